/** What the holder does by saying it: by the reporting words first, then by the mood and the words of the clause. */
import type {Act} from '../../contract/index.ts'
import {actNouns} from '../words/acts.ts'
import {actAhead} from './ahead.ts'
import {isAppeal} from './appeal.ts'
import type {CueReading} from './cue.ts'
import {isRefusal} from './denial.ts'
import type {Expertise} from './experts.ts'
import {isForecast} from './forecast.ts'
import type {Mind} from './mind.ts'
import {outlookOf} from './outlook.ts'
import {isScheduled} from './schedule.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'
import {isVerdict} from './verdict.ts'

/** What is known of whose clause it is. */
export interface Speaker {
  /** The outlet itself speaks. */
  readonly isOutlet: boolean
  readonly isTitle: boolean
  /** Who has a stake of its own: a person, a body; "two officials", a paper, a document only pass on what they know. */
  readonly isParty: boolean
  /** An analyst, a scholar: someone who reads what others do. */
  readonly expertise?: Expertise
  /** The clause is about the one who speaks. */
  readonly isOfSelf: boolean
  /** It is about what is that one's own: "our engineers", "its officers". */
  readonly isOfOwn: boolean
  readonly isDeniedAbove: boolean
  /** The clause lies between quotation marks as a whole. */
  readonly isQuoted: boolean
  /** The sentence tells the terms of a deal. */
  readonly isOnTerms: boolean
  /** A day that the clause names lies after publication. */
  readonly isDatedAhead: boolean
}

export function actOf(tree: Tree, sense: Sense, cue: CueReading, mind: Mind | undefined, speaker: Speaker): Act {
  if (speaker.isDeniedAbove) return 'denies'
  if (sense.mood === 'question' && (!cue.act || cue.act === 'asks')) return 'asks'
  if (cue.act) return cue.act
  if (cue.isDenial) return 'denies'
  if (sense.mood === 'order') return 'urges'
  if (mind) return mind.act
  const outlook = outlookOf(tree, sense, speaker.isTitle)
  if (speaker.isTitle) return outlook ? actAhead(tree, sense, outlook, speaker) : 'states'
  if (isAppeal(tree, sense, speaker)) return 'urges'
  if (isForecast(sense)) return 'predicts'
  if (speaker.isQuoted && isCounterfactual(tree, sense)) return 'judges'
  if (outlook) return actAhead(tree, sense, outlook, speaker)
  if (speaker.isDatedAhead && !speaker.expertise && isScheduled(tree, sense)) return 'intends'
  if (isGuess(tree, sense, speaker.isDatedAhead)) return 'predicts'
  if (speaker.isOfSelf && hasPlans(sense)) return 'intends'
  const named =
    sense.form === 'nominal' && sense.predicate !== undefined ? actNouns[tree.text(sense.predicate)] : undefined
  // "Announced a plan to sell": what is announced is the plan.
  if (!speaker.isOutlet && (named === 'intends' || named === 'proposes')) return named
  if (isRefusal(tree, sense, speaker)) return 'denies'
  return isVerdict(tree, sense, speaker) ? 'judges' : 'states'
}

/** “No driver would be allowed to do it”: of no one, and not of what is to come. */
const isCounterfactual = (tree: Tree, {modal, subject}: Sense): boolean =>
  modal === 'would' &&
  subject !== undefined &&
  (/^(?:nobody|no-one|none)$/.test(tree.text(subject)) ||
    tree.children(subject, 'det').some((at) => tree.text(at) === 'no'))

/** "May close", "is likely to close": of what is to come. "May have closed", "may be closed" only doubts what was or is. */
function isGuess(tree: Tree, {modal, negations, words, main, predicate}: Sense, isDatedAhead: boolean): boolean {
  if (modal === 'may' || modal === 'might' || (modal === 'could' && negations.length === 0)) {
    const isOfPast = words.some(
      ({text}, at) =>
        /^(?:may|might|could)$/i.test(text) && words.slice(at + 1, at + 4).some((next) => next.text === 'have'),
    )
    return !isOfPast && (isDatedAhead || predicate === undefined || !isState(tree, predicate, modal))
  }
  return main.some(({text}) => /^(?:likely|unlikely)$/i.test(text))
}

/** "May be in the valve", "might know", "could be hiding": what may be so now. */
// “She could be out for weeks” looks ahead, "she may be in the attic" does not.
const isState = (tree: Tree, predicate: number, modal: string): boolean =>
  (modal !== 'could' && tree.children(predicate, 'cop').length > 0) ||
  /^(?:contain|know|own|belong|exist|explain|reflect|stem|involve|contribute|owe|hold|lie|live|include)$/.test(
    tree.text(predicate),
  ) ||
  tree.word(predicate).xpos === 'VBG'

/** "It had no plans to close". */
const hasPlans = ({words, main}: Sense): boolean =>
  main.some(({text}) => /^(?:have|has|had)$/i.test(text)) &&
  words.some(({text}, at) => /^(?:plans?|intentions?)$/i.test(text) && /^(?:to|of)$/.test(words[at + 1]?.text ?? ''))
