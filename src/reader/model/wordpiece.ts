/**
 * Text -> word pieces with spans and shapes. The doc comment of training/wordpiece.py is the specification; both sides give the
 * same pieces, here with spans in UTF-16.
 */
import {
  ALPHABETIC,
  asciiKinds,
  BLANK,
  CAPITAL,
  type Character,
  character,
  DIGIT,
  DROPPED,
  LETTER,
  SMALL,
} from './characters.ts'
import {type Cutter, openCutter} from './cut.ts'
import {PieceColumns, type Pieces} from './pieces.ts'

/** Cuts texts into pieces of one vocabulary; [CLS] and [SEP], which frame a window, are not among them. */
export interface WordPiece {
  readonly cls: number
  readonly sep: number
  /** Linear in the text. No visible letters, no pieces. */
  pieces(text: string): Pieces
}

/** Opens a vocabulary, whose lines are numbered from 0. Undefined where it lacks one of the four pieces that every text may need. */
export function openWordPiece(lines: readonly string[]): WordPiece | undefined {
  const ids = new Map(lines.map((line, id) => [line, id]))
  const [cls, sep, unknown] = ['[CLS]', '[SEP]', '[UNK]'].map((name) => ids.get(name))
  // The graph takes piece 0 for padding.
  if (cls === undefined || sep === undefined || unknown === undefined || ids.get('[PAD]') !== 0) return undefined
  const cutter = openCutter(ids, unknown)
  return {cls, sep, pieces: (text) => new Reading(text, cutter).pieces()}
}

// Bases of shapes, and what is added to them.
const LOWER = 1
const TITLE = 2
const UPPER = 3
const MIXED = 4
const DIGITS = 5
const MARK = 6
const CASELESS = 7
const QUOTED = 8
export const OPENS = 16
const APART = 32

/** One pass over a text: the word that is open, and what a shape says of where a piece stands. */
class Reading {
  private readonly text: string
  private readonly cutter: Cutter
  private readonly columns: PieceColumns
  private quoted = false
  private opens = true
  private apart = false
  private readonly word = new Word()

  constructor(text: string, cutter: Cutter) {
    this.text = text
    this.cutter = cutter
    this.columns = new PieceColumns(Math.max(16, text.length >> 2))
  }

  pieces(): Pieces {
    const {text, word} = this
    for (let at = 0; at < text.length; ) {
      const end = word.isEmpty ? plainWordEnd(text, at) : at
      if (end > at) {
        this.addPlain(at, end)
        at = end
        continue
      }
      const code = text.codePointAt(at)!
      const behind = at + (code > 0xffff ? 2 : 1)
      const found = character(code)
      if (found.kind === LETTER) {
        word.add(code, found, at, behind)
      } else if (found.kind !== DROPPED) {
        this.closeWord()
        if (found.kind === BLANK) this.passBlank(code)
        else if (found.folded !== '') this.addMark(code, found, at, behind)
      }
      at = behind
    }
    this.closeWord()
    return this.columns.done()
  }

  private passBlank(code: number): void {
    this.apart = true
    if (code === 0x0a) {
      this.quoted = false
      this.opens = true
    }
  }

  /** A word of ASCII letters and digits: its letters stand where its pieces do. */
  private addPlain(start: number, end: number): void {
    const {shape, ids, ends} = this.cutter.plain(this.text, start, end, plainShape)
    let from = start
    for (let i = 0; i < ids.length; i++) {
      this.columns.add(ids[i], from, start + ends[i], shape + this.flags(i), i > 0 ? 1 : 0)
      from = start + ends[i]
    }
    this.moveOn()
  }

  private closeWord(): void {
    const {word} = this
    if (word.folded !== '') {
      const {ids, ends} = this.cutter.cut(word.folded)
      const shape = word.shape.base()
      let from = 0
      for (let i = 0; i < ids.length; i++) {
        this.columns.add(ids[i], word.starts[from], word.ends[ends[i] - 1], shape + this.flags(i), i > 0 ? 1 : 0)
        from = ends[i]
      }
      this.moveOn()
    }
    if (!word.isEmpty) word.clear()
  }

  private addMark(code: number, found: Character, start: number, end: number): void {
    const closing = code === 0x201d || code === 0xbb || (code === 0x22 && this.quoted)
    if (code === 0x201c || code === 0xab || code === 0x22) this.quoted = true
    const shape = new Shape()
    shape.add(code, found.traits)
    const {ids} = this.cutter.cut(found.folded)
    for (let i = 0; i < ids.length; i++)
      this.columns.add(ids[i], start, end, shape.base() + this.flags(i), i > 0 ? 1 : 0)
    if (closing) this.quoted = false
    this.moveOn()
  }

  private flags(piece: number): number {
    const quoted = this.quoted ? QUOTED : 0
    if (piece > 0) return quoted
    return quoted + (this.opens ? OPENS : 0) + (this.apart && !this.columns.isEmpty ? APART : 0)
  }

  private moveOn(): void {
    this.opens = false
    this.apart = false
  }
}

/** Behind the word of ASCII letters and digits that starts here, if it is one as a whole; `start` if not. */
function plainWordEnd(text: string, start: number): number {
  let end = start
  while (asciiKinds[text.charCodeAt(end)] === LETTER) end++
  if (end === start || end === text.length) return end
  const next = text.charCodeAt(end)
  const kind = next < 128 ? asciiKinds[next] : character(text.codePointAt(end)!).kind
  return kind === LETTER || kind === DROPPED ? start : end
}

function plainShape(word: string): number {
  const shape = new Shape()
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    shape.add(code, character(code).traits)
  }
  return shape.base()
}

/** A word with letters beyond ASCII, or parted by what vanishes: its folded letters and where each came from. */
class Word {
  folded = ''
  starts: number[] = []
  ends: number[] = []
  shape = new Shape()
  isEmpty = true

  add(code: number, {folded, traits}: Character, start: number, end: number): void {
    this.isEmpty = false
    this.folded += folded
    for (let i = 0; i < folded.length; i++) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.shape.add(code, traits)
  }

  clear(): void {
    this.folded = ''
    this.starts = []
    this.ends = []
    this.shape = new Shape()
    this.isEmpty = true
  }
}

/** The base of a word's shape, letter by letter. */
class Shape {
  private capitals = 0
  private small = 0
  private alphabetic = 0
  private digits = 0
  /** Of the first letter behind the digits 0 to 9 that open the word ("2nd", "4G"): -1 as long as there is none. */
  private first = -1

  add(code: number, traits: number): void {
    if (traits & CAPITAL) this.capitals++
    if (traits & SMALL) this.small++
    if (traits & ALPHABETIC) this.alphabetic++
    if (traits & DIGIT) this.digits++
    if (this.first < 0 && (code < 0x30 || code > 0x39)) this.first = traits
  }

  base(): number {
    if (this.capitals > 0 && this.small > 0) {
      const rest = this.capitals - (this.first & CAPITAL && this.first > 0 ? 1 : 0)
      return rest === 0 ? TITLE : MIXED
    }
    if (this.capitals > 0) return this.capitals > 1 ? UPPER : TITLE
    if (this.small > 0) return LOWER
    if (this.alphabetic > 0) return CASELESS
    return this.digits > 0 ? DIGITS : MARK
  }
}
