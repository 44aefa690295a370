/** What ought to be done, in the words of a clause. */
import {isForecast} from './forecast.ts'
import type {Sense} from './sense.ts'

/** "Ministers should resign", "it is time to act", "they would do well to remember": what ought to be. */
export function isAppeal(sense: Sense): boolean {
  const text = sense.words
    .slice(0, 40)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  if (
    /\b(?:would do well to|(?:is|'s|’s) (?:high |about |past )?time (?:that|to|for|we|they|he|she|it)|let us|let ['’]s)\b/.test(
      text,
    )
  )
    return true
  // "Should have been" is a verdict on what was.
  if (sense.modal === 'should' || sense.modal === 'must')
    return !isForecast(sense) && !/\b(?:should|must|ought to) (?:not )?have\b/.test(text)
  return sense.main.some(({text}, at) => /^needs?$/i.test(text) && at < sense.main.length - 1)
}
