/**
 * What is marked in an article's words: claims, those on whose word they stand, the words that say how sure, and dates, places and
 * events, to which the lists below the article lead.
 */
import {type Attribution, dateInWords, type Reading, type Span, type TimeExpression} from '../contract/index.ts'
import type {Mark} from './marks.ts'
import type {Note} from './notes.ts'

export function articleMarks(reading: Reading, notes: readonly Note[], dimmed: ReadonlySet<Note>): Mark[] {
  const {article, attributions, times, places, events} = reading
  const {dateline} = article.parts
  return [
    ...notes.flatMap((note) => claimMarks(note, dimmed.has(note))),
    ...notes.flatMap(sureMarks),
    ...sourceMarks(attributions),
    ...attributions.map(({id, cue}, at) => ({span: cue, className: `cue a${at + 1}`, id})),
    ...times.map((time) => ({span: time.span, id: time.id, title: dateIn(time, article.text)})),
    ...places.map(({id, span}) => ({span, id})),
    ...events.map(({id, trigger}) => ({span: trigger, id})),
    ...(dateline ? [{span: dateline, className: 'dateline'}] : []),
  ]
}

/** For whoever points at them; words that say as much themselves need none. */
function dateIn({span, value, type}: TimeExpression, text: string): string | undefined {
  const inWords = dateInWords(value, type)
  return /^\d/.test(value) && inWords !== text.slice(...span) ? inWords : undefined
}

/** The line under them says how sure the source is; the outlet's own words have none. */
function claimMarks({claim, number, chain}: Note, dimmed: boolean): Mark[] {
  const line = chain.length > 0 && claim.factuality.certainty
  const className = [`c${number}`, line, dimmed && 'dim'].filter(Boolean).join(' ')
  return claim.content.map((span, piece) => ({tag: 'u', span, className, id: piece === 0 ? claim.id : undefined}))
}

/** "Probably", "may": what the certainty was read from, where a cue of the chain does not say it already. */
function sureMarks({claim, number, chain}: Note): Mark[] {
  const words = claim.factuality.cues.filter(([start]) => !chain.some(({cue}) => cue[0] <= start && start < cue[1]))
  return words.map((span) => ({span, className: `h${number}`}))
}

/** One element a source, though several attributions may be its. */
function sourceMarks(attributions: readonly Attribution[]): Mark[] {
  const found = new Map<string, {span: Span; anonymous: boolean; numbers: number[]}>()
  attributions.forEach(({source, kind}, at) => {
    if (!source) return
    const row = found.get(source.join('-')) ?? {span: source, anonymous: false, numbers: []}
    found.set(source.join('-'), row)
    row.anonymous ||= kind === 'anonymous'
    row.numbers.push(at + 1)
  })
  return [...found.values()].map(({span, anonymous, numbers}) => ({
    tag: anonymous ? 'i' : undefined,
    span,
    className: ['src', ...numbers.map((number) => `a${number}`)].join(' '),
  }))
}
