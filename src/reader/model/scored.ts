/** What the graph says of one window, and how a score is read. */
import type {ModelOutput} from '../../contract/index.ts'
import type {Window} from './windows.ts'

export interface Scored {
  readonly window: Window
  /** Positions in the window: its pieces, [CLS] before them, [SEP] behind. */
  readonly size: number
  /** 1 at positions that go on in the word of the one before. */
  readonly continues: Uint8Array
  /** 1 at positions that begin a sentence: no phrase goes on over one. */
  readonly opens: Uint8Array
  /** Outputs of one row (training/model.py). Position 1 is the window's first piece. */
  readonly output: ModelOutput
}

/** Numbers of pieces and of positions differ by this. */
export const shiftOf = ({window}: Scored): number => window.start - 1

/** Whether the window answers for what begins at this position. */
export const owns = (scored: Scored, position: number): boolean => {
  const piece = position + shiftOf(scored)
  return piece >= scored.window.ownStart && piece < scored.window.ownEnd
}

/** Chances of `width` alternatives at each of `size` positions. */
export function softmax(scores: Float32Array, size: number, width: number): Float32Array {
  const out = new Float32Array(size * width)
  for (let at = 0; at < size * width; at += width) {
    let most = scores[at]
    for (let i = 1; i < width; i++) if (scores[at + i] > most) most = scores[at + i]
    let sum = 0
    for (let i = 0; i < width; i++) sum += out[at + i] = Math.exp(scores[at + i] - most)
    for (let i = 0; i < width; i++) out[at + i] /= sum
  }
  return out
}

/** The place of the highest of `width` scores from `at` on; the first of equals. */
export function best(scores: Float32Array, at: number, width: number): number {
  let found = 0
  for (let i = 1; i < width; i++) if (scores[at + i] > scores[at + found]) found = i
  return found
}

export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit))
