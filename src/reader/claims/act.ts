/** What the holder does by saying it: by the reporting verb first, then by the mood of the content. */
import type {Act} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {actNouns, actVerbs} from '../words/acts.ts'
import {byForm} from '../words/verb-forms.ts'

const actOfVerb = byForm(
  Object.entries(actVerbs).flatMap(([act, verbs]) => verbs.split(/\s+/).map((verb) => [verb, act as Act] as const)),
)

/** `cue`: tokens of the cue, none in the outlet's own words. */
export function actOf(content: readonly Token[], cue: readonly Token[]): Act {
  for (const {text} of [...cue].reverse()) {
    const act = actNouns[text.toLowerCase()] ?? actOfVerb.get(text.toLowerCase())
    if (act) return act
  }
  const words = content.map(({text}) => text.toLowerCase())
  if (words.includes('?')) return 'asks'
  const front = words.slice(0, 14)
  if (
    cue.length === 0 &&
    /\b(?:plans?|intends?|is preparing|are preparing|vows?|pledges?|aims?) to\b/.test(front.join(' '))
  )
    return 'intends'
  if (front.some((word) => /^(?:should|must|ought)$/.test(word))) return 'urges'
  if (front.some((word) => /^(?:will|won't|’ll|'ll|shall)$/.test(word)))
    return /^["“'‘]?(?:i|we)$/.test(words[0]) || /^(?:i|we)$/.test(words[1] ?? '') ? 'intends' : 'predicts'
  return 'states'
}
