/**
 * What a clause with "will" or "would" does: a plan where the deed is in the hands of who speaks, a forecast where it is not, and
 * a statement where it is told as settled: the terms of a deal, a date in the calendar, the word of a source that only passes it on.
 */
import type {Act} from '../../contract/index.ts'
import {befalls, comesAbout} from '../words/coming-about.ts'
import type {Speaker} from './act.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export function actAhead(tree: Tree, sense: Sense, speaker: Speaker): Act {
  if (sense.condition) return 'predicts'
  if (speaker.isOutlet) return 'states'
  const deed = deedOf(tree, sense)
  if (speaker.isOfSelf) return deed.befalls || deed.isComparing ? 'predicts' : 'intends'
  if (isAgreed(sense)) return 'states'
  if (speaker.isOfOwn) return deed.comesAbout ? 'predicts' : 'intends'
  if (deed.comesAbout || speaker.expertise) return 'predicts'
  if (isArranged(sense)) return 'states'
  // "300 posts would be cut": nobody else is named who could do it.
  if (deed.isPassive && !deed.hasAgent) return speaker.isParty ? 'intends' : 'states'
  return speaker.isParty || speaker.isQuoted ? 'predicts' : 'states'
}

interface Deed {
  readonly comesAbout: boolean
  readonly befalls: boolean
  /** "Will be stronger". */
  readonly isComparing: boolean
  readonly isPassive: boolean
  readonly hasAgent: boolean
}

function deedOf(tree: Tree, {predicate}: Sense): Deed {
  if (predicate === undefined)
    return {comesAbout: false, befalls: false, isComparing: false, isPassive: false, hasAgent: false}
  const verb = tree.text(predicate)
  const isPassive = tree.children(predicate, 'aux', 'nsubj').some((at) => tree.word(at).relation.endsWith(':pass'))
  const isNamed = tree.children(predicate, 'cop').length > 0
  return {
    comesAbout: comesAbout.has(verb) || isNamed || (isPassive && suffered.test(verb)),
    befalls: befalls.has(verb),
    isComparing: isNamed && tree.word(predicate).xpos === 'JJR',
    isPassive,
    hasAgent: tree
      .children(predicate, 'obl')
      .some((at) => tree.children(at, 'case').some((word) => tree.text(word) === 'by')),
  }
}

/** What nobody does on purpose to others, or says of himself: "will be hit", "would be remembered". */
const suffered =
  /^(?:affected|hit|hurt|killed|forced|flooded|displaced|driven|lost|remembered|forgotten|seen|felt|damaged|destroyed|harmed|delayed|left|stranded|overwhelmed|tested)$/

/** "In return", "under the accord": terms. */
const isAgreed = ({words}: Sense): boolean =>
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
