/** When and where a happening is said to take place: the time expressions and places that hang on its predicate. */
import type {TimeExpression, Toponym} from '../../contract/index.ts'
import {tokenRange} from '../within.ts'
import {nounLemma} from './lexicon.ts'
import {push} from './lists.ts'
import {caseOf, isVerb, type Tree} from './tree.ts'
import {happeningNouns} from './words/other.ts'

interface Setting {
  readonly time?: TimeExpression
  readonly places: readonly Toponym[]
}

export type Settings = (...predicates: readonly number[]) => Setting

const placed = /^(?:in|at|near|to|from|into|outside|inside|over|off|around|across|on|for|through|throughout)$/

/** Settings by predicate: each time and place belongs to the nearest predicate above it. */
export function settingsOf(
  tree: Tree,
  times: readonly TimeExpression[],
  places: readonly Toponym[],
  isPredicate: (at: number) => boolean,
): Settings {
  const timesBy = new Map<number, TimeExpression[]>()
  const placesBy = new Map<number, Toponym[]>()
  for (const time of times) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    const head = headOf(tree, time.span)
    if (isInName(head)) continue
    const at = governor(head)
    push(timesBy, at, time)
  }
  for (const place of places) {
    if (place.form === 'adjective' || place.metonym) continue
    const head = headOf(tree, place.span)
    if (!placed.test(prepositionAbove(tree, head))) continue
    const at = governor(head)
    push(placesBy, at, place)
  }
  return (...predicates) => ({
    // "At 9 a.m. on Friday": the day tells more than the hour.
    time: predicates
      .map((at) => timesBy.get(at)?.find(({value}) => /^\d{4}/.test(value)) ?? timesBy.get(at)?.[0])
      .find((time) => time !== undefined),
    places: [...new Set(predicates.flatMap((at) => placesBy.get(at) ?? []))],
  })

  /** "The Clean Air Act of 1970", "her 1995 tax filings": which one it is, and not when anything is done with it. */
  function isInName(at: number): boolean {
    const {head, relation} = tree.words[at] ?? {head: -1, relation: ''}
    if (head < 0 || isVerb(tree, head) || isPredicate(head) || happeningNouns.has(nounLemma(tree.lower[head])))
      return false
    return /^(?:compound|amod|nummod)/.test(relation) || (relation === 'nmod' && caseOf(tree, at) === 'of')
  }

  function governor(at: number): number {
    let up = tree.words[at]?.head ?? -1
    for (let steps = 0; up >= 0 && steps < 8; steps++) {
      if (isVerb(tree, up) || isPredicate(up)) return up
      up = tree.words[up].head
    }
    return up
  }
}

function headOf(tree: Tree, span: readonly [number, number]): number {
  const [from, to] = tokenRange(tree.tokens, span)
  for (let at = from; at < to; at++) {
    const up = tree.words[at]?.head ?? -1
    if (up < from || up >= to) return at
  }
  return Math.max(from, to - 1)
}

/** "in the Greek town of Volos": the preposition of the phrase that the name stands in. */
function prepositionAbove(tree: Tree, at: number): string {
  for (let up = at, steps = 0; up >= 0 && steps < 4 && !isVerb(tree, up); up = tree.words[up].head, steps++) {
    const preposition = caseOf(tree, up)
    if (preposition && preposition !== 'of') return preposition
  }
  return ''
}
