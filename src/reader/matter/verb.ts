/** Whether a claim is a clause: a headline without a verb, or a noun that somebody denies, puts nothing forward. */
import type {Claim} from '../../contract/index.ts'
import type {Layers} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** "A city's long wait" puts nothing forward. Where the model said nothing of the words, a headline is taken for a sentence. */
export function hasVerb({content}: Claim, {tokens, labels: {words}}: Pick<Layers, 'tokens' | 'labels'>): boolean {
  if (words.length === 0) return true
  return content.some((span) =>
    words.slice(...tokenRange(tokens, span)).some(({upos}) => upos === 'VERB' || upos === 'AUX'),
  )
}
