/** Cues of which the model has only seen the auxiliary or adverb: "don" of "don’t know", "also" of "also says". */
import {overlaps, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import type {Found} from './nest.ts'
import {isCueForm} from './tags.ts'

/** Words that help a verb say something, and say nothing by themselves. */
const helping =
  /^(?:is|was|were|are|am|be|been|being|will|would|shall|should|can|could|may|might|must|do|does|did|don|doesn|didn|isn|wasn|won|ca|wo|has|have|had|\w*n['’]t|not|['’](?:t|s|d|ll|ve|re|m)|also|still|never|ever|already|really|often|always|just|only|even|now|then|again|too|later|further|once|both|to)$/i
const being = /^(?:is|was|were|are|be|been|being|n['’]t|not)$/i
/** "Isn’t known", "was told": passives that report. "Will be heard by ten judges" does not. */
const hearsay = /^(?:known|said|reported|expected|believed|thought|understood|alleged|told|asked|quoted|accused)$/
/** "Truly", "overwhelmingly"; but "reportedly" passes on what others say. */
const helps = (word: string): boolean => helping.test(word) || (/^\p{L}+ly$/iu.test(word) && !passingOn.test(word))
const passingOn =
  /^(?:reported|alleged|purported|supposed|apparent|ostensib|evident|seeming|presumab|undoubted|probab|likel)/i
/** So many words stand between an auxiliary and its verb. */
const reach = 5

/** `found` with the verb in each cue; a cue without a verb of saying is none, nor is one that another has already. */
export function withWholeCues(text: string, found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.flatMap((one, at) => {
    if (
      !text
        .slice(...one.cue)
        .split(/\s+/)
        .every(helps)
    )
      return [one]
    const cue = wholeCue(one.cue, tokens)
    const isTaken =
      cue && found.slice(Math.max(0, at - 3), at + 4).some((other) => other !== one && overlaps(other.cue, cue))
    if (!cue || isTaken) return []
    const content = one.content.flatMap(([start, end]): Span[] =>
      start < cue[1] && end > cue[0] ? (end > cue[1] ? [[afterBlank(text, cue[1]), end]] : []) : [[start, end]],
    )
    return content.length > 0 ? [{...one, cue, content}] : []
  })
}

/** From the auxiliary to the verb that it helps, if that is one of saying. */
function wholeCue(cue: Span, tokens: readonly Token[]): Span | undefined {
  const [, to] = tokenRange(tokens, cue)
  for (let at = to; at < Math.min(to + reach, tokens.length); at++) {
    const word = tokens[at].text.toLowerCase()
    if (helps(word)) continue
    const isPassive = being.test(tokens[at - 1].text) && /(?:ed|[dt]|wn)$/.test(word)
    return isCueForm(word) && (!isPassive || hearsay.test(word)) ? [cue[0], tokens[at].end] : undefined
  }
  return undefined
}

function afterBlank(text: string, at: number): number {
  while (/\s/.test(text[at] ?? '')) at++
  return at
}
