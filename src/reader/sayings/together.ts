/** What model and rules find, as one: the model says where somebody speaks, the rules help where it is not sure of what. */
import {contains, overlaps, type Span} from '../../contract/index.ts'
import {indexAt} from '../within.ts'
import {sourceOf} from './labelled.ts'
import type {Found} from './nest.ts'

/** Below this the model's own spans are less often right than those of the rule; chosen on PolNeAR dev and our own articles. */
const unsure = 0.3
/** Rules below this are guesses. */
const sure = 0.8

/**
 * The model's acts of saying; a doubtful one where a rule finds a cue there too (half a point of sources and cues on PolNeAR dev), or
 * where it is about words that are somebody's for certain. One that it is unsure of, or of which nothing is left
 * (own-sentence.ts), takes source and content from a rule that finds the same cue, if there is one. Those that rules tell by words which always report are there even if the model has missed them.
 */
export function together(text: string, byModel: readonly Found[], byRules: readonly Found[]): Found[] {
  const rules = new Map(byRules.filter(({confidence}) => confidence >= sure).map((found) => [found.cue.join(), found]))
  const ruled = cuesOf(byRules)
  const certain = cuesOf(byModel.filter(({isDoubtful}) => !isDoubtful))
  const isBacked = ({cue, content}: Found): boolean =>
    touchesOne(ruled, cue) || content.some((span) => touchesOne(certain, span))
  const likely = byModel.filter((one) => !one.isDoubtful || (one.confidence >= unsure && isBacked(one)))
  const whole = likely.map((found) => {
    const isOpen = found.confidence < unsure || found.content.length === 0
    const rule = isOpen ? rules.get(found.cue.join()) : undefined
    if (!rule) return found
    const {source, content, beside = found.beside} = rule
    return {
      cue: found.cue,
      content,
      ...(source && {source: sourceOf(text, source)}),
      ...(beside !== undefined && {beside}),
      confidence: found.confidence,
    }
  })
  const found = whole.filter(({content}) => content.length > 0)
  const taken = cuesOf(found)
  const missed = byRules.filter((rule) => rule.isPlain && !touchesOne(taken, rule.cue) && !isHeld(found, rule))
  return [...found, ...missed.map((rule) => (rule.source ? {...rule, source: sourceOf(text, rule.source)} : rule))]
}

/** "In the union’s view": the model takes all of it for the source, where the rule has "the union’s" and "view". */
const isHeld = (found: readonly Found[], {source, cue}: Found): boolean =>
  source !== undefined &&
  source[0] < cue[0] &&
  found.some((one) => one.source && contains(one.source, source) && contains(one.source, cue))

/** In text order. */
const cuesOf = (found: readonly Found[]): Span[] => found.map(({cue}) => cue).sort((a, b) => a[0] - b[0])

/** Spans in text order that do not overlap. */
function touchesOne(spans: readonly Span[], span: Span): boolean {
  const at = indexAt(spans, span[1] - 1)
  return at >= 0 && overlaps(spans[at], span)
}
