/**
 * Value -> words on a screen: the one table from which pages, commands and exports speak.
 *
 * The verbs are *says, denies, plans, stands on, leads back to, differs from*. Never of our own accord: true, false, fake,
 * verified, confirmed, fact. How sure the source is and how sure we are of our reading are two doubts and share no word.
 */

import type {DateValue} from './article.ts'
import type {CheckKind, Found} from './check.ts'
import type {Act, Claim, Factuality, Voice} from './claim.ts'
import type {Deal, EventType, Status} from './event.ts'
import {contains} from './span.ts'

/** How sure the innermost source is. */
export const certaintyWords: Record<Factuality['certainty'], string> = {
  certain: 'says flatly',
  probable: 'says probably',
  possible: 'says possibly',
  unknown: 'leaves open',
}

export const polarityWords: Record<Factuality['polarity'], string> = {
  '+': '',
  '-': ', that it is not so',
  '?': ', without saying whether it is so',
}

/** What the source does in saying so, where it does more than state it. */
export const actWords: Record<Act, string | undefined> = {
  states: undefined,
  denies: 'denies',
  confirms: 'confirms, in its own words',
  intends: 'a plan',
  proposes: 'a proposal',
  predicts: 'a prediction',
  judges: 'a judgement',
  urges: 'urges',
  asks: 'asks',
  fears: 'a fear',
}

export const statusWords: Record<Status, string> = {
  planned: 'a plan',
  proposed: 'a proposal',
  ongoing: 'said to be under way',
  hypothetical: 'only supposed',
  occurred: 'said to have happened',
  cancelled: 'called off',
  denied: 'denied',
  unclear: 'not clear',
}

/** PLOVER's types in words that need no codebook. */
export const eventWords: Record<EventType, string> = {
  AGREE: 'an agreement or a promise',
  CONSULT: 'talks or a meeting',
  SUPPORT: 'support',
  COOPERATE: 'cooperation',
  AID: 'aid',
  CONCEDE: 'a concession',
  RETREAT: 'a release or a withdrawal',
  REQUEST: 'a request or a demand',
  ACCUSE: 'an accusation or an inquiry',
  REJECT: 'a refusal',
  THREATEN: 'a threat',
  PROTEST: 'a protest',
  SANCTION: 'a sanction',
  MOBILIZE: 'a show of force',
  COERCE: 'coercion',
  ASSAULT: 'an assault',
  OTHER: 'another happening',
}

export const dealWords: Record<Status, string> = {
  planned: 'a planned deal',
  proposed: 'a proposed deal',
  ongoing: 'a deal said to be under way',
  hypothetical: 'a deal only supposed',
  occurred: 'a deal said to have been done',
  cancelled: 'a deal called off',
  denied: 'a deal that is denied',
  unclear: 'a deal, not clear how far',
}

/** What changes hands. */
export const goodsWords: Record<Deal['legs'][number]['kind'], string> = {
  goods: 'goods',
  arms: 'arms',
  money: 'money',
  technology: 'technology',
  service: 'a service',
  people: 'people',
  land: 'land',
  other: 'of another kind',
}

export const voiceWords: Record<Voice, string | undefined> = {
  report: undefined,
  background: undefined,
  analysis: "the writer's analysis",
  opinion: "the writer's opinion",
}

export const basisWords: Record<DateValue['basis'], string> = {
  metadata: 'from the page',
  given: 'given',
  inferred: 'worked out',
}

/** What each check asks, for help pages and for whoever meets its name in a list. */
export const checkWords: Record<CheckKind, string> = {
  'headline-overstates': 'the headline says flatly what the text hedges, plans or attributes',
  'anonymous-only': 'a main claim stands on unnamed sources alone',
  'single-source': 'the main matter leads back to one source, and no other is heard',
  'vague-source': 'a source that nobody could ask',
  'inconsistent-place': 'two passages differ on the place',
  'inconsistent-time': 'two passages differ on the time',
  'inconsistent-number': 'two passages differ on a number',
  'unattributed-assertion': "said flatly here what elsewhere is only somebody's word",
  'opinion-in-report': 'a sentence of judgement in an article that otherwise reports',
  'distancing-word': 'a word that doubts without saying who does',
}

/** How a thing in a draft was found in its source. */
export const foundWords: Record<Found, string> = {
  same: 'as in the source',
  altered: 'differs',
  missing: 'not in the source',
  dropped: 'source left out',
  stronger: 'surer than the source',
}

/** Where a claim stands, if not in the body. */
export const partWords = {headline: 'headline', standfirst: 'below the headline'} as const

export const ownWords = "in the outlet's own words"
/** Behind "reportedly", "is expected to": the article names nobody. */
export const unsaid = 'the text does not say who'
/** Behind a "he" or "who" that we could not follow: the doubt is ours. */
export const untold = 'we could not tell who'
export const misread = 'we may have misread this'

/** Below even chances a note says that we may have misread: claims' confidences come true about as often as they say (docs/claims.md). */
const doubtBelow = 0.5

export const isDoubtful = ({confidence}: {readonly confidence: number}): boolean => confidence < doubtBelow

/**
 * How a claim is put, in one phrase: "says flatly", "denies", "a plan", "says probably, that it is not so".
 *
 * Where the "not" stands in the quoted words themselves ("no decision has been made"), they show it: to add that it is not so
 * would turn it round once more.
 */
export function howPut({act, factuality, content}: Pick<Claim, 'act' | 'factuality' | 'content'>): string {
  const {certainty, polarity, cues} = factuality
  const isWorded = polarity === '-' && cues.some((cue) => content.some((piece) => contains(piece, cue)))
  const negation = isWorded ? '' : polarityWords[polarity]
  const does = actWords[act]
  // A flat plan is a plan; a flat denial already says that it is not so.
  if (does && (certainty === 'certain' || act === 'asks')) return does + (act === 'denies' ? '' : negation)
  const sure = certaintyWords[certainty] + (certainty === 'unknown' ? '' : negation)
  return does ? `${does} · ${sure}` : sure
}

/** "1 claim", "3 claims", "1,204 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** Digits in threes: 8,310. Not `toLocaleString`, which differs by machine. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Every page ends in these lines. */
export const howToRead: readonly string[] = [
  "The words in the middle are the article's own, and nothing in them was changed.",
  "An underline means that the words stand on somebody's word, and how sure that somebody is: solid says flatly, dashed says probably, dotted says possibly, double leaves open.",
  'The note beside them says whose word it is. Read “A › B” as “A passes on what B says”. Sources without a name are in italics.',
  'Where there is no underline, the outlet speaks in its own words, or we read nothing there. A “!” leads to what a careful editor would ask.',
  'Reportedly shows who says what; it does not say what is so. A “?” marks where we may have misread. Every number leads to the words.',
]
