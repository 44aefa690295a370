/**
 * What the model says of a text, decoded from its scores: the layer that stages read. Spans are UTF-16 and begin and end with
 * letters or marks, never with blanks. Chances are 0 to 1, calibrated on dev texts.
 */
import type {Span} from '../../contract/index.ts'

/** The types of names that the model knows: OntoNotes' words, and those of the corpora beside them (training/corpora/ner.py). */
export const nameTypes = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'PRODUCT',
  'WEAPON',
  'DATE',
  'MONEY',
  'MISC',
] as const
export type NameType = (typeof nameTypes)[number]

/** An act of saying, led by its cue. Nested ones too. */
export interface CueLabel {
  readonly cue: Span
  /** Of being a cue at all. */
  readonly chance: number
  /** Of being the cue of an attribution that stands in no other's content. */
  readonly outermost: number
  /** The noun phrase that says it, whole; absent where the text names nobody. */
  readonly source?: Span
  /** At least one, in text order. */
  readonly content: readonly Span[]
  /** Of all three being exactly right. */
  readonly whole: number
}

export interface NameLabel {
  readonly span: Span
  readonly type: NameType
  readonly chance: number
}

/** One a token of the layer `tokens`, in the same order. Universal Dependencies 2 (EWT, GUM); Penn tags. */
export interface WordLabel {
  /** Index of the token that governs this one, in the same sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly upos: string
  readonly xpos: string
  /** How certain the text makes the event that this word names, -3 (certainly not) to 3 (certainly); means little elsewhere. */
  readonly certainty: number
}

/** A phrase that may mean somebody or something mentioned elsewhere: name, description, pronoun. */
export interface MentionLabel {
  readonly span: Span
  /** Of being a mention of something that is mentioned more than once. */
  readonly chance: number
  /** Number of its first piece in the text, for distances. */
  readonly at: number
  /** Vectors of equal length: `anaphor` of the later mention times `antecedent` of the earlier one. */
  readonly anaphor: Float32Array
  readonly antecedent: Float32Array
  /** Score of meaning nothing mentioned before; on the scale of `linkScore`. */
  readonly fresh: number
}

export interface Labels {
  /** In the order of their cues. */
  readonly cues: readonly CueLabel[]
  readonly names: readonly NameLabel[]
  readonly words: readonly WordLabel[]
  /** By start, then the longer first: likely mentions, and every name, every source of a cue and every pronoun of a person. */
  readonly mentions: readonly MentionLabel[]
  /** How well `earlier` is meant by `later` (a log odds beside `later.fresh`): vectors, distance, same words. */
  linkScore(later: MentionLabel, earlier: MentionLabel): number
}

/** A text of which the model says nothing: no words, or a test that marks what it needs itself. */
export const noLabels: Labels = {cues: [], names: [], words: [], mentions: [], linkScore: () => 0}
