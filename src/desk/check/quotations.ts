/** Quotations of a draft: each word for word in the source, or not. Ellipses and bracketed insertions are fair. */
import type {Finding, Span} from '../../contract/index.ts'
import type {Quotation, Token} from '../../reader/stage.ts'
import {tokensWithin} from '../../reader/within.ts'
import {findExactly, findNearest, type Range} from './align.ts'
import {isQuoted, type Side, type Word, wordOf, wordsOf} from './side.ts'

/** Words between quotation marks: fewer are a name, a title or one word in somebody's manner, found wherever they stand. Chosen. */
const leastSpoken = 4

/** Of a quotation that was altered, this share of its words is still there. Chosen: two texts on one matter share half by chance. */
const leastSame = 0.6

/** Words that an ellipsis may leave out, and that a bracket may stand for. Chosen. */
const mostLeftOut = 80
const mostReplaced = 8

export function quotationFindings(draft: Side, source: Side): Finding[] {
  return draft.layers.quotations.flatMap((quotation) => {
    const pieces = piecesOf(draft.layers.tokens, quotation)
    return pieces.some(({words}) => words.length > 0) ? [findingOf(quotation, pieces, draft, source)] : []
  })
}

/** Words one after the other, and how many words of the source may stand before them. */
interface Piece {
  readonly words: readonly Word[]
  readonly gap: number
}

function piecesOf(tokens: readonly Token[], {inner}: Quotation): Piece[] {
  const pieces: {words: Word[]; gap: number}[] = [{words: [], gap: 0}]
  let inBracket = false
  for (const token of tokensWithin(tokens, inner)) {
    const {text, kind} = token
    if (text === '[') inBracket = true
    else if (text === ']') {
      inBracket = false
      pieces.push({words: [], gap: Math.max(mostReplaced, pieces.at(-1)?.gap ?? 0)})
    } else if (/^(?:…|\.{2,})$/.test(text)) {
      if (inBracket) pieces[pieces.length - 1].gap = mostLeftOut
      pieces.push({words: [], gap: mostLeftOut})
    } else if (!inBracket && kind !== 'mark') pieces[pieces.length - 1].words.push(wordOf(token))
  }
  // A gap that no word follows is that of the next piece.
  return pieces.flatMap((piece, at) =>
    piece.words.length > 0
      ? [{...piece, gap: Math.max(piece.gap, pieces[at - 1]?.words.length === 0 ? pieces[at - 1].gap : 0)}]
      : [],
  )
}

function findingOf({span, inner}: Quotation, pieces: readonly Piece[], draft: Side, source: Side): Finding {
  const common = {what: 'quotation' as const, span}
  const shown = `“${wordsOf(draft, inner).trim()}”`
  const there = findPieces(pieces, source)
  const length = pieces.reduce((sum, {words}) => sum + words.length, 0)
  if (there) {
    const against = spanOf(there, source)
    if (length < leastSpoken || isQuoted(against, source))
      return {...common, found: 'same', against, message: `${shown} stands so in the source.`}
    return {
      ...common,
      found: 'altered',
      against,
      message: `${shown}: the words stand in the source, but not as a quotation.`,
    }
  }
  const near =
    length < 2
      ? undefined
      : findNearest(
          pieces.flatMap(({words}) => words),
          source,
        )
  if (!near || near.same < leastSame || near.same * length < 2)
    return {...common, found: 'missing', message: `${shown} is not in the source.`}
  const against = spanOf(near.range, source)
  const told = near.changes.slice(0, 3).map((change) => changeInWords(change, draft, source))
  return {
    ...common,
    found: 'altered',
    against,
    message: `${shown}: ${told.join('; ') || 'other words stand between its parts in the source'}.`,
  }
}

/** Places of a first piece from which the others are looked for. Chosen. */
const mostTried = 50

/** All pieces in their order, each no further from the one before than its gap allows. */
function findPieces(pieces: readonly Piece[], source: Side): Range | undefined {
  let from = 0
  for (let tried = 0; tried < mostTried; tried++) {
    const first = findExactly(pieces[0].words, source, from)
    if (!first) return undefined
    let end = first[1]
    const isThere = pieces.slice(1).every(({words, gap}) => {
      const next = findExactly(words, source, end, end + gap + 1)
      if (next) end = next[1]
      return next !== undefined
    })
    if (isThere) return [first[0], end]
    from = first[0] + 1
  }
  return undefined
}

const spanOf = ([from, to]: Range, {words}: Side): Span => [words[from].span[0], words[Math.max(from, to - 1)].span[1]]

function changeInWords(change: {draft: readonly Word[]; source: readonly Word[]}, draft: Side, source: Side): string {
  const said = (words: readonly Word[], side: Side): string =>
    `“${wordsOf(side, [words[0].span[0], words[words.length - 1].span[1]])}”`
  if (change.draft.length === 0) return `the source has ${said(change.source, source)} too`
  if (change.source.length === 0) return `${said(change.draft, draft)} is not in the source`
  return `${said(change.draft, draft)} is ${said(change.source, source)} in the source`
}
