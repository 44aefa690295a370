/** What changes hands: the words and their kind. */
import type {Span} from '../../contract/index.ts'
import {nounLemma} from '../events/lexicon.ts'
import {isTimeWord, type Tree} from '../events/tree.ts'
import {roleNouns} from '../words/roles.ts'
import {unnamedNouns} from '../words/sources.ts'
import {type Kind, kindOfNoun, measures, noGoods, noSingleGoods} from './lexicon/kinds.ts'
import type {Phrase} from './phrase.ts'

export interface Goods {
  readonly span: Span
  /** Its first token. */
  readonly at: number
  readonly kind: Kind
  /** Whether a list has the noun: of what none has (kind `other`), nobody can say that it is something at all. */
  readonly isKnown: boolean
}

export const goodsOf = (tree: Tree, phrase: Phrase, isPerson: boolean): Goods => ({
  span: spanOf(tree, phrase.from, phrase.to),
  at: phrase.from,
  ...kindAndKnown(tree, phrase, isPerson),
})

function kindAndKnown(tree: Tree, phrase: Phrase, isPerson: boolean): Pick<Goods, 'kind' | 'isKnown'> {
  const kind = kindOf(tree, phrase) ?? (isPerson || isSomebody(tree, phrase.head) ? 'people' : undefined)
  return {kind: kind ?? 'other', isKnown: kind !== undefined}
}

/** The deed itself is what is given: from the verb to the end of its object ("rebuild 54 km of track"). */
export const serviceOf = (tree: Tree, verb: number, to: number): Goods => ({
  span: spanOf(tree, verb, to),
  at: verb,
  kind: 'service',
  isKnown: true,
})

/** "Two women", "a dissident": of those who are given, what they are or do says that they are people. */
const isSomebody = (tree: Tree, head: number): boolean =>
  roleNouns.has(nounLemma(tree.lower[head])) || unnamedNouns.has(tree.lower[head])

/** Known goods; of a verb that speaks of trade or aid also what no list knows, if it is a thing with a name or a noun of its own. */
export const isGoods = (tree: Tree, phrase: Phrase, {isKnown}: Goods, isTrade: boolean): boolean =>
  isPlainGoods(tree, phrase) && tree.words[phrase.head].upos !== 'PRON' && (isTrade || isKnown)

/** No time, no pronoun, nothing that is given only in a manner of speaking. */
export function isPlainGoods(tree: Tree, {head}: Phrase): boolean {
  const word = tree.lower[head]
  // "What Peru gives in return".
  if (/^(?:in|as)$/.test(tree.lower[head - 1] ?? '') && /^(?:return|exchange|turn|kind|payment)$/.test(word))
    return false
  return !noGoods.has(word) && !noSingleGoods.has(word) && !noGoods.has(nounLemma(word)) && !isTimeWord(tree, head)
}

const spanOf = (tree: Tree, from: number, to: number): Span => [tree.tokens[from].start, tree.tokens[to - 1].end]

const currency = /^(?:[$€£¥₹₽]|usd|eur)|[$€£¥₹₽]$/

/** The noun itself; of a measure or a batch, what it is one of; else what stands before it ("artillery parts" are arms). */
function kindOf(tree: Tree, {from, to, head}: Phrase): Kind | undefined {
  const noun = nounLemma(tree.lower[head])
  if (noun !== 'worth') for (let at = from; at <= head; at++) if (currency.test(tree.lower[at])) return 'money'
  if (measures.has(noun) || tree.words[head].xpos === 'CD') {
    for (let at = head + 1; at < to; at++) {
      const kind = kindOfNoun(nounLemma(tree.lower[at]))
      if (kind) return kind
    }
  }
  const own = kindOfNoun(noun)
  if (own) return own
  for (let at = head - 1; at >= from; at--) {
    const kind = kindOfNoun(nounLemma(tree.lower[at]))
    if (kind) return kind
  }
  return undefined
}

/** Whether two phrases may be of the same: a noun or name in common, the same figures, or nothing but a definite noun of the same kind. */
export function areSameGoods(tree: Tree, a: Goods, b: Goods): boolean {
  const [first, second] = [wordsIn(tree, a), wordsIn(tree, b)]
  if (a.kind === 'money')
    return first.figures.size === 0 || second.figures.size === 0 || meet(first.figures, second.figures)
  return meet(first.nouns, second.nouns) || (a.kind !== 'other' && (isDefinite(tree, a) || isDefinite(tree, b)))
}

const isDefinite = ({lower}: Tree, {at}: Goods): boolean =>
  /^(?:the|these|those|this|its|their|both|all)$/.test(lower[at])

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

function wordsIn(tree: Tree, {at, span}: Goods): Record<'nouns' | 'figures', ReadonlySet<string>> {
  const nouns = new Set<string>()
  const figures = new Set<string>()
  for (let next = at; next < tree.tokens.length && tree.tokens[next].start < span[1]; next++) {
    if (tree.words[next].xpos === 'CD') figures.add(tree.lower[next])
    else if (/^NN/.test(tree.words[next].xpos) && !measures.has(nounLemma(tree.lower[next])))
      nouns.add(nounLemma(tree.lower[next]))
  }
  return {nouns, figures}
}
