/**
 * The dateline with which a report opens: where it was written, sometimes when and by which agency.
 * "PORT VALE, March 4 –", "LONDON (Reuters) -", "Seoul, South Korea (CNN)", "KABUL:".
 */
import type {Span} from '../contract/index.ts'
import {determiners, monthPattern} from './words.ts'

export interface Dateline {
  /** Place, date and agency, without the dash. */
  readonly span: Span
  /** Where the report itself begins; the end of the block where the dateline stands alone. */
  readonly bodyStart: number
}

/** The longest dateline there is reason to look for. */
const longest = 120

const capitals =
  "\\p{Lu}[\\p{Lu}\\p{M}'’.]*(?:[ /-]{1,2}(?:\\p{Lu}[\\p{Lu}\\p{M}'’.]*|(?:de|da|do|del|la|le|el|al|of|sur|am)(?=[ -]))){0,5}"
const mixed =
  "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[ /-](?:\\p{Lu}[\\p{L}\\p{M}'’.]*|(?:de|da|do|del|la|le|el|al|of|sur|am)(?=[ -]))){0,4}"
const region = `(?:, ?${mixed}){0,2}`
const date = `(?:,? ?(?:(?:${monthPattern}) \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${monthPattern})(?:,? \\d{4})?))`
const agency = " ?\\([\\p{L}\\p{N} .,/&’'-]{2,40}\\)"
const agencies =
  '\\((?:The )?(?:AP|Associated Press|Reuters|Thomson Reuters[\\p{L} ]{0,20}|AFP|UPI|CNN(?: \\p{L}{2,12})?|BBC|NBC|CBS|ABC|Bloomberg|dpa|DPA|EFE|ANSA|TASS|Interfax|Xinhua|Kyodo(?: News)?|Yonhap|KCNA|IANS|ANI|PTI|Anadolu|IPS|JTA|RFE/RL|VOA|IRIN|Al Jazeera|PA|CP|AAP)\\)'
const known = ` ?${agencies}`
const dash = '(?:\\s{0,3}(?:–|—|--|―|_)\\s{0,3}|\\s{1,3}-\\s{1,3}|(?<=\\))-\\s{0,3})'
/** A report begins with a sentence ("The plan – if it is one" does not go on with one), or in the next block. */
const report = '(?=[\\p{Lu}\\p{N}“"‘\'(\\[$£€]|$)'

/** The forms, most telling first. Each captures the dateline; what follows the capture parts it from the report. */
const forms: readonly RegExp[] = [
  `(${capitals}${region}${date}?(?:${agency})?${date}?)${dash}`,
  `(${mixed}${region}${date}?${known}${date}?)(?:${dash}|\\s{0,3})`,
  `(${mixed}${region}${date}?${agency}${date}?)${dash}`,
  `(${mixed}${region}${date})${dash}`,
  `(${mixed}, ?${mixed})\\s{1,3}(?:–|—|--)\\s{1,3}`,
  `(${agencies})${dash}`,
  `(${capitals}${region}${date}?):\\s{1,3}`,
].map((form) => new RegExp(`^${form}${report}`, 'u'))

/** Words in capitals before a dash or a colon that announce a kind of text rather than a place. */
const kickers =
  /^(?:(?:update|breaking|exclusive|watch|live|the latest|fact check|key points?|editor).*|opinion|analysis|editorial|comment|note|correction|videos?|photos?|poll|report|news|review|interview|explainer|transcript|warning|spoiler alert|part \w+|chapter \w+|best|worst|question|answer|look|related|more)$/i

/** Capitals of four letters and more that are bodies, not places; shorter ones alone are never taken for a place. */
const acronyms =
  /^(?:NATO|OPEC|FIFA|UEFA|NASA|ISIS|ISIL|AIDS|COVID|ASEAN|UNHCR|UNICEF|UNESCO|DACA|NAFTA|HAMAS|PACE|OSCE|IAEA)$/

/** A dateline at the start of a block, if there is one. */
export function datelineAt(text: string, [start, end]: Span): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + longest + 20))
  for (const form of forms) {
    const match = form.exec(head)
    if (!match || !isPlace(match[1])) continue
    return {span: [start, start + match[1].length], bodyStart: start + match[0].length}
  }
  return undefined
}

function isPlace(found: string): boolean {
  if (found.length > longest || /\([RDI]-/.test(found)) return false
  const place = found.replace(/[,(].*$/su, '').trim()
  if (kickers.test(place)) return false
  const words = place.toLowerCase().split(/[ /-]+/)
  if (place !== found || place === '') return words.every((word) => !closedClass.test(word))
  // Capitals alone: "THE PRESIDENT – He", "NATO – It", "WASHINGTON’S PLAN – It" are no places; "THE HAGUE – Judges" is.
  if (/^THE (?:HAGUE|GAMBIA|BAHAMAS|BRONX|VATICAN|WOODLANDS|VILLAGES|DALLES)$/.test(place)) return true
  if (/^\p{Lu}{1,3}$/u.test(place) || acronyms.test(place) || /['’]S\b/.test(place)) return false
  return !words.some((word) => determiners.has(word) || closedClass.test(word))
}

const closedClass = /^(?:and|or|but|with|for|to|in|on|at|by|is|are|was|will|not|no|why|how|what|when|who)$/
