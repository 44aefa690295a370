/** Which phrase around a verb is who gives, who gets and what is given, by where English puts them. */
import {nounLemma} from '../events/lexicon.ts'
import {isVerb, type Tree} from '../events/tree.ts'
import {kindOfNoun} from './lexicon/kinds.ts'
import type {TransferVerb} from './lexicon/verbs.ts'
import {type Phrase, phraseAt} from './phrase.ts'
import {toldBy} from './roles.ts'
import type {Scene, Told} from './scene.ts'
import {phraseBefore, subjectOf, type Tail, tailOf, whoIn} from './tail.ts'

export interface Clause {
  readonly scene: Scene
  readonly at: number
  readonly verb: TransferVerb
  readonly first: number
  readonly limit: number
  /** Where the object may begin. */
  readonly start: number
  readonly isBargain: boolean
}

export function active({scene, at, verb, first, limit, start, isBargain}: Clause): Told | undefined {
  const {tree} = scene
  const isTrade = verb.force === 'trade' || verb.frame === 'pay'
  const subject = subjectOf(scene, at, first, isTrade)
  const shifted = verb.traits.has('double') ? receiverFirst(scene, start, limit) : undefined
  const plain = phraseAt(tree, shifted?.to ?? start, limit)
  // "Paid with steel", "paid in gold".
  const inKind = !plain && verb.frame === 'pay' && /^(?:with|in)$/.test(tree.lower[start] ?? '')
  const object = inKind ? phraseAt(tree, start + 1, limit) : firstOfTwo(scene, plain, verb)
  if (!object) return undefined
  const second = phraseAt(tree, behindName(tree, object), limit)
  const tail = tailOf(scene, object.to, limit, isTrade, subject)
  // "Gave the port a loan", "provide the port with pumps": the first phrase is who, the second what.
  const isPronoun = isPronounReceiver(scene, verb, object, second)
  const receiver =
    isPronoun || isDouble(scene, verb, object, second, tail) ? whoIn(scene, object, true, subject) : undefined
  const moved = receiver === undefined && !isPronoun ? object : (second ?? tail.with ?? object)
  const other =
    (shifted && whoIn(scene, shifted, true, subject)) ??
    receiver ??
    (isPronoun ? earlierThan(scene, at, first, subject) : undefined) ??
    tail.to ??
    (verb.frame === 'pay' ? undefined : tail.for)
  return toldBy({scene, verb, limit, moved, subject, other, tail, isBargain})
}

/** "Handed over to Peru | ten barges": who gets it, before what is too long to stand there. */
function receiverFirst({tree}: Scene, start: number, limit: number): Phrase | undefined {
  const phrase = tree.lower[start] === 'to' ? phraseAt(tree, start + 1, limit) : undefined
  return phrase && phraseAt(tree, phrase.to, limit) ? phrase : undefined
}

/** "Promised Aldous Shipping of Lagos ten jobs", "paid gunmen off Kenya 5 million", "gave its agent, Aldous, a boat": where a name ends that says who or from where. */
function behindName({words, lower}: Tree, {to}: Phrase): number {
  let end = to
  for (let steps = 0; steps < 3; steps++) {
    const isPlace = /^(?:of|off|in|at|near|on)$/.test(lower[end])
    if (!isPlace && (lower[end] !== ',' || steps > 0)) return end
    const first = lower[end + 1] === 'the' ? end + 2 : end + 1
    let next = first
    while (words[next]?.upos === 'PROPN' || (next === first && words[next]?.upos === 'ADJ')) next++
    if (next === first || words[next - 1].upos !== 'PROPN') return end
    if (!isPlace) return lower[next] === ',' ? next + 1 : end
    end = next
  }
  return end
}

/** "Peru signed a contract under which Kenya will send it gas": whoever acts before in the sentence is "it". */
function earlierThan(scene: Scene, at: number, first: number, doer: string | undefined): string | undefined {
  for (let left = Math.max(first, at - 40); left < at; left++) {
    if (!isVerb(scene.tree, left) || scene.isCredit(left)) continue
    const side = subjectOf(scene, left, first, false)
    if (side !== undefined && side !== doer) return side
  }
  return undefined
}

export function passive({scene, at, verb, first, limit, start, isBargain}: Clause): Told | undefined {
  const {tree} = scene
  const moved = phraseBefore(tree, at, first)
  const kept = verb.traits.has('double') ? phraseAt(tree, start, limit) : undefined
  const receiver = kept && (moved ? whoIn(scene, moved, true) : subjectOf(scene, at, first, false))
  // "The company was granted a permit by the state": who gets it is the subject.
  if (kept && receiver !== undefined) {
    const tail = tailOf(scene, kept.to, limit)
    return toldBy({scene, verb, limit, moved: kept, subject: tail.by, other: receiver, tail, isBargain})
  }
  if (!moved) return undefined
  const tail = tailOf(scene, start, limit, true)
  return toldBy({
    scene,
    verb,
    limit,
    moved: {...moved, to: Math.max(moved.to, moved.head + 1)},
    subject: tail.by,
    other: tail.to ?? tail.for,
    tail,
    isBargain,
    behind: start,
  })
}

/** "Sold Peru ten barges": where nothing parts two phrases, a name that is somebody ends the first. */
function firstOfTwo({tree, sides}: Scene, phrase: Phrase | undefined, {traits}: TransferVerb): Phrase | undefined {
  if (!phrase || !traits.has('double')) return phrase
  const start = tree.words[phrase.from].xpos === 'DT' ? phrase.from + 1 : phrase.from
  for (let at = start; at < phrase.head && /^NNP/.test(tree.words[at].xpos); at++)
    if (opensSecond(tree, at, start > phrase.from) && sides.who(at) !== undefined)
      return {...phrase, to: at + 1, head: at}
  return phrase
}

/** "Would lend it ten barges": whoever "it" is, is the other side. */
const isPronounReceiver = (
  {tree}: Scene,
  {traits}: TransferVerb,
  {head}: Phrase,
  second: Phrase | undefined,
): boolean => second !== undefined && traits.has('double') && tree.words[head].xpos === 'PRP'

function isDouble(
  {sides, tree}: Scene,
  {traits}: TransferVerb,
  object: Phrase,
  second: Phrase | undefined,
  tail: Tail,
): boolean {
  if (sides.named(object.head) === undefined && (sides.who(object.head) === undefined || isThing(tree, object)))
    return false
  if (second !== undefined) return traits.has('double')
  return tail.with !== undefined && traits.has('with')
}

/** "Its plant" is sold and given nothing. */
const isThing = ({lower}: Tree, {from, head}: Phrase): boolean =>
  /^(?:its|their|his|her|our)$/.test(lower[from]) || kindOfNoun(nounLemma(lower[head])) === 'land'

const demonym = /(?:ian|ean|ese|ish|ican|erman|rench|utch|wiss|reek|aqi|raeli|ghan|uban)$/

/** Whether what stands behind a name may be another phrase: "Peru | ten barges", "Peru | rice", not "Peruvian rice", "Pump 4", "the Tarn hills". */
function opensSecond({words, lower}: Tree, at: number, isDefinite: boolean): boolean {
  const next = words[at + 1].xpos
  if (/^(?:NNP|POS)/.test(next)) return false
  if (next === 'CD') return /^(?:NN|JJ|CD|IN|HYPH)/.test(words[at + 2]?.xpos ?? '')
  return /^(?:DT|\$|PRP\$)$/.test(next) || (!isDefinite && !demonym.test(lower[at]))
}
