/** What model and rules find, as one: the model says where somebody speaks, the rules help where it is not sure of what. */
import {sourceOf} from './labelled.ts'
import type {Found} from './nest.ts'

/** Below this the model's own spans are less often right than those of the rule; chosen on PolNeAR dev and our own articles. */
const unsure = 0.3
/** Rules below this are guesses. */
const sure = 0.8

/** The model's acts of saying; one that it is unsure of takes source and content from a rule that finds the same cue. */
export function together(text: string, byModel: readonly Found[], byRules: readonly Found[]): Found[] {
  const rules = new Map(byRules.filter(({confidence}) => confidence >= sure).map((found) => [found.cue.join(), found]))
  return byModel.map((found) => {
    const rule = found.confidence < unsure ? rules.get(found.cue.join()) : undefined
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
}
