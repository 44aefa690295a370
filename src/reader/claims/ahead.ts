/**
 * What a clause does that tells of a deed to come: a plan where somebody means to do it, a forecast where it is not in the hands of
 * who speaks, and a statement where it follows from what is settled: the terms of a deal, what a thing is made to do.
 */
import type {Act} from '../../contract/index.ts'
import {arranged, befalls, comesAbout} from '../words/coming-about.ts'
import type {Speaker} from './act.ts'
import {isDoer} from './doers.ts'
import type {Outlook} from './outlook.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function actAhead(tree: Tree, sense: Sense, outlook: Outlook, speaker: Speaker): Act {
  const deed = deedOf(tree, sense, outlook)
  if (sense.condition) return 'predicts'
  if (speaker.isOutlet) return deed.isMeant ? 'intends' : 'states'
  if (speaker.isOfSelf) return deed.befalls || deed.isComparing ? 'predicts' : 'intends'
  if (speaker.isOnTerms) return 'states'
  if (speaker.isOfOwn) return deed.comesAbout ? 'predicts' : 'intends'
  if (deed.comesAbout || speaker.expertise) return 'predicts'
  if (isArranged(sense)) return deed.isMeant ? 'intends' : 'states'
  if (deed.isUnnamed) return 'intends'
  if (speaker.isParty || speaker.isQuoted) return 'predicts'
  return deed.isMeant ? 'intends' : 'states'
}

interface Deed {
  readonly comesAbout: boolean
  readonly befalls: boolean
  /** "Will be stronger". */
  readonly isComparing: boolean
  /** "300 posts would be cut", "shops would close": somebody's doing, and nobody else is named who could do it. */
  readonly isUnnamed: boolean
  /** Somebody's doing at all. */
  readonly isMeant: boolean
}

function deedOf(tree: Tree, {subject}: Sense, {deed, isPassive, hasAgent}: Outlook): Deed {
  const verb = tree.text(deed)
  const isNamed = tree.children(deed, 'cop').some((at) => tree.word(at).xpos === 'VB')
  const isDone = comesAbout.has(verb) || isNamed || (isPassive && suffered.test(verb))
  const hasDoer = subject !== undefined && isDoer(tree, subject)
  const isUnnamed = isPassive ? !hasAgent : !hasDoer && arranged.has(verb) && tree.children(deed, 'obj').length === 0
  return {
    comesAbout: isDone,
    befalls: befalls.has(verb),
    isComparing: isNamed && tree.word(deed).xpos === 'JJR',
    isUnnamed: isUnnamed && !isDone,
    isMeant: !isDone && (isPassive || hasDoer || isUnnamed),
  }
}

/** What nobody does on purpose to others, or says of himself: "will be hit", "would be remembered". */
const suffered =
  /^(?:affected|hit|hurt|killed|forced|flooded|displaced|driven|lost|remembered|forgotten|seen|felt|damaged|destroyed|harmed|delayed|left|stranded|overwhelmed|tested)$/

/** "In return", "under the accord", anywhere in the sentence: terms. */
export const isOnTerms = (words: Sense['words']): boolean =>
  words.some(({text}, at) => {
    const next = words.slice(at + 1, at + 4).map((token) => token.text.toLowerCase())
    if (/^in$/i.test(text)) return /^(?:exchange|return|turn)$/.test(next[0] ?? '')
    return /^under$/i.test(text) && next.some((word) => terms.test(word))
  })

const terms =
  /^(?:accords?|deal|agreement|treaty|pact|terms|memorandum|plan|plans|scheme|contract|settlement|truce|draft)$/

/** "Will stay closed through Wednesday", "would open at 8 a.m.", "resume on 3 May": a day or an hour is set. */
const isArranged = ({words}: Sense): boolean =>
  words.some(({text}, at) => {
    const next = words.slice(at + 1, at + 4)
    if (/^(?:on|until|till|through|from|at)$/i.test(text))
      return next.slice(0, 3).some((token) => dated.test(token.text) || token.kind === 'number')
    return at > 0 && daily.test(text) && !/^(?:by|before|within|until)$/i.test(words[at - 1].text)
  })

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const dated = new RegExp(`^(?:${days}|${months}|noon|midnight|dawn|today|tomorrow|tonight)$`, 'i')
const daily = new RegExp(`^(?:${days}|today|tomorrow|tonight)$`, 'i')
