/** Words that say that one thing is given for another: "in return", "in exchange for", "for its part", "against that". */
import {dependents, isVerb, type Tree} from '../events/tree.ts'
import type {Found} from './bargain.ts'
import {isDeedVerb} from './deeds.ts'
import type {Scene} from './scene.ts'

/**
 * `for`: what follows comes back ("in return for"). `answer`: this clause answers one told before ("in return", "against that"). `part`: it
 * does so too, and says it less plainly ("for its part", "in turn").
 */
export type Marker = 'for' | 'answer' | 'part'

/** At the last token of the marker. */
export function markerAt({lower}: Tree, at: number): Marker | undefined {
  const before = lower[at - 1] ?? ''
  if (/^(?:return|exchange|payment|turn)$/.test(lower[at]) && /^(?:in|as)$/.test(before)) {
    if (lower[at + 1] === 'for') return 'for'
    if (lower[at + 1] === 'of') return undefined
    return lower[at] === 'turn' ? 'part' : 'answer'
  }
  if (
    /^(?:that|this)$/.test(lower[at]) &&
    before === 'against' &&
    /^(?:,|the|an?|it|he|she|they)$/.test(lower[at + 1] ?? '')
  )
    return 'answer'
  if (!/^(?:part|side)$/.test(lower[at]) || !/^(?:for|on)$/.test(lower[at - 2] ?? '')) return undefined
  return /^(?:its|their|his|her)$/.test(before) ? 'part' : undefined
}

/** "The mill asks no fee. Instead, the farm keeps up its roof": what is done where nobody pays. */
export const isUnpaid = (words: readonly string[]): boolean =>
  /\b(?:(?:not|n't|n’t) pay|pays? nothing|charges? nothing|no (?:money|cash|fee)|free of charge|without (?:charge|pay(?:ment)?)|without paying)\b/.test(
    words.join(' '),
  )

/** What is given for what follows the marker: the deed nearest before it, not a participle that only says of what kind. */
export function verbBefore({tree}: Scene, marker: number, first: number, found: Found): number | undefined {
  for (let at = marker - 2; at >= first && at > marker - 25; at--)
    if (found.has(at) || (isDeedVerb(tree, at) && !isParticiple(tree, at))) return outermost(tree, at, first, found)
  return undefined
}

/** "Let the sailors go in return": what tells the transfer is "let". */
function outermost({words}: Tree, at: number, first: number, found: Found): number {
  const {head, relation} = words[at]
  return !found.has(at) && /^(?:xcomp|ccomp)/.test(relation) && head >= first && head < at && found.has(head)
    ? head
    : at
}

/** "Detained drivers", "agreed in May": says of what kind, and is no deed of its own. */
export const isParticiple = (tree: Tree, at: number): boolean =>
  /^(?:amod|acl(?!:relcl))/.test(tree.words[at].relation) ||
  (tree.words[at].relation === 'advcl' && tree.lower[at - 1] === ',' && /^VB[DN]$/.test(tree.words[at].xpos)) ||
  (tree.words[at].xpos === 'VBN' && tree.words[at - 1]?.upos !== 'AUX' && tree.words[at - 2]?.upos !== 'AUX')

/** The verb of the clause that the marker opens, or that it closes. */
export function verbOfAnswer(scene: Scene, marker: number, from: number, to: number, found: Found): number | undefined {
  const {tree} = scene
  const opens =
    marker <= from + 1 ||
    tree.lower[marker] === 'part' ||
    (marker + 1 < to && isDeedVerb(tree, marker + 1)) ||
    /^(?:,|and|but|while|;|which|who|would|will)$/.test(tree.lower[marker - 2] ?? ',')
  if (!opens) {
    return verbBefore(scene, marker, from, found)
  }
  for (let at = marker + 1; at < to && at < marker + 25; at++)
    if (isDeedVerb(tree, at) && (found.has(at) || !scene.isCredit(at)) && !isParticiple(tree, at)) return at
  return undefined
}

const governing =
  /^(?:agree|agreed|agrees|bind|bound|binds|undertake|undertook|undertaken|promise|promised|promises|pledge|pledged|commit|committed|vow|vowed|offer|offered|have|has|had|want|wants|wanted|expect|expects|expected|going|about|continue|continued|begin|begun|began|start|started|help|helps|helped|keep|kept|go)$/

/** "Has agreed to work", "bound itself in return to plant": the deed that a verb of promise leads to; itself, where it leads to none. */
export function deedUnder(tree: Tree, at: number, limit: number): number {
  if (/^(?:let|allow|permit)/.test(tree.lower[at])) return at
  const inner = dependents(tree, at, 'xcomp').find((child) => child > at && isVerb(tree, child))
  if (inner !== undefined) return inner
  if (!governing.test(tree.lower[at])) return at
  for (let next = at + 1; next < limit && next < at + 6; next++)
    if (tree.lower[next] === 'to' && isVerb(tree, next + 1)) return next + 1
  return at
}
