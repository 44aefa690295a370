/**
 * The present of the timetable: "the talks resume on Thursday", "she flies to Cairo next week", "the final is on 3 May". With a day
 * ahead it tells of a plan as "will" does. What only runs out then ("the lease ends in May", "the offer stands until Friday") is none.
 */
import {arranged} from '../words/coming-about.ts'
import {byForm} from '../words/verb-forms.ts'
import {isDoer} from './doers.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

/** Of a clause that names a day ahead. */
export function isScheduled(tree: Tree, {predicate, subject, main, modal, negations}: Sense): boolean {
  if (predicate === undefined || subject === undefined || modal !== undefined || negations.length > 0) return false
  const isOngoing =
    tree.word(predicate).xpos === 'VBG' && main.some(({text}) => /^(?:is|are|’s|’re|'s|'re)$/i.test(text))
  if (!isOngoing && !/^VB[ZP]$/.test(tree.word(predicate).xpos)) return isMeetingOn(tree, predicate, subject, main)
  const verb = tree.text(predicate)
  if (arrangedForms.has(verb)) return isDoer(tree, subject) || !lasting.test(verb)
  return isDoer(tree, subject) && !standing.test(verb)
}

const arrangedForms = byForm([...arranged].map((verb) => [verb, true] as const))

/** Of things these say how long they last. */
const lasting = /^(?:end|run|continue|stop|finish|stay)(?:s|ning|ning|ing|ping)?$/

/** What somebody is, has, thinks or must, with whatever day beside it. */
const standing =
  /^(?:has|have|is|are|needs?|wants?|hopes?|faces?|expects?|knows?|believes?|thinks?|says?|owns?|holds?|remains?|stays?|lives?|includes?|means?|seems?|owes?|lacks?|likes?|fears?)$/

/** "The hearing is on Monday", "a vote is set for 3 May". */
const isMeetingOn = (tree: Tree, predicate: number, subject: number, main: Sense['main']): boolean =>
  main.some(({text}) => /^(?:is|are)$/i.test(text)) &&
  (/^(?:set|scheduled|due|planned|slated|booked)$/.test(tree.text(predicate)) || occasions.test(tree.text(subject)))

const occasions =
  /^(?:auctions?|ballots?|ceremony|ceremonies|concerts?|conference|congress|debates?|derby|elections?|finals?|funeral|games?|handover|hearings?|inauguration|launch|match(?:es)?|meetings?|opening|parade|polls?|premiere|qualifiers?|race|referendum|release|reopening|rounds?|run-?off|second-leg|sentencing|session|sitting|strike|summit|talks|tests?|trial|verdict|visit|votes?|wedding)$/
