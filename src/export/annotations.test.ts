import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import type {Reading} from '../contract/index.ts'
import {annotations} from './annotations.ts'

interface Written {
  items: {
    id: string
    motivation: string
    body: {value?: string; source?: string}[]
    target: {
      source: string
      selector: [{exact: string; prefix: string; suffix: string}, {start: number; end: number}]
    }[]
  }[]
}
const written = (reading: Reading): Written => JSON.parse(annotations.write(reading))

test('a claim is found by its words, what stands around them, and its place', () => {
  const reading = ferryReading()
  const {text} = reading.article
  const claim = written(reading).items.find(({body}) => body[0].value?.startsWith('Ana Reyes'))!
  const [{exact, prefix, suffix}, {start, end}] = claim.target[0].selector
  expect(exact).toBe('“We are not ending any sailing,”')
  expect(text.slice(start, end)).toBe(exact)
  expect(text).toContain(prefix + exact + suffix)
  expect(claim.id).toBe(`urn:reportedly:ferry#c${start}-${end}`)
})

test('a nested claim names its whole chain, and what it is as tags', () => {
  const nested = written(ferryReading()).items.find(({body}) => body[0].value?.includes('two port officials'))!
  expect(nested.body.map(({value}) => value)).toEqual([
    expect.stringContaining('Harbour Gazette › two port officials (unnamed) · a plan'),
    'intends',
    'certain',
  ])
})

test('places count in code points, as the standard has it', () => {
  const reading = ferryReading()
  const shifted = (span: readonly [number, number]): [number, number] => [span[0] + 2, span[1] + 2]
  const [claim] = reading.claims
  const moved: Reading = {
    ...reading,
    article: {...reading.article, text: `😀${reading.article.text}`},
    claims: [{...claim, content: claim.content.map(shifted)}],
    checks: [],
    places: [],
  }
  const [{selector}] = written(moved).items[0].target
  const [start, end] = claim.content[0]
  expect(selector[1]).toMatchObject({start: start + 1, end: end + 1})
  expect(selector[0].exact).toBe(reading.article.text.slice(start, end))
})

test('what stands around the words parts no pair of surrogates', () => {
  const reading = ferryReading()
  const text = '😀'.repeat(60)
  const claim = {...reading.claims[0], content: [[49 * 2, 50 * 2] as const]}
  const {items} = written({...reading, article: {...reading.article, text}, claims: [claim], checks: [], places: []})
  const [{prefix, suffix}] = items[0].target[0].selector
  expect([prefix, suffix].filter((words) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words))).toEqual([])
})

test('the target is the page where there is one, never an address that runs', () => {
  const sourceOf = (url: string | undefined): string =>
    written({...ferryReading(), article: {...ferryReading().article, url}}).items[0].target[0].source
  expect(sourceOf('https://example.org/ferry')).toBe('https://example.org/ferry')
  expect(sourceOf('javascript:alert(1)')).toBe('urn:reportedly:ferry')
  expect(sourceOf(undefined)).toBe('urn:reportedly:ferry')
})

test('a place that is in GeoNames is identified', () => {
  const reading = ferryReading()
  const known = reading.places.filter(({geonameId}) => geonameId !== undefined)
  expect(known.length).toBeGreaterThan(0)
  const places = written(reading).items.filter(({motivation}) => motivation === 'identifying')
  expect(places.map(({body}) => body[0].source)).toEqual(
    known.map(({geonameId}) => `https://sws.geonames.org/${geonameId}/`),
  )
})
