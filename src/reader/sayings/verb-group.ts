/** A cue verb with what belongs to it: "has repeatedly said", "went on to say", "did not mention", "pointed out". */
import {wordTable} from '../words/table.ts'
import type {Item} from './units.ts'

export interface VerbGroup {
  readonly from: number
  /** Past the verb and its particle. */
  readonly to: number
  /** The verb's lemma, with its particle: `point_out`. */
  readonly lemma: string
  readonly passive: boolean
  /** An "-ing" form without an auxiliary: ", adding that …". */
  readonly participial: boolean
  /** "to" stands before it and no verb that belongs to the cue before that: "a chance to say". */
  readonly infinitive: boolean
}

const particles: Readonly<Record<string, string>> = wordTable({point: 'out', spell: 'out', make: 'clear'})

/** Verbs that only begin, go on or try what the cue says: "went on to say", "continued to insist". */
const chaining = /^(?:go|continue|begin|start|come|proceed|try|attempt|need|use|rush|move|get|struggle|want_not)$/

export function verbGroup(items: readonly Item[], at: number): VerbGroup {
  const verb = items[at]
  let from = at
  let passive = false
  let infinitive = false
  let helped = false
  while (from > 0) {
    const before = items[from - 1]
    if (
      before.tag === 'be' ||
      before.tag === 'have' ||
      before.tag === 'do' ||
      before.tag === 'modal' ||
      before.tag === 'not'
    ) {
      if (
        before.tag === 'be' &&
        !helped &&
        (verb.form === 'past' || verb.form === 'participle') &&
        before.form !== 'ing'
      )
        passive = true
      if (before.tag === 'be' && before.form === 'ing') passive = true
      helped ||= before.tag !== 'not'
      from--
    } else if (before.tag === 'adv') from--
    else if (before.word === 'to' && !helped) {
      const chain = chainBefore(items, from - 1)
      if (chain === undefined) {
        infinitive = true
        break
      }
      from = chain
    } else break
  }
  while (from < at && items[from].tag === 'adv' && opensAlone(items, from)) from++
  const particle = particles[verb.lemma ?? '']
  const joined = particle !== undefined && items[at + 1]?.word === particle
  return {
    from,
    to: joined ? at + 2 : at + 1,
    lemma: joined ? `${verb.lemma}_${particle}` : (verb.lemma ?? ''),
    passive,
    participial: verb.form === 'ing' && !helped,
    infinitive,
  }
}

/** The verb that chains the infinitive after "to" to its subject, or the auxiliary of "is to announce". */
function chainBefore(items: readonly Item[], to: number): number | undefined {
  const before = items[to - 1]
  if (!before) return undefined
  if (before.tag === 'verb' && chaining.test(before.lemma ?? '')) return to - 1
  if (before.word === 'on' && items[to - 2]?.lemma === 'go') return to - 2
  if (before.tag === 'be' || before.tag === 'have') return to - 1
  return undefined
}

/** "Meanwhile, …" and "However …" link sentences; they are no part of the cue. */
const opensAlone = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return (
    before === undefined ||
    before.tag === 'mark' ||
    before.tag === 'quote' ||
    /^(?:however|meanwhile|though|instead|here|there|home|ago|away|well|far|too)$/.test(items[at].word)
  )
}
