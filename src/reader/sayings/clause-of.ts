/** Which clause a citing phrase belongs to, where it stands between two: "said that, according to the police, nobody was hurt". */
import {contains, type Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** In the order of cues. `found` in any order. */
export function withOwnClauses(text: string, found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.cue[0] - b.cue[0])
  const near = (at: number): Found[] => sorted.slice(Math.max(0, at - 2), at + 3)
  const inner = new Map(
    sorted.flatMap((one, at): [Found, Found][] => {
      const holder = opensClause(text, one) ? near(at).find((other) => isParted(other, one)) : undefined
      return holder ? [[one, holder]] : []
    }),
  )
  const parted = new Map([...inner].map(([one, holder]) => [holder, one]))
  return sorted.map((one, at) => {
    const holder = inner.get(one)
    if (holder) return {...one, content: holder.content.filter(([start]) => start >= one.cue[1])}
    const within = parted.get(one)
    if (within) return {...one, content: bridged(one.content, within)}
    return fronted(text, one, near(at))
  })
}

/** "That, according to the police,": behind the conjunction the phrase is part of what is said. */
const opensClause = (text: string, {cue, source}: Found): boolean =>
  source !== undefined &&
  /^(?:according to|as )/i.test(text.slice(...cue)) &&
  /\bthat,?\s+$/.test(text.slice(Math.max(0, cue[0] - 8), cue[0]))

/** Whether the one's content breaks off right before the phrase and goes on behind it. */
const isParted = ({content}: Found, {cue, source = cue}: Found): boolean =>
  content.some(([, end]) => end <= cue[0] && cue[0] - end <= 3) &&
  content.some(([start]) => start >= source[1] && start - source[1] <= 3)

/** The content with the phrase in it. */
function bridged(content: readonly Span[], {cue}: Found): Span[] {
  const before = content.findLastIndex(([, end]) => end <= cue[0])
  return content.flatMap((span, at): Span[] =>
    at === before ? [[span[0], content[at + 1][1]]] : at === before + 1 ? [] : [span],
  )
}

const opensCiting = /^(?!According)\p{Lu}\p{L}+ing\b/u

/** "In a report citing", "In an article that quoted": at the front of a sentence, with no comma before. */
const isOfReport = (text: string, cue: Span): boolean =>
  /^(?:cit|quot)(?:ing|ed)\b/.test(text.slice(...cue)) &&
  /(?:^|[.!?”"]\s+|\n\s*)In [^,.;:!?\n”"]{3,60} $/.test(text.slice(Math.max(0, cue[0] - 80), cue[0]))

/** "Citing two clerks, the Herald wrote that it was late", "in a report citing two clerks, …": they say that it was late, not that the Herald wrote. */
function fronted(text: string, one: Found, near: readonly Found[]): Found {
  const {source, cue, content} = one
  if (!source || !(opensCiting.test(text.slice(...cue)) || isOfReport(text, cue))) return one
  const report = near.find(
    (other) =>
      other.source !== undefined &&
      other.source[0] >= source[1] &&
      text.slice(source[1], other.source[0]).trim() === ',' &&
      content.some((span) => contains(span, other.cue)),
  )
  return report ? {...one, content: report.content, beside: report.cue[0]} : one
}
