/**
 * The parts of an article in text that has no marks: section, headline, standfirst, byline and dateline are told by their
 * form, by their place and by what the body repeats. Text that is only body has only a body.
 */
import type {ArticleParts, Given, Span} from '../contract/index.ts'
import {blocksIn} from './blocks.ts'
import {bylineIn} from './byline.ts'
import {type Dateline, datelineAt} from './dateline.ts'
import {endsLikeSentence, isHeadlineLike, isTelegraphic, wordsOf} from './headline.ts'
import {isAbstractLabel, isNotice, noticeDate} from './notices.ts'
import {isKicker, isSectionLine} from './section.ts'

export interface Found {
  readonly parts: ArticleParts
  readonly names?: readonly string[]
  /** The date that a line above the body gives, and where it stands. */
  readonly dated?: {readonly value: string; readonly from: Span}
}

/** Chosen: nobody sets more lines above a text. */
const frontBlocks = 14
/** Chosen: a standfirst may have several decks, and some 80 words in all. */
const mostDecks = 3
const mostStandfirstWords = 80

/** Parts in text order, none overlapping another. `body` is always there and reaches to the last word of the text. */
export function findParts(text: string, given: Pick<Given, 'headline'> = {}): Found {
  const blocks = blocksIn(text)
  if (blocks.length === 0) return {parts: {body: [0, text.length]}}
  const standing = given.headline === undefined ? undefined : findStanding(text, blocks, given.headline)
  const front = readFront(text, blocks, {standing, isGiven: given.headline !== undefined})
  const dateline = datelineOf(text, blocks, front.bodyStart)
  const body: Span = [dateline?.bodyStart ?? front.bodyStart, blocks.at(-1)![1]]
  return {...front.found, parts: {...front.found.parts, ...(dateline && {dateline: dateline.span}), body}}
}

interface Front {
  readonly found: {parts: Omit<ArticleParts, 'body'>; names?: readonly string[]; dated?: Found['dated']}
  readonly bodyStart: number
}

/** Walks down the blocks above the body, each of which has one role, until one has none: there the body begins. */
function readFront(text: string, blocks: readonly Span[], headline: {standing?: Span; isGiven: boolean}): Front {
  const parts: Omit<ArticleParts, 'body'> = {}
  const found: Front['found'] = {parts}
  const lineOf = (at: number): string => text.slice(...blocks[at])
  const mayBeHeadline = (at: number): boolean =>
    !headline.isGiven && isHeadlineLike(lineOf(at), following(text, blocks, at))
  let decks = 0
  // The last block is never front matter: something must be left to read.
  const most = Math.min(frontBlocks, blocks.length - 1)
  for (let at = 0; at <= most; at++) {
    const block = blocks[at]
    if (headline.standing && headline.standing[0] === block[0]) {
      parts.headline = headline.standing
      const rest = afterHeadline(text, headline.standing[1], block[1])
      if (rest < block[1]) return {found, bodyStart: rest}
      if (at === most) break
      continue
    }
    if (at === most || datelineAt(text, block)) return {found, bodyStart: block[0]}
    const line = lineOf(at)
    const byline = parts.byline ? undefined : bylineIn(text, block, {bare: parts.headline !== undefined})
    if (isNotice(line)) {
      const value = noticeDate(line)
      if (value && !found.dated) found.dated = {value, from: block}
    } else if (byline) {
      parts.byline = block
      found.names = byline.names
    } else if (!parts.headline && !parts.section && isSection(line, lineOf(at + 1))) {
      parts.section = block
    } else if (!parts.headline && mayBeHeadline(at)) {
      // "Bridge closed; " over "Police give no reason": archives set headline and deck so.
      parts.headline = /;$/.test(line) ? [block[0], block[1] - 1] : block
    } else if (parts.headline && sameWords(line, text.slice(...parts.headline))) {
      // Pasted twice: the second one is no sentence of the body.
    } else if ((parts.headline || headline.isGiven) && decks < mostDecks && isStandfirst(text, blocks, at)) {
      parts.standfirst = joined(text, parts.standfirst, block)
      decks++
    } else return {found, bodyStart: block[0]}
  }
  return {found, bodyStart: blocks[most][0]}
}

const isSection = (line: string, next: string): boolean =>
  (isSectionLine(line) || isKicker(line)) && isHeadlineLike(next)

/** One standfirst of two decks; where a label parts them, the longer. */
function joined(text: string, deck: Span | undefined, next: Span): Span {
  if (!deck) return next
  if (text.slice(deck[1], next[0]).trim() === '') return [deck[0], next[1]]
  return deck[1] - deck[0] > next[1] - next[0] ? deck : next
}

/** What the next blocks tell, which take up a headline. */
const following = (text: string, blocks: readonly Span[], at: number): string =>
  blocks
    .slice(at + 1, at + 4)
    .map(([start, end]) => text.slice(start, Math.min(end, start + 600)))
    .join(' ')

/** A block under the headline that sums up what the body then tells. */
function isStandfirst(text: string, blocks: readonly Span[], at: number): boolean {
  const line = text.slice(...blocks[at])
  const words = wordsOf(line)
  const before = at > 0 ? text.slice(...blocks[at - 1]) : ''
  if (isAbstractLabel(before) || /;$/.test(before)) return true
  if (words.length < 3 || words.length > mostStandfirstWords || /:$/.test(line)) return false
  const next = blocks.slice(at + 1, at + 4).find((block) => !isNotice(text.slice(...block)))
  if (!next) return false
  if (bylineIn(text, blocks[at + 1], {bare: true}) || datelineAt(text, next)) return true
  if (!endsLikeSentence(line) || isTelegraphic(line)) return isHeadlineLike(line)
  return repeats(text, line, blocks.slice(at + 1, at + 3))
}

/** Whether the body opens with the words of a line: most of its runs of three words stand there too. */
function repeats(text: string, line: string, body: readonly Span[]): boolean {
  const opening = body.map((block) => text.slice(block[0], Math.min(block[1], block[0] + 4 * line.length)))
  const there = new Set(opening.flatMap(triplesOf))
  const triples = triplesOf(line)
  return triples.length >= 4 && triples.filter((triple) => there.has(triple)).length >= triples.length * 0.6
}

function triplesOf(line: string): string[] {
  const words = wordsOf(line.toLowerCase())
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
}

/** Where a headline that was given stands in the first blocks: as a block, or as the start of one. */
function findStanding(text: string, blocks: readonly Span[], headline: string): Span | undefined {
  const wanted = headline.trim()
  if (wanted === '') return undefined
  for (const [start, end] of blocks.slice(0, frontBlocks)) {
    if (text.startsWith(wanted, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + wanted.length, end)))
      return [start, start + wanted.length]
    if (end - start <= 2 * wanted.length + 20 && sameWords(text.slice(start, end), wanted)) return [start, end]
  }
  return undefined
}

/** The next word after a headline with which a block begins, or the block's end where there is none. */
function afterHeadline(text: string, from: number, end: number): number {
  const marks = /^[\s.;:–—|-]*/.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0
  return from + marks
}

const sameWords = (one: string, other: string): boolean =>
  wordsOf(one.toLowerCase()).join(' ') === wordsOf(other.toLowerCase()).join(' ')

/** "SMITH: We will." opens a transcript where other lines open so too. */
function datelineOf(text: string, blocks: readonly Span[], bodyStart: number): Dateline | undefined {
  const block = blocks.find(([start, end]) => start <= bodyStart && bodyStart < end)
  const found = block && datelineAt(text, [bodyStart, block[1]])
  const next = blocks.find(([start]) => start >= (block?.[1] ?? 0))
  if (!block || !found || (found.bodyStart >= block[1] && !next)) return undefined
  const dateline = found.bodyStart >= block[1] ? {...found, bodyStart: next![0]} : found
  if (!/^:/.test(text.slice(dateline.span[1]))) return dateline
  const turns = blocks.filter(([start]) => /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s/u.test(text.slice(start, start + 44)))
  return turns.length > 1 ? undefined : dateline
}
