/** In what manner a clause is put forward: as news, as what went before or always holds, as a reading of it, or as the writer's judgement. */
import type {Act, TimeExpression, Voice} from '../../contract/index.ts'
import type {Speaker} from './act.ts'
import {daysBefore} from './age.ts'
import {isReadInto} from './bearing.ts'
import {isOpinion} from './opinion.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export interface Told {
  readonly text: string
  readonly act: Act
  readonly sense: Sense
  readonly speaker: Speaker
  /** The times that stand in the clause, and beside the cue where there is one. */
  readonly times: readonly TimeExpression[]
  readonly saidAt: readonly TimeExpression[]
  /** "Had said": before what the article tells. */
  readonly isSaidBefore: boolean
  /** ISO date, cut where knowledge ends. */
  readonly published?: string
}

export function voiceOf(tree: Tree, told: Told): Voice {
  const {text, act, sense, speaker, published} = told
  if (speaker.isTitle) return 'report'
  if (speaker.isOutlet) {
    if (isOpinion(tree, sense, speaker, text)) return 'opinion'
    if (sense.mood === 'question') return 'report'
    if (isReadInto(tree, sense, text)) return 'analysis'
    return isBackground(tree, told) ? 'background' : 'report'
  }
  if (told.saidAt.some((time) => isPast(time, published, told.isSaidBefore ? 2 : oldAfterDays))) return 'background'
  if (isBackground(tree, told)) return 'background'
  if (!speaker.expertise) return 'report'
  return act === 'judges' || act === 'predicts' || explains.test(text) ? 'analysis' : 'report'
}

/** An expert says why. */
const explains =
  /\b(?:because|which (?:is why|explains|means)|that(?: is|['’]s) why|due to|owing to|as a result|the reason)\b/i

const standing =
  /\b(?:founded|established|was born|historically|previously|used to|decades?|in the past|for years|traditionally|typically|usually|normally|generally|has long|have long|had long)\b/i

/** Older than this is no longer the news of the day: for the outlet and for when something was said, and for what others tell. Chosen. */
const oldAfterDays = 15
const oldToTellAfterDays = 60

const isPast = ({type, value}: TimeExpression, published: string | undefined, after = oldAfterDays): boolean =>
  type === 'DATE' &&
  (value === 'PAST_REF' ||
    // Where the day of publication is not known, whoever names a whole year or decade looks back.
    (published === undefined ? /^\d{3,4}$/.test(value) : (daysBefore(value, published) ?? 0) >= after))

/** What is dated to the past, comes round, or holds always. A date ahead or of these days makes it news. */
function isBackground(tree: Tree, told: Told): boolean {
  const {text, sense, times, published, speaker} = told
  const {predicate} = sense
  if (lasts(tree, told)) return true
  if (/^(?:will|would|may|might|could|should)$/.test(sense.modal ?? '')) return false
  const own =
    predicate === undefined ? times : times.filter(({span}) => !tree.isBelow(tree.indexAt(span[0]), predicate))
  const after = speaker.isOutlet ? oldAfterDays : oldToTellAfterDays
  if (own.some((time) => isPast(time, published, after))) return !own.some((time) => isNear(time, published))
  if (standing.test(text) || (!speaker.isQuoted && own.some(({type}) => type === 'SET'))) return true
  if (!speaker.isOutlet || predicate === undefined) return false
  return !own.some(({type}) => type === 'DATE' || type === 'TIME') && isStanding(tree, predicate, sense)
}

/** "Has sailed since 1974", "have not met for nine years", "the first since June": begun long ago, wherever in the clause it stands. */
function lasts(tree: Tree, {sense, times, published}: Told): boolean {
  const before = ({span}: TimeExpression): string => tree.text(tree.indexAt(span[0]) - 1)
  const isPerfect = sense.main.some(({text}) => /^(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t)$/i.test(text))
  return times.some(
    (time) =>
      (before(time) === 'since' &&
        isPast(time, published, oldToTellAfterDays) &&
        (isPerfect || sense.predicate === undefined || !tree.isBelow(tree.indexAt(time.span[0]), sense.predicate))) ||
      (isPerfect && before(time) === 'for' && time.type === 'DURATION' && /^P\d+Y/.test(time.value)),
  )
}

const isNear = ({type, value}: TimeExpression, published: string | undefined): boolean => {
  if (type !== 'DATE' && type !== 'TIME') return false
  if (value === 'PRESENT_REF' || value === 'FUTURE_REF') return true
  const days = published === undefined ? undefined : daysBefore(value, published)
  return days !== undefined && days < oldAfterDays
}

/** "The line carries crude": the plain present of a deed holds always. "Is", and what is going on, is news. */
function isStanding(tree: Tree, predicate: number, {modal}: Sense): boolean {
  const subject = tree.children(predicate, 'nsubj', 'csubj')[0]
  // Of a name the present tells news ("Reyes takes over"), of things and kinds what they do.
  if (subject === undefined || tree.word(subject).upos === 'PROPN') return false
  if (modal === 'can') return true
  if (modal !== undefined) return false
  const {xpos, upos} = tree.word(predicate)
  if (upos !== 'VERB' || !/^VB[ZP]$/.test(xpos)) return false
  return tree.children(predicate, 'aux').length === 0 && !/^(?:have|has|is|are)$/.test(tree.text(predicate))
}
