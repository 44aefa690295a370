/**
 * Scores -> one label a token: trees sentence by sentence, parts of speech, certainty. A token is its first piece; one that has
 * none of its own (an emoji beside another) hangs on the token whose piece it is in.
 *
 * A sentence is read in the window that owns its first word. One that does not fit is read in parts, each where it is owned: the
 * root of a later part hangs on the word before it that its window prefers. So no sentence costs more than its windows do.
 */
import type {Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import type {WordLabel} from './labels.ts'
import {type Pieces, pieceEndingAfter} from './pieces.ts'
import type {RelationReader} from './relations.ts'
import {best, type Scored, shiftOf} from './scored.ts'
import {bestTree} from './tree.ts'

/** The labels of the outputs `upos` and `xpos` in order, what reads relations, and what brings certainty onto its scale. */
export interface WordTags {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: RelationReader
  readonly certaintyOf: (output: number) => number
}

/** Takes windows in text order and keeps what they say of the tokens that they own. */
export class WordReader {
  private readonly tags: WordTags
  /** The first piece of each token, or of the one that it shares it with. */
  private readonly pieceOf: Int32Array
  private readonly hasPiece: Uint8Array
  /** Sentences as [first token, behind the last one]. */
  private readonly sentences: readonly (readonly [number, number])[]
  private readonly words: WordLabel[]
  private sentence = 0
  /** Where in the sentence the next part begins, and what its first part hung on the root. */
  private next = 0
  private sentenceRoot = -1

  constructor(tokens: readonly Token[], sentences: readonly Span[], pieces: Pieces, tags: WordTags) {
    this.tags = tags
    this.pieceOf = new Int32Array(tokens.length)
    this.hasPiece = new Uint8Array(tokens.length)
    tokens.forEach(({start, end}, token) => {
      const piece = pieceEndingAfter(pieces, start)
      const isOwn =
        piece < pieces.count && pieces.starts[piece] < end && (token === 0 || piece > this.pieceOf[token - 1])
      this.pieceOf[token] = Math.min(piece, pieces.count - 1)
      this.hasPiece[token] = isOwn ? 1 : 0
    })
    this.sentences = tokenRanges(tokens, sentences)
    this.words = tokens.map(() => unread)
    this.next = this.sentences[0]?.[0] ?? 0
  }

  read(scored: Scored): void {
    const {end, ownEnd} = scored.window
    for (; this.sentence < this.sentences.length; this.closeSentence()) {
      const behind = this.sentences[this.sentence][1]
      const fits = this.pieceOf[behind - 1] < end
      while (this.next < behind && this.pieceOf[this.next] < ownEnd) {
        const part = fits ? behind : this.firstFrom(ownEnd, behind)
        this.readPart(scored, this.next, part)
        this.next = part
      }
      if (this.next < behind) return
    }
  }

  done(): WordLabel[] {
    // A text without pieces has no windows.
    while (this.sentence < this.sentences.length) this.closeSentence()
    return this.words
  }

  /** The first token of the sentence whose piece is not before `piece`. */
  private firstFrom(piece: number, behind: number): number {
    let token = this.next
    while (token < behind && this.pieceOf[token] < piece) token++
    return token
  }

  private readPart(scored: Scored, first: number, behind: number): void {
    const shift = shiftOf(scored)
    const tokens: number[] = []
    for (let token = first; token < behind; token++) if (this.hasPiece[token]) tokens.push(token)
    const positions = tokens.map((token) => this.pieceOf[token] - shift)
    const heads = bestTree(arcsBetween(scored, positions), tokens.length)
    tokens.forEach((token, i) => {
      const head = heads[i] >= 0 ? tokens[heads[i]] : this.headOfPart(scored, token)
      this.words[token] = this.label(scored, positions[i], head)
      if (head < 0) this.sentenceRoot = token
    })
  }

  /** -1 for the first part of a sentence; else the earlier word that suits best among those that the window sees. */
  private headOfPart({window, size, output}: Scored, token: number): number {
    if (this.sentenceRoot < 0) return -1
    const arcs = output.arcs.data
    const row = (this.pieceOf[token] - window.start + 1) * size
    let head = this.sentenceRoot
    let most = Number.NEGATIVE_INFINITY
    for (let earlier = this.next - 1; earlier >= this.sentences[this.sentence][0]; earlier--) {
      const position = this.pieceOf[earlier] - window.start + 1
      if (position < 1) break
      if (!this.hasPiece[earlier] || arcs[row + position] < most) continue
      head = earlier
      most = arcs[row + position]
    }
    return head
  }

  private label(scored: Scored, position: number, head: number): WordLabel {
    const {output} = scored
    const {upos, xpos, relations, certaintyOf} = this.tags
    return {
      head,
      relation: head < 0 ? 'root' : relations.between(scored, position, this.pieceOf[head] - shiftOf(scored)),
      upos: upos[best(output.upos.data, position * upos.length, upos.length)],
      xpos: xpos[best(output.xpos.data, position * xpos.length, xpos.length)],
      certainty: certaintyOf(output.certainty.data[position]),
    }
  }

  /** Hangs up what has no piece of its own, and goes on to the next sentence. */
  private closeSentence(): void {
    const [first, behind] = this.sentences[this.sentence]
    for (let token = first; token < behind; token++) {
      if (this.words[token] !== unread) continue
      const shares = token > first && this.pieceOf[token] === this.pieceOf[token - 1]
      const head = shares ? token - 1 : this.sentenceRoot
      this.words[token] = {...unread, head, relation: head < 0 ? 'root' : shares ? 'goeswith' : 'dep'}
      if (head < 0) this.sentenceRoot = token
    }
    this.sentence++
    this.sentenceRoot = -1
    this.next = this.sentences[this.sentence]?.[0] ?? 0
  }
}

/** A token of which the model says nothing. */
const unread: WordLabel = {head: -1, relation: 'root', upos: 'X', xpos: 'XX', certainty: 0}

/** Scores of arcs from each of these positions to the root and to each of these positions. */
function arcsBetween({size, output}: Scored, positions: readonly number[]): Float32Array {
  const arcs = output.arcs.data
  const width = positions.length + 1
  const scores = new Float32Array(positions.length * width)
  for (let i = 0; i < positions.length; i++) {
    const row = positions[i] * size
    scores[i * width] = arcs[row]
    for (let j = 0; j < positions.length; j++) scores[i * width + j + 1] = arcs[row + positions[j]]
  }
  return scores
}

/** Sentences without a token are left out. */
function tokenRanges(tokens: readonly Token[], sentences: readonly Span[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let at = 0
  for (const [start, end] of sentences) {
    while (at < tokens.length && tokens[at].start < start) at++
    const first = at
    while (at < tokens.length && tokens[at].start < end) at++
    if (at > first) ranges.push([first, at])
  }
  return ranges
}
