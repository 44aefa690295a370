/**
 * What is said of each claim, as data: whose word, how put, since when. Text, Markdown and pages lay out the same notes, so that
 * they cannot differ.
 *
 * Words come straight from the article and are not yet safe to show: whoever writes them out makes them `visible`.
 */
import {
  type Attribution,
  type Claim,
  contains,
  counted,
  dateInWords,
  type Entity,
  type Event,
  howPut,
  isDoubtful,
  ownWords,
  partWords,
  type Reading,
  type Span,
  statusWords,
  type TimeExpression,
  unsaid,
  untold,
  voiceWords,
} from '../contract/index.ts'
import {dealInShort} from './happenings.ts'

/** One link of a chain: somebody's word, and the words that say so. */
export interface NoteLink {
  readonly id: string
  /** From 1, among the attributions in text order. */
  readonly number: number
  /** The name where the source is known, else its words; "reportedly" where nobody is named. */
  readonly name: string
  /** "spokeswoman, Vale Line" */
  readonly role?: string
  readonly named: 'named' | 'unnamed' | 'nobody' | 'untold'
  readonly source?: Span
  readonly cue: Span
  /** ISO date on which it was said. */
  readonly when?: string
}

export interface Note {
  readonly claim: Claim
  /** From 1, in text order: the number that stands in the text and before the note. */
  readonly number: number
  /** Outermost first; empty where the outlet says so itself. */
  readonly chain: readonly NoteLink[]
  /** "headline", "below the headline", where the claim is one. */
  readonly part?: string
  /** "denies"; "a plan, for May 2024". */
  readonly how: string
  /** What became of what it tells, where its events agree. */
  readonly status?: Event['status']
  readonly doubtful: boolean
}

/** One note a claim, in text order. */
export function notesOf(reading: Reading): Note[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const times = timesWithin(reading)
  const events = new Map(reading.events.map((event) => [event.id, event]))
  const deals = new Map<string, string[]>()
  for (const deal of reading.deals)
    deals.set(deal.claim, [...(deals.get(deal.claim) ?? []), dealInShort(deal, reading.article.text)])
  const {text, parts} = reading.article
  const links = new Map(
    reading.attributions.map((one, index) => [one.id, {number: index + 1, ...linkOf(one, text, entities)}]),
  )
  return reading.claims.map((claim, index) => {
    const chain = claim.chain.flatMap((id) => links.get(id) ?? [])
    const status = statusOf(claim, events)
    return {
      claim,
      number: index + 1,
      chain,
      part: partOf(claim, parts),
      how: [howIn(claim, chain, status && statusWords[status], times), ...(deals.get(claim.id) ?? [])].join(' · '),
      status,
      doubtful: isDoubtful(claim),
    }
  })
}

/** Whose word a note stands on, in plain text: "Harbour Gazette › two port officials (unnamed)". */
export function whoseWord({chain, part}: Note): string {
  const whose = chain.length > 0 ? toldOnce(chain).map(linkInWords).join(' › ') : ownWords
  return part ? `${part}, ${whose}` : whose
}

/** Somebody who says that he hopes is one voice: links of one source in a row are told once. */
export const toldOnce = (chain: readonly NoteLink[]): NoteLink[] =>
  chain.filter(({name, named}, index) => named === 'nobody' || name !== chain[index - 1]?.name)

/** "Ana Reyes (spokeswoman, Vale Line)", "two port officials (unnamed)", "“reportedly” (the text does not say who)". */
function linkInWords({name, role, named}: NoteLink): string {
  if (named === 'nobody') return `“${name}” (${unsaid})`
  if (named === 'untold') return `“${name}” (${untold})`
  const more = named === 'unnamed' ? 'unnamed' : role
  return more ? `${name} (${more})` : name
}

/** "5 claims, 4 sources, 2 checks" */
export function countsOf(reading: Reading): string {
  const sources = new Set<string>()
  for (const {entity, source} of reading.attributions) {
    if (entity) sources.add(entity)
    else if (source) sources.add(reading.article.text.slice(...source).toLowerCase())
  }
  return [
    counted(reading.claims.length, 'claim'),
    counted(sources.size, 'source'),
    counted(reading.checks.length, 'check'),
  ].join(', ')
}

function linkOf(
  attribution: Attribution,
  text: string,
  entities: ReadonlyMap<string, Entity>,
): Omit<NoteLink, 'number'> {
  const {id, source, cue, kind, when} = attribution
  const entity = attribution.entity === undefined ? undefined : entities.get(attribution.entity)
  const words = text.slice(...(source ?? cue))
  const common = {id, source, cue, when}
  if (kind === 'unspecified' || !source) return {...common, name: words, named: 'nobody'}
  if (kind === 'anonymous') return {...common, name: entity && isPronoun(words) ? entity.name : words, named: 'unnamed'}
  if (!entity) return {...common, name: words, named: isPronoun(words) ? 'untold' : 'named'}
  // "The Kremlin" is said of Russia, and is more than a name for it: both are shown.
  if (entity.type === 'state' && !isPronoun(words) && !sameName(words, entity.name))
    return {...common, name: words, role: entity.name, named: 'named'}
  return {...common, name: entity.name, role: roleOf(entity, entities), named: 'named'}
}

const sameName = (words: string, name: string): boolean =>
  words.replace(/^the /i, '').toLowerCase() === name.replace(/^the /i, '').toLowerCase()

/** A pronoun alone names nobody: where no entity stands behind it, we say that we could not tell who is meant. */
const isPronoun = (words: string): boolean => /^(?:he|she|they|it|we|i|who|which|this|that)$/i.test(words.trim())

function roleOf(entity: Entity, entities: ReadonlyMap<string, Entity>): string | undefined {
  const role = entity.roles[0]
  if (!role) return undefined
  const body = role.of === undefined ? undefined : entities.get(role.of)?.name
  return body ? `${role.title}, ${body}` : role.title
}

/** What became of what a claim tells: of the events in its own words, if they agree. The act of saying them has happened anyhow. */
function statusOf({events: ids, content}: Claim, events: ReadonlyMap<string, Event>): Event['status'] | undefined {
  const told = ids.flatMap((id) => events.get(id) ?? [])
  const inside = told.filter(({trigger}) => content.some((span) => contains(span, trigger)))
  return inside.every(({status}) => status === inside[0].status) ? inside[0]?.status : undefined
}

function howIn(claim: Claim, chain: readonly NoteLink[], status: string | undefined, times: TimesWithin): string {
  const put = howPut(claim)
  const words = put.split(' · ')
  const lookingAhead = claim.act === 'intends' || claim.act === 'proposes' || claim.act === 'predicts'
  const dates = lookingAhead ? claim.content.flatMap(times) : []
  if (dates.length === 1) words[0] += `, for ${dateInWords(dates[0].value)}`
  if (status && !put.includes(status)) words.push(status)
  const voice = voiceWords[claim.voice]
  if (voice && chain.length === 0) words.push(voice)
  const said = chain.at(-1)?.when
  if (said) words.push(`said ${dateInWords(said)}`)
  return words.join(' · ')
}

function partOf({content}: Claim, parts: Reading['article']['parts']): string | undefined {
  const part = (['headline', 'standfirst'] as const).find((name) => {
    const span = parts[name]
    return span !== undefined && contains(span, content[0])
  })
  return part && partWords[part]
}

type TimesWithin = (span: Span) => TimeExpression[]

/** Dates to come that stand in a span; found by halving, as long articles have thousands of both. */
function timesWithin({times, article}: Reading): TimesWithin {
  const today = article.published?.value ?? ''
  const dates = times.filter(
    ({type, value}) => type === 'DATE' && /^\d{4}/.test(value) && value >= today.slice(0, value.length),
  )
  return (span) => {
    let low = 0
    let high = dates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (dates[middle].span[0] < span[0]) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < dates.length && dates[end].span[0] < span[1]) end++
    return dates.slice(low, end).filter((date) => contains(span, date.span))
  }
}

/** Claim id -> the number of its note. */
export const noteNumbers = (notes: readonly Note[]): ReadonlyMap<string, number> =>
  new Map(notes.map(({claim, number}) => [claim.id, number]))
