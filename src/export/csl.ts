/**
 * A reading as a reference (CSL-JSON, as Zotero, Citavi and pandoc take it), with each claim as a quotation in its note: the chain of
 * those on whose word it stands travels with the words.
 */
import {type DateValue, type Reading, visible, visibleJson} from '../contract/index.ts'
import {type Note, notesOf, whoseWord} from '../ui/notes.ts'
import type {Format} from './format.ts'

export const csl: Format = {
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  does: 'a reference for Zotero and its kin, with the claims as quotations in its note',
  ending: '.csl.json',
  many: {
    before: '[\n',
    after: '\n]\n',
    place: (written, index) => (index > 0 ? ',\n' : '') + written.trim().slice(1, -1).trim(),
  },
  write: (reading) => `${visibleJson(JSON.stringify([itemOf(reading)], undefined, 2))}\n`,
}

function itemOf(reading: Reading): object {
  const {id, headline, outlet, url, byline, section, standfirst, published, language} = reading.article
  return {
    id: visible(id),
    type: outlet || !url ? 'article-newspaper' : 'webpage',
    title: visible(headline ?? 'An article without a headline'),
    ...(outlet && {'container-title': visible(outlet)}),
    ...(section && {section: visible(section)}),
    ...(standfirst && {abstract: visible(standfirst)}),
    // Which word of a name is the family's differs by country: a literal name is never wrong.
    ...(byline?.length && {author: byline.map((name) => ({literal: visible(name)}))}),
    ...(published && {issued: dateOf(published)}),
    ...(url && /^https?:\/\//i.test(url) && {URL: visible(url)}),
    ...(language !== 'und' && {language: visible(language)}),
    note: noteOf(reading),
  }
}

/** As far as the day is known: a month is a month. What is no date of a calendar stays as it is. */
function dateOf({value}: DateValue): object {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value) ?? []
  if (!year) return {literal: visible(value)}
  return {'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)]}
}

function noteOf(reading: Reading): string {
  const {engine} = reading
  return [...notesOf(reading).map(quotation), visible(`Read by Reportedly ${engine.version} (${engine.model})`)].join(
    '\n',
  )
}

const quotation = (note: Note): string =>
  `${inMarks(visible(note.claim.text))} – ${visible(whoseWord(note))} · ${visible(note.how)} (${note.claim.id})`

/** Direct speech brings its own marks. */
const inMarks = (words: string): string => (/^["“„«]/.test(words) ? words : `“${words}”`)
