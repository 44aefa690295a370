/**
 * One pass over a page's markup without building anything: refuses what no parser should be given, and gathers what the page
 * says of itself (JSON-LD, OpenGraph, `<time>`). A tree of 5,000 nested elements takes half a minute to walk; this pass stops it
 * in a millisecond.
 */
import {Parser} from 'htmlparser2'
import {ReportedlyError} from '../contract/index.ts'

export interface PageScan {
  /** Contents of `<script type="application/ld+json">`, as they stand. */
  readonly jsonLd: readonly string[]
  /** `<meta>` by property or name, lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  readonly times: readonly string[]
  readonly canonical?: string
  readonly language?: string
  readonly hasPassword: boolean
}

/** Chosen: news pages seen nest 30 deep and have some 5,000 elements; these are ten times that. */
const limits = {depth: 400, elements: 150_000, attributes: 300_000, attributesOfOne: 1_000}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Throws `intake/too-deep`. */
export function scanPage(html: string): PageScan {
  const jsonLd: string[] = []
  const meta = new Map<string, string>()
  const times: string[] = []
  const about: {canonical?: string; language?: string} = {}
  const counts = {depth: 0, elements: 0, attributes: 0, attributesOfOne: 0}
  let hasPassword = false
  let script: string[] | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      counts.elements++
      if (!voids.has(name)) counts.depth++
      refuseExcess(counts)
      if (name === 'html') about.language ??= attributes.lang || attributes['xml:lang']
      else if (name === 'meta') note(meta, attributes)
      else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) about.canonical ??= attributes.href
      else if (name === 'time' && attributes.datetime) times.push(attributes.datetime)
      else if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPassword = true
      else if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) script = []
    },
    onattribute() {
      counts.attributes++
      counts.attributesOfOne++
      refuseExcess(counts)
    },
    onopentagname() {
      counts.attributesOfOne = 0
    },
    ontext(text) {
      script?.push(text)
    },
    onclosetag(name) {
      if (!voids.has(name)) counts.depth--
      if (name !== 'script' || !script) return
      jsonLd.push(script.join(''))
      script = undefined
    },
  })
  parser.write(html)
  parser.end()
  return {jsonLd, meta, times, ...about, hasPassword}
}

function note(meta: Map<string, string>, {property, name, itemprop, content}: Record<string, string>): void {
  const key = (property ?? name ?? itemprop ?? '').toLowerCase()
  if (key && content && !meta.has(key)) meta.set(key, content.trim())
}

function refuseExcess(counts: Readonly<typeof limits>): void {
  for (const key of Object.keys(limits) as (keyof typeof limits)[]) {
    if (counts[key] <= limits[key]) continue
    throw new ReportedlyError(
      'intake/too-deep',
      `The page has more than ${limits[key].toLocaleString('en')} ${words[key]}, which no article needs. Copy its text and read that.`,
      {details: {what: key, limit: limits[key]}},
    )
  }
}

const words: Readonly<Record<keyof typeof limits, string>> = {
  depth: 'elements within each other',
  elements: 'elements',
  attributes: 'attributes',
  attributesOfOne: 'attributes on one element',
}
