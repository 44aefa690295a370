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
const oldToTellAfterDays = 365

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
  const own = times.filter(
    ({span}) =>
      (predicate === undefined || !tree.isBelow(tree.indexAt(span[0]), predicate)) &&
      !isAside(tree, tree.indexAt(span[0])),
  )
  const after = speaker.isOutlet ? oldAfterDays : oldToTellAfterDays
  if (own.some((time) => isPast(time, published, after))) return !own.some((time) => isNear(time, published))
  if (standing.test(text) || (!speaker.isQuoted && own.some(({type}) => type === 'SET'))) return true
  if (!speaker.isOutlet || predicate === undefined) return false
  return !own.some(({type}) => type === 'DATE' || type === 'TIME') && isStanding(tree, predicate, sense)
}

/** How far before a time the word stands that sets it aside ("from 4.2 million in the same months of last year"). */
const asideWithin = 9

/** A time that is no date of what is told: a figure is only held against one of then ("down from 94 million in 2024"), or it runs until then. */
function isAside(tree: Tree, at: number): boolean {
  if (tree.text(at - 1) === 'since' && isRecord(tree, at - 1)) return true
  for (let before = at - 1; before >= Math.max(0, at - asideWithin); before--) {
    const text = tree.text(before)
    if (/^(?:than|compared|against|versus|above|below|until|till)$/.test(text)) return true
    // "From 4.2 million in 2024", "from a year ago"; not "from 2019 to 2022" nor "from the town in 2019".
    if (text === 'from' && (tree.tokens[before + 1]?.kind === 'number' || /^(?:ago|earlier)$/.test(tree.text(at + 2))))
      return before + 1 < at || tree.tokens[at]?.kind !== 'number'
    if (/^[.;]$/.test(text) || /^VB[DZP]$/.test(tree.word(before).xpos)) return false
  }
  return false
}

/** "Has sailed since 1974", "have not met for nine years", "the first since June": begun long ago, wherever in the clause it stands. */
function lasts(tree: Tree, {sense, times, published}: Told): boolean {
  const before = ({span}: TimeExpression): string => tree.text(tree.indexAt(span[0]) - 1)
  const isPerfect = sense.main.some(({text}) => /^(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t)$/i.test(text))
  return times.some(
    (time) =>
      (before(time) === 'since' &&
        !isAside(tree, tree.indexAt(time.span[0])) &&
        isPast(time, published, oldToTellAfterDays) &&
        (isPerfect || sense.predicate === undefined || !tree.isBelow(tree.indexAt(time.span[0]), sense.predicate))) ||
      (isPerfect && before(time) === 'for' && time.type === 'DURATION' && /^P\d+Y/.test(time.value)),
  )
}

/** "The wettest March since 1987": how great the news is. Not "the first since 1987", which says what went before. */
function isRecord(tree: Tree, since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - 6); at--)
    if (/^(?:JJS|RBS)$/.test(tree.word(at).xpos) || /^\p{Ll}{3,}est$/u.test(tree.text(at))) return true
  return false
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
  if (modal !== undefined || turns.test(tree.text(predicate))) return false
  if (tree.text(subject) === 'it' ? rules.test(tree.text(predicate)) : papers.test(tree.text(subject))) return false
  const {xpos, upos} = tree.word(predicate)
  if (upos !== 'VERB' || !/^VB[ZP]$/.test(xpos)) return false
  return tree.children(predicate, 'aux').length === 0 && !/^(?:have|has|is|are)$/.test(tree.text(predicate))
}

/** In the present these tell a turn of events: "she succeeds", "the talks resume". */
const turns =
  /^(?:takes?|replaces?|succeeds?|joins?|leaves?|quits?|returns?|faces?|meets?|opens?|closes?|resumes?|begins?|starts?|ends?|arrives?|departs?|flies|fly|moves?|becomes?|resigns?|retires?|steps?|stands?|follows?|marks?|brings?|raises?)$/

/** What a law, a deal, a paper says is the news where it is the news itself. */
const papers =
  /^(?:accord|agreement|amendment|audit|ban|bill|budget|clause|code|contract|deal|decision|decree|directive|document|draft|indictment|law|lawsuit|letter|measures?|memo|memorandum|motion|move|offer|order|package|pact|plan|policy|programme|program|proposal|protocol|report|resolution|rules?|ruling|scheme|settlement|statement|study|suit|survey|text|treaty|truce|verdict|warrant)$/

const rules =
  /^(?:allows?|applies|apply|asks?|bans?|bars?|calls?|commits?|covers?|forbids?|gives?|grants?|guarantees?|includes?|leaves?|limits?|lists?|lets|obliges?|permits?|promises?|provides?|requires?|says|sets?|sees|urges?|warns?)$/
