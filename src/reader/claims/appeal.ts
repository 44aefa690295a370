/** What ought to be done, in the words of a clause. */
import type {Speaker} from './act.ts'
import {isForecast} from './forecast.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

/** "Ministers should resign", "it is time to act", "they would do well to remember"; in speech also "we have to stop", "they needed to act". */
export function isAppeal(tree: Tree, sense: Sense, speaker: Speaker): boolean {
  const text = sense.words
    .slice(0, 40)
    .map((token) => token.text.toLowerCase().replace('’', "'"))
    .join(' ')
  if (set.test(text)) return true
  const {modal, subject} = sense
  // "Should have been" is a verdict on what was; "should talks fail" is a condition.
  if (modal === 'should' || modal === 'must')
    return (
      !isForecast(sense) && !isInverted(sense, tree) && !/\b(?:should|must|ought to) (?:not |never )?have\b/.test(text)
    )
  if (speaker.isOutlet) return hasNeed(sense, /^needs?$/i)
  const isSoleSelf = speaker.isOfSelf && !(subject !== undefined && tree.text(subject) === 'we')
  return !isSoleSelf && (hasNeed(sense, /^need(?:s|ed)?$/i) || (modal === undefined && obliged.test(text)))
}

const set =
  /(?<!\w)(?:would do well to|(?:is|'s) (?:high |about |past )?time (?!of\b)|let us |let 's |let's |had better |(?:is|it 's) (?:vital|essential|imperative|crucial) (?:that|to) )/

/** Near the front, for further in it may be said of a relative clause. */
const obliged = /^(?:\W*\w+\W+){0,6}?(?:have|has|had|'ve) (?:got )?to (?!do with)/

const hasNeed = ({main}: Sense, need: RegExp): boolean =>
  main.some(({text}, at) => need.test(text) && at < main.length - 1)

const isInverted = ({words, subject}: Sense, tree: Tree): boolean =>
  subject !== undefined &&
  words.findIndex(({kind}) => kind === 'word') === words.findIndex(({text}) => /^should$/i.test(text)) &&
  words.some(({text}) => /^should$/i.test(text)) &&
  tree.tokens[subject].start > words[0].start
