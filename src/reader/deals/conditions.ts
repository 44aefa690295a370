/** What hangs on a deed of the other side: "will pay them 5 million if they withdraw". */
import type {Tree} from '../events/tree.ts'
import {type Bargain, type Found, isPronoun} from './bargain.ts'
import {byVerb} from './by-verb.ts'
import {deedOf, isDeedVerb} from './deeds.ts'
import type {Scene, Told} from './scene.ts'

/**
 * "Will pay them 5 million if they withdraw": what hangs on it must be done by the other side. By the token of its verb; where only the
 * deed before "if" makes the bargain ("offered to mend the roof if"), that one too.
 */
export const conditionsIn: Bargain = (scene, [from, to], found, limitAt) => {
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
    if (!told || told.goods.span[1] <= tree.tokens[verb].end || !isOtherSide(scene, start, verb, told.from, main.told))
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
  limitAt: (at: number) => number,
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

/** Who only has to say yes: what they do is no bargain ("if parliament agrees"). */
const approver =
  /^(?:parliament|congress|senate|assembly|lawmakers?|mps|cabinet|regulators?|watchdogs?|courts?|judges?|tribunal|shareholders?|investors?|voters?|boards?|members|creditors|authorit(?:y|ies)|commission|talks|prices?|weather|conditions?|everything|nothing|all)$/
const approving =
  /^(?:agree[sd]?|approv(?:es?|ed)|consents?|consented|pass(?:es|ed)?|clear(?:s|ed)?|ratif(?:y|ies|ied)|vot(?:es?|ed)|succeeds?|fails?|allow(?:s|ed)?|permits?|meets?|is|are|was|were)$/

/** Nobody else's deed is a condition of a bargain; of a name that is neither side, the other side is meant. */
function isOtherSide({tree, sides}: Scene, start: number, verb: number, doer: string | undefined, main: Told): boolean {
  if (tree.lower.slice(start, verb).some((word) => approver.test(word))) return false
  const isVague = doer === undefined || doer === main.from || sides.described(doer)?.isVague === true
  if (isVague)
    return /^(?:PRP|DT)$/.test(tree.words[start]?.xpos ?? '') && (main.to !== undefined || main.from !== undefined)
  return main.to === undefined || main.to === doer || !approving.test(tree.lower[verb])
}
