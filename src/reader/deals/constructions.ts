/** What a verb tells only in one construction: "put 80 million into the airline", "parted with its bus", "bid 80 million for the mine". */
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, isVerb, type Tree} from '../events/tree.ts'
import {backOf} from './back.ts'
import {type Goods, goodsOf, isGoods, isPlainGoods} from './goods.ts'
import {type Construction, constructionsOf, debtNouns, makes} from './lexicon/constructions.ts'
import {fullPhrase, type Phrase, phraseAt} from './phrase.ts'
import type {Scene, Told} from './scene.ts'
import {phraseBefore, subjectOf, tailOf, whoIn} from './tail.ts'
import {wholeOf} from './whole.ts'

interface Place {
  readonly scene: Scene
  readonly at: number
  readonly first: number
  readonly limit: number
}

/** `first` and `limit`: the tokens that may belong to it, half open. Only of verbs in the active; nothing where the construction is another. */
export function byConstruction(scene: Scene, at: number, first: number, limit: number): Told | undefined {
  const constructions = constructionsOf(scene.tree.lower[at])
  if (constructions.length === 0) return undefined
  const isPassive = scene.clauses(at).passive
  for (const construction of constructions) {
    if (isPassive && construction !== 'debt') continue
    const told = readers[construction]({scene, at, first, limit})
    if (told) return told
  }
  return undefined
}

const readers: Record<Construction, (place: Place) => Told | undefined> = {
  into: putInto,
  with: (place) => givenAway(place, 'with'),
  of: (place) => givenAway(place, 'of'),
  for: bid,
  debt: forgiven,
  have: letHave,
  make: madeFor,
  to: gone,
  join: joined,
}

/** Who is behind a preposition that follows the phrase at once or after what says when. */
function behind({tree}: Scene, preposition: string, from: number, limit: number): Phrase | undefined {
  for (let at = from; at < limit && at < from + 5; at++) {
    if (tree.lower[at] === preposition) return phraseAt(tree, at + 1, limit)
    if (!isTimeWord(tree, at) && !/^(?:last|next|this|on|in|early|late|of|[\d,]+)$/.test(tree.lower[at]))
      return undefined
  }
  return undefined
}

/** "Put 80 million kwanzas into Planalto Air". */
function putInto({scene, at, first, limit}: Place): Told | undefined {
  const {tree, sides} = scene
  const sum = phraseAt(tree, at + 1, limit)
  const goods = sum && goodsOf(tree, sum, false)
  const place = sum && goods?.kind === 'money' ? behind(scene, 'into', sum.to, limit) : undefined
  if (!goods || !place) return undefined
  const to = whoIn(scene, place)
  if (to === undefined) return undefined
  const {back} = backOf(scene, place.to, limit, 'pay', goods)
  const isNamed = sides.described(to) === undefined
  return {from: subjectOf(scene, at, first, true), to, goods, ...(back ? {back} : {}), force: isNamed ? 'aid' : 'move'}
}

/** "Has parted with its bus", "disposed of its shares in the mill". */
function givenAway({scene, at, first, limit}: Place, preposition: 'with' | 'of'): Told | undefined {
  const {tree} = scene
  if (tree.lower[at + 1] !== preposition) return undefined
  const object = phraseAt(tree, at + 2, limit)
  if (!object) return undefined
  return givenBy({scene, at, first, limit}, object, 'trade')
}

function givenBy(
  {scene, at, first, limit}: Place,
  object: Phrase,
  force: Told['force'],
  receiver?: string,
): Told | undefined {
  const {tree, sides} = scene
  const whole = wholeOf(scene, object, limit, 'give')
  const goods = goodsOf(tree, whole, sides.isPerson(object.head))
  const {back} = backOf(scene, whole.to, limit, force === 'aid' ? 'swap' : 'give', goods)
  if (!isGoods(tree, whole, goods, force !== 'move' || back !== undefined)) return undefined
  const tail = tailOf(scene, whole.to, limit, true)
  return {
    from: subjectOf(scene, at, first, true),
    to: receiver ?? tail.to ?? tail.for,
    goods,
    ...(back ? {back} : {}),
    force,
  }
}

/** "Bid 80 million for half of the operator": what is offered for it would come back. */
function bid({scene, at, first, limit}: Place): Told | undefined {
  const {tree, sides} = scene
  const sum = phraseAt(tree, at + 1, limit)
  const goods = sum && goodsOf(tree, sum, false)
  const target = goods?.kind === 'money' && sum ? behind(scene, 'for', sum.to, limit) : undefined
  if (!goods || !target || isTimeWord(tree, target.head) || tree.words[target.head].upos === 'PRON') return undefined
  const whole = wholeOf(scene, target, limit, 'give')
  const back = goodsOf(tree, whole, sides.isPerson(target.head))
  if (!isPlainGoods(tree, whole) || back.kind === 'money') return undefined
  const tail = tailOf(scene, whole.to, limit, true)
  return {from: subjectOf(scene, at, first, true), to: tail.to ?? tail.from, goods, back, force: 'trade'}
}

/** "Forgave Peru 21 million", "cancelled 600 million of Peru's debt", "wrote off what Peru owes". */
function forgiven({scene, at, first, limit}: Place): Told | undefined {
  const {tree, sides} = scene
  const isPassive = scene.clauses(at).passive
  const hasParticle = /^(?:off|out)$/.test(tree.lower[at + 1] ?? '')
  const object = isPassive ? phraseBefore(tree, at, first) : phraseAt(tree, at + (hasParticle ? 2 : 1), limit)
  if (!object) return undefined
  const second = isPassive ? undefined : phraseAt(tree, object.to, limit)
  const debtor = second && whoIn(scene, object, true)
  const owed = debtor === undefined ? object : second
  if (!owed) return undefined
  const whole = fullPhrase(tree, owed, limit, () => true)
  if (!isDebt(tree, whole) && !(debtor !== undefined && isDebt(tree, {...whole, to: Math.min(limit, whole.to + 6)})))
    return undefined
  const tail = tailOf(scene, whole.to, limit, true)
  const from = isPassive ? tail.by : subjectOf(scene, at, first, true)
  const owner = ownerOf(scene, whole) ?? owedBy(scene, whole.to, limit)
  const goods: Goods = {...goodsOf(tree, whole, false), kind: 'money', isKnown: true}
  const {back} = backOf(scene, whole.to, limit, 'give', goods)
  return {
    from,
    to: debtor ?? (owner === from ? undefined : owner) ?? tail.for ?? sides.ownerIn({...whole, head: whole.to - 1}),
    goods,
    ...(back ? {back} : {}),
    force: 'aid',
  }
}

const isDebt = ({lower}: Tree, {from, to}: Phrase): boolean =>
  lower.slice(from, to).some((word) => debtNouns.has(nounLemma(word)))

/** "Peru's debt", "the club's unpaid bills": whoever has the "'s". */
function ownerOf({tree, sides}: Scene, {from, to}: Phrase): string | undefined {
  for (let at = from + 1; at < to; at++) if (/^['’]s?$/.test(tree.lower[at])) return sides.anybody(at - 1)
  return undefined
}

/** "Owed by Peru". */
function owedBy(scene: Scene, from: number, limit: number): string | undefined {
  const {tree} = scene
  return tree.lower[from] === 'owed' && tree.lower[from + 1] === 'by'
    ? whoIn(scene, phraseAt(tree, from + 2, limit), true)
    : undefined
}

/** "Has been letting the airline have kerosene". */
function letHave({scene, at, first, limit}: Place): Told | undefined {
  const {tree} = scene
  const receiver = phraseAt(tree, at + 1, limit)
  if (!receiver || tree.lower[receiver.to] !== 'have') return undefined
  const object = phraseAt(tree, receiver.to + 1, limit)
  const to = whoIn(scene, receiver, true)
  return object && to !== undefined ? givenBy({scene, at, first, limit}, object, 'aid', to) : undefined
}

/** "Will build two frigates for Peru". */
function madeFor({scene, at, first, limit}: Place): Told | undefined {
  const {tree} = scene
  const object = phraseAt(tree, at + 1, limit)
  if (!object || !makes.has(nounLemma(tree.lower[object.head]))) return undefined
  const customer = behind(scene, 'for', object.to, limit)
  const to = customer && whoIn(scene, customer, true)
  if (to === undefined) return undefined
  const told = givenBy({scene, at, first, limit}, object, 'aid', to)
  return told && told.from !== to ? told : undefined
}

/** "The naming rights went to an insurer (for 5 million)". */
function gone({scene, at, first, limit}: Place): Told | undefined {
  const {tree, sides} = scene
  const receiver = behind(scene, 'to', at + 1, limit)
  const object = phraseBefore(tree, at, first)
  if (!receiver || !object || isVerb(tree, receiver.head)) return undefined
  const goods = goodsOf(tree, object, sides.isPerson(object.head))
  const to = whoIn(scene, receiver, true)
  const {back} = backOf(scene, receiver.to, limit, 'give', goods)
  if (to === undefined || !isGoods(tree, object, goods, false) || goods.kind === 'money') return undefined
  if (!back && !(goods.kind === 'other' && sides.described(to) === undefined)) return undefined
  const tail = tailOf(scene, receiver.to, limit, true)
  return {from: tail.from ?? ownerOf(scene, object), to, goods, ...(back ? {back} : {}), force: back ? 'trade' : 'move'}
}

/** "Goalkeeper Ruas joins the Angolans on loan". */
function joined({scene, at, first, limit}: Place): Told | undefined {
  const {tree, sides} = scene
  const club = phraseAt(tree, at + 1, limit)
  const player = phraseBefore(tree, at, first)
  if (!club || !player) return undefined
  const goods = goodsOf(tree, player, sides.isPerson(player.head))
  const to = whoIn(scene, club)
  if (goods.kind !== 'people' || to === undefined || tree.words[player.head].upos === 'PRON') return undefined
  const tail = tailOf(scene, club.to, limit, true)
  const {back} = backOf(scene, club.to, limit, 'give', goods)
  if (!back && !isLoan(tree, club.to, limit)) return undefined
  return {from: tail.from, to, goods, ...(back ? {back} : {}), force: 'trade'}
}

const isLoan = ({lower}: Tree, from: number, limit: number): boolean =>
  lower.slice(from, Math.min(limit, from + 12)).some((word, at, words) => word === 'loan' && words[at - 1] === 'on')
