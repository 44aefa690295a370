/**
 * Noun phrases by tags and order alone. Tags err less than trees, and what is given stands where English puts it: behind the verb, with
 * who gives before it.
 */
import {isTimeWord, type Tree} from '../events/tree.ts'

/** Token range, half open, and the noun or figure at its core. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const inside = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NNP?S?|\$|#|POS|HYPH|FW|XX|VB[NG]|ADD|AFX|LS)$/
const core = /^(?:NNP?S?|CD|\$|XX|FW|PRP|ADD)$/

/** "As many as 3,000", "up to 54", "at least 12", "more than a dozen": words of amount before a figure. */
const amount =
  /^(?:as|many|much|up|to|at|least|most|more|fewer|less|than|about|around|some|nearly|almost|over|under|roughly|only|just|another|well)$/

/** The phrase that begins at a token, `of` and `for` phrases not yet taken in; undefined where none begins. */
export function phraseAt(tree: Tree, from: number, limit: number): Phrase | undefined {
  const isShare =
    /^(?:all|most|half|part|some|both|none)$/.test(tree.lower[from] ?? '') && tree.lower[from + 1] === 'of'
  let at = isShare ? from + 2 : from
  if (tree.words[at]?.xpos === 'PRP') return {from, to: at + 1, head: at}
  while (
    at < limit &&
    !isOpen(tree, from) &&
    (amount.test(tree.lower[at]) || /^(?:a|the)$/.test(tree.lower[at])) &&
    at < from + 6
  )
    at++
  // Words of amount without a figure or noun behind them are something else ("to", "over").
  const first = at > from && !isShare && !isInside(tree, at) ? from : at
  at = first
  let head = -1
  while (at < limit && isInside(tree, at)) {
    // "Sold Peru | a locomotive": an article opens the next phrase.
    if (head >= 0 && /^(?:DT|PRP\$)$/.test(tree.words[at].xpos)) break
    // "Pay the landlord | 40 dollars": a figure behind a common noun is the next phrase.
    if (/^NNS?$/.test(tree.words[at - 1]?.xpos ?? '') && head >= 0 && /^(?:CD|\$)$/.test(tree.words[at].xpos)) break
    // "From Jordan last year": says when.
    if (head >= 0 && (isTimeWord(tree, at) || /^(?:last|next|this|earlier|late|early)$/.test(tree.lower[at]))) break
    if (core.test(tree.words[at].xpos)) head = at
    at++
  }
  if (head < 0) return undefined
  return {from, to: head + 1, head}
}

/** "To Peru": no amount unless "up" stands before it. */
const isOpen = (tree: Tree, at: number): boolean => /^(?:to|than|another|well)$/.test(tree.lower[at])

const isInside = (tree: Tree, at: number): boolean =>
  (tree.lower[at] === 'per' && tree.lower[at + 1] === 'cent') ||
  inside.test(tree.words[at]?.xpos ?? '') ||
  // "Release spare parts": a tag that errs where the tree does not.
  (tree.words[at]?.xpos === 'VB' &&
    /^(?:amod|compound)$/.test(tree.words[at].relation) &&
    tree.lower[at - 1] !== 'and') ||
  /^[$€£¥₹₽"“”‘’'-]$/.test(tree.lower[at] ?? '')

const left = /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|VBN|HYPH|\$)$/

/** The run of nouns that a token stands in, with what stands before it: "Irish lessor Avondale", whichever of the two it was asked for. Not beyond the tokens given, half open. */
export function phraseAround(tree: Tree, at: number, [first, last]: readonly [number, number]): Phrase {
  let from = at
  while (from > first && at - from < 12 && left.test(tree.words[from - 1].xpos)) {
    // "Sold Peru | a locomotive": an article opens a phrase.
    if (/^(?:DT|PRP\$)$/.test(tree.words[from].xpos)) break
    from--
  }
  let to = at + 1
  while (to < last && to < at + 8 && /^NN/.test(tree.words[at].xpos) && isNext(tree, to)) to++
  return {from, to, head: to - 1}
}

/** Of a name only more name goes on; of a noun also the name that stands beside it. */
const isNext = (tree: Tree, to: number): boolean => {
  const [before, next] = [tree.words[to - 1], tree.words[to]]
  if (!next || !/^NNP?S?$/.test(next.xpos)) return false
  return before.xpos !== 'NNP' || next.xpos !== 'NN' || next.relation !== 'obj'
}

/** With what says of what or for what it is, and what is joined to it: "54 km of track", "parts for aircraft", "shells and missiles". */
export function fullPhrase(tree: Tree, phrase: Phrase, limit: number, isOther: (phrase: Phrase) => boolean): Phrase {
  let {to} = phrase
  for (let steps = 0; steps < 4; steps++) {
    const link = tree.lower[to] ?? ''
    if (to >= limit || !/^(?:of|for|and|from|or)$/.test(link)) break
    const next = phraseAt(tree, to + 1, limit)
    // "Power for 25 years": how long.
    if (next && next.to < limit && link === 'for' && isTimeWord(tree, next.to)) break
    if (!next || next.from > to + 2 || (link !== 'of' && isOther(next))) break
    // "… and Moscow would send": a new clause, not more goods.
    if ((link === 'and' || link === 'or') && /^(?:MD|VB[DZP])$/.test(tree.words[next.to]?.xpos ?? '')) break
    // "Give two helicopters and receive four tugs", whatever the tag of the verb.
    if (
      (link === 'and' || link === 'or') &&
      tree.words[to + 1].upos === 'VERB' &&
      tree.words[to + 1].relation === 'conj'
    )
      break
    // "From its reserve" belongs to the goods, "from Monday" does not.
    if (link === 'from' && !/^(?:PRP\$|DT)$/.test(tree.words[to + 1].xpos)) break
    to = next.to
  }
  return {...phrase, to}
}
