/** Single transfers: who gives what to whom, as far as each is said, and what is given for it in the same breath. */
import type {Clauses} from '../events/clause.ts'
import {nounLemma} from '../events/lexicon.ts'
import {isVerb, type Tree} from '../events/tree.ts'
import {type Goods, goodsOf, serviceOf} from './goods.ts'
import {fullPhrase, type Phrase, phraseAt} from './phrase.ts'
import {agreements, bindsAlone, type TransferVerb, transferNouns, transferVerb} from './words.ts'

export interface Transfer {
  /** Token of the verb or noun that tells it. */
  readonly at: number
  readonly sentence: number
  /** Entity ids. */
  readonly from?: string
  readonly to?: string
  readonly goods: Goods
  /** What comes back for it, where the same clause says so ("for", "in exchange for"). */
  readonly back?: Goods
  /** "In return", "in exchange": it answers a transfer told before. */
  readonly isReturn: boolean
  /** "Also", "as well": one more of what was told before. */
  readonly isMore: boolean
  /** The verb alone speaks of trade or aid. */
  readonly binds: boolean
  /** A word of agreement stands in the sentence. */
  readonly isAgreed: boolean
}

export interface Scene {
  readonly tree: Tree
  readonly clauses: Clauses
  /** The entity that a token stands for, if it can give and take. */
  readonly who: (at: number) => string | undefined
  /** Whether a token names a person. */
  readonly isPerson: (at: number) => boolean
  /** Token ranges of the sentences, half open. */
  readonly sentences: readonly (readonly [from: number, to: number])[]
}

/** In text order. */
export function transfersIn(scene: Scene): Transfer[] {
  return scene.sentences.flatMap(([from, to], sentence) => {
    const isAgreed = scene.tree.lower.slice(from, to).some((word) => agreements.has(nounLemma(word)))
    const found: Transfer[] = []
    let isReturn = false
    let isMore = false
    for (let at = from; at < to; at++) {
      isReturn ||= answers(scene.tree, at)
      isMore ||= /^(?:also|additionally|moreover)$/.test(scene.tree.lower[at])
      const told = transferAt(scene, at, from, to)
      if (told) found.push({...told, at, sentence, isAgreed, isReturn, isMore})
    }
    return found
  })
}

type Told = Pick<Transfer, 'from' | 'to' | 'goods' | 'back' | 'binds'>

function transferAt(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const {tree} = scene
  if (isVerb(tree, at)) {
    const verb = transferVerb(tree.lower[at])
    return verb && byVerb(scene, at, verb, first, limit)
  }
  const frame = tree.words[at].upos === 'NOUN' ? transferNouns.get(nounLemma(tree.lower[at])) : undefined
  return frame && byNoun(scene, at, frame, first, limit)
}

const particle = /^(?:over|back|up|off|out|on|home|away)$/

function byVerb(scene: Scene, at: number, verb: TransferVerb, first: number, limit: number): Told | undefined {
  const {tree, who} = scene
  const isPassive = scene.clauses(at).passive
  const start = particle.test(tree.lower[at + 1] ?? '') ? at + 2 : at + 1
  const behind = firstOfTwo(scene, phraseAt(tree, start, limit), verb)
  const left = phraseBefore(tree, at, first)
  const object = isPassive ? left : behind
  if (!object) return undefined
  const tail = tailOf(scene, isPassive ? start : object.to, limit)
  const second = isPassive ? undefined : phraseAt(tree, object.to, limit)
  // "Gave the port a loan", "provide the port with pumps": the first phrase is who, the second what.
  const isDouble = who(object.head) !== undefined && (second !== undefined || tail.with !== undefined)
  const moved = isDouble ? (second ?? tail.with ?? object) : object
  const subject = isPassive ? tail.by : (whoIn(scene, left) ?? treeSubject(scene, at))
  const other = isDouble ? who(object.head) : (tail.to ?? tail.for)
  const whole = wholeOf(scene, moved, limit, verb.frame === 'swap')
  const binds = bindsAlone.has(verb.lemma)
  if (verb.frame === 'serve') {
    if (subject === undefined || isPassive) return undefined
    return {from: subject, to: other, goods: serviceOf(tree, at, serviceObject(scene, whole, limit)), binds}
  }
  const goods = goodsOf(tree, whole, scene.isPerson(moved.head))
  const back = backOf(scene, whole.to, limit, verb, goods)
  if (verb.frame === 'get') return {from: tail.from, to: subject, goods, ...back, binds}
  if (verb.frame === 'swap')
    return back.back ? {from: subject, to: tail.with && whoIn(scene, tail.with), goods, ...back, binds} : undefined
  if (verb.frame === 'free' && (goods.kind === 'other' || goods.kind === 'service')) return undefined
  return {from: subject, to: other, goods, ...back, binds}
}

const ditransitive = /^(?:sell|give|lend|offer|pay|send|grant|award|lease|gift|promise|pledge)$/

/** "Sold Peru ten barges": where nothing parts two phrases, a name that is somebody ends the first. */
function firstOfTwo({tree, who}: Scene, phrase: Phrase | undefined, {lemma}: TransferVerb): Phrase | undefined {
  if (!phrase || !ditransitive.test(lemma)) return phrase
  for (let at = phrase.from; at < phrase.head && /^NNP/.test(tree.words[at].xpos); at++)
    if (who(at) !== undefined && !/^(?:NNP|POS)/.test(tree.words[at + 1].xpos)) return {...phrase, to: at + 1, head: at}
  return phrase
}

/** The goods with all that belongs to them; not "for Kenya", nor what is paid for ("£14m for the striker"). */
function wholeOf(scene: Scene, moved: Phrase, limit: number, isSwap: boolean): Phrase {
  const isMoney = goodsOf(scene.tree, moved, false).kind === 'money'
  return fullPhrase(scene.tree, moved, limit, (phrase) => {
    if (isSwap || isMoney || whoIn(scene, phrase) !== undefined) return true
    const {kind} = goodsOf(scene.tree, phrase, scene.isPerson(phrase.head))
    return kind === 'money' || kind === 'people'
  })
}

/** "Open the port of Rason to Russian coal", "rebuild 54 km of track to Khasan": with where it leads. */
function serviceObject({tree}: Scene, object: Phrase, limit: number): Phrase {
  if (tree.lower[object.to] !== 'to') return object
  const next = phraseAt(tree, object.to + 1, limit)
  return next ? {...object, to: next.to} : object
}

/** "The sale of ten barges by the port to Kenya", "Kenya's purchase of barges". */
function byNoun(scene: Scene, at: number, frame: 'give' | 'get', first: number, limit: number): Told | undefined {
  const {tree} = scene
  if (tree.lower[at + 1] !== 'of') return undefined
  const object = phraseAt(tree, at + 2, limit)
  if (!object) return undefined
  const whole = wholeOf(scene, object, limit, false)
  const tail = tailOf(scene, whole.to, limit)
  const owner = tail.by ?? ownerBefore(scene, at, first)
  const goods = goodsOf(tree, whole, scene.isPerson(object.head))
  return {
    from: tail.from ?? (frame === 'give' ? owner : undefined),
    to: frame === 'get' ? owner : (tail.to ?? tail.for),
    goods,
    ...backOf(scene, whole.to, limit, undefined, goods),
    binds: true,
  }
}

/** "Kenya's planned purchase": whoever has the "'s" before the noun. */
function ownerBefore({tree, who}: Scene, at: number, first: number): string | undefined {
  for (let left = at - 1; left >= first && left > at - 5; left--)
    if (/^['’]s?$/.test(tree.lower[left])) return who(left - 1)
  return undefined
}

interface Tail {
  to?: string
  for?: string
  from?: string
  by?: string
  with?: Phrase
}

/** Who stands behind the prepositions that follow, up to the next clause. */
function tailOf(scene: Scene, from: number, limit: number): Tail {
  const {tree} = scene
  const tail: Tail = {}
  for (let at = from; at < limit && at < from + 25; at++) {
    if (/^(?:MD|VB[DZP]|WDT|WP)$/.test(tree.words[at].xpos) || tree.lower[at] === ';') break
    const preposition = /^(?:to|for|from|by|with)$/.exec(tree.lower[at])?.[0] as keyof Tail | undefined
    const phrase = preposition && phraseAt(tree, at + 1, limit)
    if (!phrase) continue
    if (preposition === 'with') tail.with ??= phrase
    else tail[preposition] ??= whoIn(scene, phrase)
  }
  return tail
}

/** The first of a phrase's words, from its head backwards, that is somebody: "the port of Rason" none, "Russian forces" the state. */
function whoIn({tree, who}: Scene, phrase: Phrase | undefined): string | undefined {
  if (!phrase) return undefined
  const head = who(phrase.head)
  if (head !== undefined) return head
  // "The port of Rason": the town behind "of" says whose.
  if (tree.lower[phrase.to] === 'of') return who(phrase.to + 1) ?? who(phrase.to + 2)
  return undefined
}

const helping = /^(?:AUX|ADV|PART)$/
const controlling = /^(?:VB[DGNPZ]?|JJ)$/

/** The phrase right before the verb and its helpers; with "to" before the verb also past the verb that governs it ("is preparing to send"). */
function phraseBefore(tree: Tree, at: number, first: number): Phrase | undefined {
  let left = at - 1
  for (let steps = 0; steps < 3; steps++) {
    const isInfinitive = tree.lower[left] === 'to'
    while (
      left >= first &&
      (helping.test(tree.words[left].upos) || tree.lower[left] === 'to' || /^[,–—]$/.test(tree.lower[left]))
    )
      left--
    if (!isInfinitive || left < first || !controlling.test(tree.words[left].xpos)) break
    left--
  }
  if (left < first || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.words[left].upos)) return undefined
  let from = left
  while (from > first && /^(?:DT|JJ|CD|NNP?S?|POS|PRP\$|\$)$/.test(tree.words[from - 1].xpos)) from--
  return {from, to: left + 1, head: left}
}

const treeSubject = ({clauses, who}: Scene, at: number): string | undefined =>
  clauses(at)
    .subjects.map(who)
    .find((entity) => entity !== undefined)

/** "For 5 million dollars", "in exchange for pumps": what comes back. A bare "for" only with a sum on one side, or a swap. */
function backOf(
  {tree, isPerson}: Scene,
  from: number,
  limit: number,
  verb: TransferVerb | undefined,
  given: Goods,
): {back?: Goods} {
  for (let at = from; at < limit && at < from + 15; at++) {
    if (/^(?:MD|VB[DZP])$/.test(tree.words[at].xpos)) break
    if (tree.lower[at] !== 'for') continue
    const phrase = phraseAt(tree, at + 1, limit)
    if (!phrase) continue
    const back = goodsOf(
      tree,
      fullPhrase(tree, phrase, limit, () => false),
      isPerson(phrase.head),
    )
    const isExchange = /^(?:return|exchange)$/.test(tree.lower[at - 1] ?? '')
    const isPriced =
      (back.kind === 'money' || given.kind === 'money') && back.kind !== 'other' && back.kind !== given.kind
    if (isExchange || verb?.frame === 'swap' || isPriced) return {back}
  }
  return {}
}

/** "In return", "in exchange", "as payment", not "in return for": what is told next answers what was told before. */
const answers = ({lower}: Tree, at: number): boolean =>
  /^(?:return|exchange|turn|payment)$/.test(lower[at]) &&
  /^(?:in|as)$/.test(lower[at - 1] ?? '') &&
  lower[at + 1] !== 'for'
