/**
 * What a stage is: a value that says which layers it needs and which one it gives, and a pure function between them.
 * The types let `run` see only the layers that it asked for; `pipeline.ts` checks the order when it is put together.
 */
import type {
  Article,
  Attribution,
  Check,
  Claim,
  DateValue,
  Deal,
  Entity,
  Event,
  Span,
  TimeExpression,
  Toponym,
} from '../contract/index.ts'
import type {Transfers} from './deals/described.ts'
import type {Engine} from './engine.ts'
import type {Happenings} from './events/find.ts'
import type {Labels} from './model/labels.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
}

/** Words between quotation marks. `span` takes in the marks, `inner` does not; `open`: no closing mark (the speech goes on in the next paragraph). */
export interface Quotation {
  readonly span: Span
  readonly inner: Span
  readonly open: boolean
}

/** A proper name, typed as far as rules can tell. Without its title ("President" is not part of the name). */
export interface Name {
  readonly span: Span
  readonly type: 'person' | 'organisation' | 'place' | 'outlet' | 'work' | 'product' | 'group' | 'unknown'
}

/** An act of saying as spans alone, before anybody knows who the source is. `within`: index of the saying that holds or cites it. */
export interface Saying {
  readonly source?: Span
  readonly cue: Span
  readonly content: readonly Span[]
  readonly quote: Attribution['quote']
  readonly within?: number
  readonly confidence: number
}

/** Somebody or something that an entity can be, before it has an id. */
export type Being = Omit<Entity, 'id' | 'roles'> & {
  /** `of`: index of the chain of the body or state. */
  readonly roles: readonly {readonly title: string; readonly of?: number; readonly span: Span}[]
}

/** Phrases that mean the same, in text order: names with their titles, descriptions, pronouns. */
export interface Chain {
  readonly mentions: readonly Span[]
  /** Who it is, where it is somebody or something that an entity can be; "the plan … it" is nobody. */
  readonly being?: Being
}

/** The layers that stages hand on, in the order in which they come to be. */
export interface Layers {
  article: Article
  paragraphs: readonly Span[]
  tokens: readonly Token[]
  sentences: readonly Span[]
  quotations: readonly Quotation[]
  labels: Labels
  published: DateValue | undefined
  times: readonly TimeExpression[]
  names: readonly Name[]
  places: readonly Toponym[]
  sayings: readonly Saying[]
  chains: readonly Chain[]
  entities: readonly Entity[]
  happenings: Happenings
  attributions: readonly Attribution[]
  claims: readonly Claim[]
  events: readonly Event[]
  transfers: Transfers
  deals: readonly Deal[]
  checks: readonly Check[]
}
export type LayerName = keyof Layers

export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: Gives
  readonly needs: readonly Needs[]
  /** One sentence for the table of stages in the docs. */
  readonly does: string
  run(layers: Readonly<Pick<Layers, Needs>>, engine: Engine): Layers[Gives] | Promise<Layers[Gives]>
}

/** A stage, with its types inferred from what it names. */
export function stage<const Needs extends LayerName, const Gives extends LayerName>(
  definition: Stage<Needs, Gives>,
): Stage<Needs, Gives> {
  return definition
}
