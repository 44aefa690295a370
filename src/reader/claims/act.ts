/** What the holder does by saying it: by the reporting words first, then by the mood and the words of the clause. */
import type {Act} from '../../contract/index.ts'
import {comesAbout} from '../words/coming-about.ts'
import {isAppeal} from './appeal.ts'
import type {CueReading} from './cue.ts'
import {isForecast} from './forecast.ts'
import type {Mind} from './mind.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'
import {isVerdict} from './verdict.ts'

/** What is known of whose clause it is. */
export interface Speaker {
  /** The outlet itself speaks. */
  readonly isOutlet: boolean
  readonly isTitle: boolean
  /** An analyst, a scholar: someone who reads what others do. */
  readonly isExpert: boolean
  /** The clause is about the one who speaks. */
  readonly isOfSelf: boolean
  readonly isDeniedAbove: boolean
  /** The clause lies between quotation marks as a whole. */
  readonly isQuoted: boolean
}

export function actOf(tree: Tree, sense: Sense, cue: CueReading, mind: Mind | undefined, speaker: Speaker): Act {
  if (speaker.isDeniedAbove) return 'denies'
  if (sense.mood === 'question' && (!cue.act || cue.act === 'asks')) return 'asks'
  if (cue.act) return cue.act
  if (cue.isDenial) return 'denies'
  if (sense.mood === 'order') return 'urges'
  if (mind) return mind.act
  if (speaker.isTitle) return 'states'
  if (isAppeal(sense)) return 'urges'
  if (isForecast(sense)) return 'predicts'
  if (/^(?:will|would)$/.test(sense.modal ?? '')) return actAhead(sense, speaker, tree)
  if (isGuess(sense)) return 'predicts'
  if (speaker.isOfSelf && hasPlans(sense)) return 'intends'
  if (speaker.isOfSelf && isDisclaimer(sense)) return 'denies'
  return isVerdict(tree, sense, speaker) ? 'judges' : 'states'
}

/** What will be: a plan of the speaker's own, a forecast where it hangs on something or only comes about; else it is said flatly. */
function actAhead({condition, predicate}: Sense, {isOfSelf, isExpert, isOutlet}: Speaker, tree: Tree): Act {
  if (condition) return 'predicts'
  if (isOutlet) return 'states'
  if (isOfSelf) return 'intends'
  return isExpert || (predicate !== undefined && comesAbout.has(tree.text(predicate))) ? 'predicts' : 'states'
}

/** "He had nothing to do with it", "we had no part in it": of oneself that is a denial. */
function isDisclaimer({words, negations}: Sense): boolean {
  if (negations.length === 0) return false
  const text = words
    .slice(0, 30)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  return /\b(?:nothing to do with|nothing wrong|no (?:knowledge|part|role|hand|involvement|link|links|connection|intention)\b|never (?:met|knew|took|touched)|(?:not|n['’]t) (?:involved|guilty|responsible))\b/.test(
    text,
  )
}

/** "May close", "is likely to close": of what is to come. "May have closed" only doubts what was. */
function isGuess({modal, negations, words, main}: Sense): boolean {
  if (modal === 'may' || modal === 'might' || (modal === 'could' && negations.length === 0))
    return !words.some(
      ({text}, at) =>
        /^(?:may|might|could)$/i.test(text) && words.slice(at + 1, at + 4).some((next) => next.text === 'have'),
    )
  return main.some(({text}) => /^(?:likely|unlikely)$/i.test(text))
}

/** "It had no plans to close". */
const hasPlans = ({words, main}: Sense): boolean =>
  main.some(({text}) => /^(?:have|has|had)$/i.test(text)) &&
  words.some(({text}, at) => /^(?:plans?|intentions?)$/i.test(text) && /^(?:to|of)$/.test(words[at + 1]?.text ?? ''))
