/** Who gives and who gets, by the frame of the verb; nothing where what it moves are no goods. */
import type {Tree} from '../events/tree.ts'
import {backOf, dutyOf} from './back.ts'
import {type Goods, goodsOf, isGoods} from './goods.ts'
import type {Frame, TransferVerb} from './lexicon/verbs.ts'
import type {Phrase} from './phrase.ts'
import type {Scene, Told} from './scene.ts'
import type {Tail} from './tail.ts'
import {wholeOf} from './whole.ts'

/** The phrases of a clause, told apart. */
export interface Parts {
  readonly scene: Scene
  readonly verb: TransferVerb
  readonly limit: number
  readonly moved: Phrase
  readonly subject: string | undefined
  readonly other: string | undefined
  readonly tail: Tail
  readonly isBargain: boolean
  /** Where the rest of the clause begins, in a passive. */
  readonly behind?: number
}

interface Moved extends Parts {
  /** What is moved, with all that belongs to it. */
  readonly whole: Phrase
  readonly goods: Goods
  readonly back: Goods | undefined
}

export function toldBy(parts: Parts): Told | undefined {
  const {scene, verb, limit, moved, tail, isBargain, behind} = parts
  const {tree, sides} = scene
  const {frame, force, traits} = verb
  const whole = behind === undefined ? wholeOf(scene, moved, limit, frame) : moved
  const goods = goodsOf(tree, whole, sides.isPerson(moved.head))
  const {back} = backOf(scene, behind ?? whole.to, limit, frame, goods)
  if (!isGoods(tree, whole, goods, force !== 'move' || isBargain || back !== undefined)) return undefined
  if (traits.has('source') && tail.from === undefined && !back) return undefined
  if (traits.has('people') && goods.kind !== 'people') return undefined
  const told = byFrame[frame]?.({...parts, whole, goods, back})
  return told && {goods, ...(back ? {back} : {}), force, ...told}
}

type Roles = Partial<Told>

const byFrame: Partial<Record<Frame, (moved: Moved) => Roles | undefined>> = {give, get, pay, free, swap}

function get({scene, subject, tail, goods}: Moved): Roles | undefined {
  if (tail.from !== undefined && tail.from === subject) return undefined
  const isThing = goods.isKnown && !/^(?:people|land|service)$/.test(goods.kind)
  return {from: tail.from, to: subject, isGift: isThing && areNamed(scene, subject, tail.from)}
}

function give({scene, verb, whole, subject, other, tail, goods}: Moved): Roles {
  const {force, traits} = verb
  // "Lease nine jets from": whoever leases from somebody gets.
  if (tail.from !== undefined && traits.has('turns') && tail.to === undefined) return {from: tail.from, to: subject}
  const isThing =
    (goods.isKnown || (force === 'aid' && isCounted(scene.tree, whole))) &&
    !/^(?:people|land|service)$/.test(goods.kind)
  const home = goods.kind === 'people' ? homeOf(scene, whole, subject) : undefined
  return {
    from: subject,
    to: other ?? home,
    isGift: isThing && areNamed(scene, subject, other),
    isPledge: isThing && givesAid(verb, goods) && isCounted(scene.tree, whole) && areNamed(scene, subject),
  }
}

function pay({scene, limit, moved, whole, subject, other, goods, back}: Moved): Roles | undefined {
  const isInKind = /^(?:with|in)$/.test(scene.tree.lower[moved.from - 1] ?? '') && goods.kind === 'people'
  if (goods.kind !== 'money' && goods.kind !== 'goods' && !isInKind) return undefined
  const duty = back ? {} : dutyOf(scene, whole.to, limit)
  return {
    from: subject,
    to: other,
    ...duty,
    force: back || duty.back ? 'trade' : 'move',
    isPayment: goods.kind === 'money',
  }
}

function free({scene, whole, subject, other, goods}: Moved): Roles | undefined {
  if (goods.kind === 'other' || goods.kind === 'service') return undefined
  return {from: subject, to: other ?? (goods.kind === 'people' ? homeOf(scene, whole, subject) : undefined)}
}

/** "Handed over six Kenyan sailors": people go home. */
function homeOf({sides}: Scene, whole: Phrase, giver: string | undefined): string | undefined {
  const home = sides.ownerIn(whole)
  return home === giver ? undefined : home
}

/** "A swapped maize for copper with C", "two Estonians were exchanged for a Russian": people go home. */
function swap({scene, whole, subject, tail, goods, back}: Moved): Roles | undefined {
  if (!back) return undefined
  const owner = scene.sides.ownerIn(whole)
  if (goods.kind === 'people' && owner !== undefined && owner !== subject) return {from: subject, to: owner}
  return {from: subject ?? owner, to: tail.partner}
}

const givesAid = ({force, traits}: TransferVerb, {kind}: Goods): boolean =>
  force === 'aid' ? !traits.has('plain') : kind === 'money' && traits.has('pledge')

const isCounted = ({words}: Tree, {from, to}: Phrase): boolean =>
  words.slice(from, to).some(({xpos}) => xpos === 'CD' || xpos === '$')

const areNamed = ({sides}: Scene, ...keys: readonly (string | undefined)[]): boolean =>
  keys.every((key) => key !== undefined && sides.isNamed(key))
