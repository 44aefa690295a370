/**
 * A reading as annotations that other programs lay over the article (W3C Web Annotation Data Model, 2017): one for each claim, with
 * whose word it is; one for each check, with what it asks; one for each place that is in GeoNames.
 *
 * Each target is found by its words and their surroundings, and by its place in `article.text`, counted in code points as the
 * standard has it (section 4.2.5), where our spans count UTF-16 units.
 */
import {misread, type Reading, type Span, visible, visibleJson} from '../contract/index.ts'
import {type Note, notesOf, whoseWord} from '../ui/notes.ts'
import type {Format} from './format.ts'

export const annotations: Format = {
  name: 'annotations',
  mediaType: 'application/ld+json',
  does: 'W3C Web Annotations: claims, checks and places, each tied to its words',
  ending: '.annotations.json',
  many: {
    before: '[\n',
    after: '\n]\n',
    place: (written, index) => (index > 0 ? ',\n' : '') + written.trimEnd(),
  },
  write: (reading) => `${visibleJson(JSON.stringify(pageOf(reading), undefined, 2))}\n`,
}

function pageOf(reading: Reading): object {
  const {article, engine} = reading
  const find = finderIn(reading)
  const annotation = (id: string, motivation: string, body: readonly object[], spans: readonly Span[]): object => ({
    id: `${urn(article.id)}#${id}`,
    type: 'Annotation',
    motivation,
    body,
    target: spans.map(find),
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${urn(article.id)}:annotations`,
    type: 'AnnotationPage',
    generator: {type: 'Software', name: visible(`Reportedly ${engine.version} (${engine.model})`)},
    items: [
      ...notesOf(reading).map((note) => annotation(note.claim.id, 'describing', told(note), note.claim.content)),
      ...reading.checks.map(({id, kind, message, spans}) =>
        annotation(id, 'questioning', [textual(message, 'commenting'), textual(kind, 'tagging')], spans),
      ),
      ...reading.places.flatMap(({id, geonameId, span}) =>
        geonameId === undefined ? [] : [annotation(id, 'identifying', [geoname(geonameId)], [span])],
      ),
    ],
  }
}

/** A name for what may have no address; an id is ours, but could come from a file that is not. */
const urn = (id: string): string => `urn:reportedly:${encodeURIComponent(visible(id))}`

/** Whose word and how put, in words; what it is, in tags. */
function told(note: Note): object[] {
  const {act, factuality} = note.claim
  const doubt = note.doubtful ? ` · ${misread}` : ''
  return [
    textual(`${whoseWord(note)} · ${note.how}${doubt}`, 'describing'),
    ...[act, factuality.certainty, ...(note.status ? [note.status] : [])].map((tag) => textual(tag, 'tagging')),
  ]
}

const textual = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value: visible(value),
})

const geoname = (id: number): object => ({purpose: 'identifying', source: `https://sws.geonames.org/${id}/`})

/** Chosen: what Hypothesis keeps on either side. */
const around = 32

/** A span as a target: the page where that is known, else the text by its own name. */
function finderIn({article: {text, id, url}}: Reading): (span: Span) => object {
  const source = url !== undefined && isPage(url) ? url : urn(id)
  const pointAt = codePoints(text)
  return ([start, end]) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(whole(text, Math.max(0, start - around)), start),
        suffix: text.slice(end, whole(text, Math.min(text.length, end + around))),
      },
      {type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end)},
    ],
  })
}

const isPage = (address: string): boolean => /^https?:\/\//i.test(address)

/** The same place, or one earlier where it would part a pair of surrogates. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** From UTF-16 units to code points: a pair of surrogates is one. */
function codePoints(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({index}) => index)
  if (pairs.length === 0) return (unit) => unit
  return (unit) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle] < unit) low = middle + 1
      else high = middle
    }
    return unit - low
  }
}
