/** The model, opened: a text with its tokens and sentences -> labels. */
import {type ModelOutput, type ModelRuntime, ReportedlyError, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {type Facts, readFacts} from './facts.ts'
import {type Labels, noLabels} from './labels.ts'
import {type Pieces, pieceStartingFrom} from './pieces.ts'
import {LabelReader} from './read-labels.ts'
import {RelationReader} from './relations.ts'
import type {Scored} from './scored.ts'
import {type Window, windowsOf} from './windows.ts'
import {OPENS, openWordPiece, type WordPiece} from './wordpiece.ts'

export interface Model {
  /** "reportedly-1 (66c9dcb04701)": its name and the first of its digest. */
  readonly name: string
  /** What the model says of a text. Throws `model/failed`. */
  label(text: string, tokens: readonly Token[], sentences: readonly Span[]): Promise<Labels>
}

/** Pieces that two windows share; measured where the model is trained: 99.0 % of attributions lie whole in the window that owns them. */
const overlap = 48

/** From the bytes of model.json and vocab.txt, and the graph as a runtime. Throws `asset/broken`. */
export function openModel(labels: Uint8Array, vocabulary: Uint8Array, runtime: ModelRuntime): Model {
  const facts = readFacts(labels)
  const wordPiece = openWordPiece(new TextDecoder().decode(vocabulary).split('\n'))
  if (!wordPiece)
    throw new ReportedlyError('asset/broken', 'The word pieces of the model are damaged. Install the package again.', {
      details: {asset: 'vocabulary'},
    })
  const relations = new RelationReader(facts.labels.relations, facts.relation)
  const opened = {facts, relations, wordPiece, runtime}
  return {
    name: `reportedly-1 (${facts.digest.slice(0, 12)})`,
    label: (text, tokens, sentences) => label(text, tokens, sentences, opened),
  }
}

interface Opened {
  readonly facts: Facts
  readonly relations: RelationReader
  readonly wordPiece: WordPiece
  readonly runtime: ModelRuntime
}

async function label(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  {facts, relations, wordPiece, runtime}: Opened,
): Promise<Labels> {
  if (tokens.length === 0) return noLabels
  const pieces = wordPiece.pieces(text)
  const breaks = sentences.map(([start]) => pieceStartingFrom(pieces, start))
  const opens = new Uint8Array(pieces.count + 1)
  for (const piece of breaks) opens[piece] = 1
  const windows = windowsOf(pieces.count, breaks, facts.size.window - 2, overlap, startsAfterBreaks(pieces))
  const reader = new LabelReader(text, tokens, sentences, pieces, facts, relations)
  // One window a run: batches gain nothing on a processor, and int8 scales its numbers by the batch, so that a window's answer
  // would depend on its neighbours. While one window runs, the one before it is read.
  const run = (window: Window | undefined) => (window ? runtime.run(inputOf(window, pieces, wordPiece)) : undefined)
  let running = run(windows[0])
  for (const [i, window] of windows.entries()) {
    const output = (await running) as ModelOutput
    running = run(windows[i + 1])
    reader.read(scored(window, pieces, opens, output))
  }
  return reader.done()
}

function scored(window: Window, pieces: Pieces, opens: Uint8Array, output: ModelOutput): Scored {
  const size = window.end - window.start + 2
  const atPositions = (column: Uint8Array): Uint8Array => {
    const positions = new Uint8Array(size)
    positions.set(column.subarray(window.start, window.end), 1)
    return positions
  }
  return {window, size, continues: atPositions(pieces.continues), opens: atPositions(opens), output}
}

/** The window's pieces between [CLS] and [SEP]. */
function inputOf({start, end}: Window, pieces: Pieces, {cls, sep}: WordPiece) {
  const length = end - start + 2
  const ids = new Int32Array(length)
  const shapes = new Int32Array(length)
  ids[0] = cls
  ids.set(pieces.ids.subarray(start, end), 1)
  ids[length - 1] = sep
  shapes.set(pieces.shapes.subarray(start, end), 1)
  return {ids, shapes}
}

/** The pieces that open the text or follow a line break. */
function startsAfterBreaks({count, shapes}: Pieces): number[] {
  const found: number[] = []
  for (let at = 0; at < count; at++) if (shapes[at] & OPENS) found.push(at)
  return found
}
