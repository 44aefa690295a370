/** What the holder does by saying it: by the reporting words first, then by the mood and the words of the clause. */
import type {Act} from '../../contract/index.ts'
import {actAhead} from './ahead.ts'
import {isAppeal} from './appeal.ts'
import type {CueReading} from './cue.ts'
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
  if (isGuess(sense)) return 'predicts'
  if (speaker.isOfSelf && hasPlans(sense)) return 'intends'
  if (isRefutation(sense) || ((speaker.isOfSelf || speaker.isOfOwn) && isDisclaimer(sense))) return 'denies'
  return isVerdict(tree, sense, speaker) ? 'judges' : 'states'
}

/** "He had nothing to do with it", "we had no part in it": of oneself that is a denial. */
function isDisclaimer({words, negations}: Sense): boolean {
  if (negations.length === 0) return false
  const text = words
    .slice(0, 30)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  return /\b(?:nothing to do with|nothing wrong|no (?:knowledge|part|role|hand|involvement|link|links|connection)\b|never (?:met|knew|took|touched|laid|received|accepted|paid|ordered|promised|threatened|harmed|stole)|(?:not|n['’]t) (?:involved|guilty|responsible))\b/.test(
    text,
  )
}

/** “No driver would be allowed to do it”: of no one, and not of what is to come. */
const isCounterfactual = (tree: Tree, {modal, subject}: Sense): boolean =>
  modal === 'would' &&
  subject !== undefined &&
  (/^(?:nobody|no-one|none)$/.test(tree.text(subject)) ||
    tree.children(subject, 'det').some((at) => tree.text(at) === 'no'))

/** "Reports of a retreat were false", "it was not true that", "there was no truth in": somebody else's word is said not to hold. */
function isRefutation({words}: Sense): boolean {
  const text = words
    .slice(0, 30)
    .map((token) => token.text.toLowerCase())
    .join(' ')
  return refutations.some((refutation) => refutation.test(text))
}

const refutations: readonly RegExp[] = [
  /\b(?:reports?|rumou?rs?|claims?|allegations?|accusations?|suggestions?|speculation|story|stories|charges)\b.{0,60}\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|baseless|unfounded|groundless|fabricated|incorrect|wrong|fake|nonsense)\b/,
  /^\W*(?:that )?(?:it|this|that) (?:is|was|'s|’s) (?:simply |just )?(?:not (?:true|so|the case|correct)|untrue|false)\b/,
  /\b(?:no truth (?:to|in)|no such (?:thing|deal|plan|order|talks|meeting|agreement|request))\b/,
]

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
