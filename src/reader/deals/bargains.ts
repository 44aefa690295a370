/** Deeds that are a deal's only because of what stands beside them: on a condition, or as one of two obligations. */
import {isVerb, type Tree} from '../events/tree.ts'
import {byVerb} from './by-verb.ts'
import {deedOf, isDeedVerb} from './deeds.ts'
import type {Scene, Told} from './scene.ts'
import {subjectOf} from './tail.ts'

type Found = ReadonlyMap<number, Told>
type LimitAt = (at: number) => number

/** "Will", "would", "is to", "agreed to" stands before the verb. */
export function isPledged({lower}: Tree, at: number): boolean {
  if (/^(?:will|would|must|shall)$/.test(lower[at - 1] ?? '')) return true
  if (/^(?:will|would|must|shall)$/.test(lower[at - 2] ?? '') && /^(?:be|also|then|not)$/.test(lower[at - 1] ?? ''))
    return true
  return (
    lower[at - 1] === 'to' &&
    /^(?:is|are|was|were|agreed|promised|pledged|undertook|undertaken)$/.test(lower[at - 2] ?? '')
  )
}

/**
 * "Will pay them 5 million if they withdraw": what hangs on it must be done by the other side. By the token of its verb; where only the
 * deed before "if" makes the bargain ("offered to mend the roof if"), that one too.
 */
export function conditionsIn(
  scene: Scene,
  [from, to]: readonly [number, number],
  found: Found,
  limitAt: LimitAt,
): Map<number, Told> {
  const {tree} = scene
  const conditions = new Map<number, Told>()
  for (let at = from + 1; at < to; at++) {
    const start = conditionAt(tree, at)
    if (start === undefined) continue
    const verb = firstVerb(tree, start, Math.min(to, start + 14))
    if (verb === undefined) continue
    const isGiving = isPronoun(tree, verb + 1) && byVerb(scene, verb, start, limitAt(verb), true) !== undefined
    const main = mainBefore(scene, at, from, found, limitAt, isGiving)
    if (!main) continue
    const limit = limitAt(verb)
    const told = found.get(verb) ?? byVerb(scene, verb, start, limit, true) ?? deedOf(scene, verb, start, limit, true)
    if (!told || told.goods.span[1] <= tree.tokens[verb].end || !isOtherSide(scene, start, told.from, main.told))
      continue
    // "If it opens the port": "it" is the other side, whatever it was taken for.
    conditions.set(verb, told.from === main.told.from ? {...told, from: undefined} : told)
    if (!found.has(main.at)) conditions.set(main.at, main.told)
  }
  return conditions
}

/** Where the clause of a condition begins. */
function conditionAt({lower}: Tree, at: number): number | undefined {
  if (/^(?:if|provided)$/.test(lower[at])) return lower[at + 1] === 'that' ? at + 2 : at + 1
  if (lower[at] === 'condition' && lower[at + 1] === 'that') return at + 2
  return lower[at] === 'long' && lower[at - 1] === 'as' && lower[at + 1] === 'as' ? at + 2 : undefined
}

const offering =
  /^(?:offer|offered|offers|promise|promised|agreed|agree|pledged|ready|willing|prepared|undertaken|undertook)$/

/** The transfer nearest before the condition; else a deed that somebody offers, or may do where the other side gives him something (`isGiving`). */
function mainBefore(
  scene: Scene,
  marker: number,
  first: number,
  found: Found,
  limitAt: LimitAt,
  isGiving: boolean,
): {at: number; told: Told} | undefined {
  const {tree} = scene
  for (let at = marker - 1; at >= first && at > marker - 30; at--) {
    const told = found.get(at)
    if (told && told.force !== 'deed' && told.back === undefined) return {at, told}
    if (!isDeedVerb(tree, at)) continue
    const isOffered = tree.lower[at - 1] === 'to' && offering.test(tree.lower[at - 2] ?? '')
    const mayBe =
      isGiving &&
      scene.clauses(at).subjects.length > 0 &&
      /^(?:will|would|could|may|might)$/.test(modalBefore(tree, at))
    if (!isOffered && !mayBe) continue
    const deed = deedOf(scene, at, first, Math.min(limitAt(at), marker), true)
    return deed && deed.goods.span[1] > tree.tokens[at].end ? {at, told: deed} : undefined
  }
  return undefined
}

const modalBefore = ({words, lower}: Tree, at: number): string =>
  [1, 2, 3]
    .map((steps) => at - steps)
    .filter((left) => words[left]?.xpos === 'MD')
    .map((left) => lower[left])[0] ?? ''

function firstVerb(tree: Tree, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++)
    if (isDeedVerb(tree, at) && /^VB[DZPN]?$/.test(tree.words[at].xpos) && tree.lower[at] !== 'were') return at
  return undefined
}

/** Nobody else's deed is a condition of a bargain: "if parliament agrees". */
function isOtherSide({tree}: Scene, start: number, doer: string | undefined, main: Told): boolean {
  if (doer === undefined || doer === main.from)
    return tree.words[start]?.xpos === 'PRP' && (main.to !== undefined || main.from !== undefined)

  return main.to === undefined || main.to === doer
}

/**
 * "The town will name its library after him, and he will pay it 5 million": of two obligations in one breath the first is for the
 * other side where the second goes to whoever has the first.
 */
export function obligationsIn(
  scene: Scene,
  [from, to]: readonly [number, number],
  found: Found,
  limitAt: LimitAt,
): Map<number, Told> {
  const {tree} = scene
  const added = new Map<number, Told>()
  let last: number | undefined
  for (let at = from; at < to; at++) {
    if (!isVerb(tree, at) || tree.words[at].upos === 'AUX' || !isPledged(tree, at)) continue
    const told = found.get(at)
    const before = last
    last = at
    if (before === undefined || !told || told.force === 'deed' || told.from === undefined) continue
    if (!areJoined(tree, before, at)) continue
    const doer = subjectOf(scene, before, from, false)
    if (doer === undefined || doer === told.from) continue
    const isToDoer = told.to === doer || isPronoun(tree, at + 1)
    if (!isToDoer) continue
    const deed = found.get(before) ?? deedOf(scene, before, from, Math.min(limitAt(before), at))
    if (!deed || deed.back || deed.goods.span[1] <= tree.tokens[before].end) continue
    added.set(before, {...deed, to: deed.to ?? told.from})
    added.set(at, {...told, to: doer})
  }
  return added
}

const isPronoun = ({lower}: Tree, at: number): boolean => /^(?:it|them|him|her)$/.test(lower[at] ?? '')

function areJoined({lower}: Tree, first: number, second: number): boolean {
  for (let at = second - 1; at > first && at > second - 12; at--)
    if (/^(?:and|while|;|whereas|with)$/.test(lower[at])) return true
  return false
}
