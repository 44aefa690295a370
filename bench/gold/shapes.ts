/** The gold of one of our own articles, in the shapes that rows carry. What corpora share with us has their field names. */
import type {Attribution, Check, Claim, Deal, Event, Factuality, Span} from '../../src/contract/index.ts'

export interface GoldTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

export interface GoldPlace {
  readonly start: number
  readonly end: number
  /** Null where the annotators could not place it, or (our cases) where only the id is told. */
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid?: number
}

/** Who said what. A role is a list of pieces, perhaps none. The other fields are those of our own cases. */
export interface GoldAttribution {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind?: Attribution['kind']
  /** Full name of a source that is a pronoun, a title or a short form. */
  readonly entity?: string
  /** Id of the attribution in whose content, or in whose act of citing, this one stands. */
  readonly within?: string
}

export interface GoldClaim {
  readonly id: string
  readonly content: readonly Span[]
  /** Ids of attributions, outermost first. */
  readonly chain: readonly string[]
  readonly act: Claim['act']
  readonly certainty: Factuality['certainty']
  readonly polarity: Factuality['polarity']
  readonly voice: Claim['voice']
}

/** Participants by name, places and times by their words. */
export interface GoldEvent {
  readonly id: string
  readonly trigger: readonly Span[]
  readonly claim: string
  readonly type: Event['type']
  readonly mode?: string
  readonly contexts: readonly string[]
  readonly status: Event['status']
  readonly participants: readonly {readonly role: Event['participants'][number]['role']; readonly name: string}[]
  readonly places: readonly string[]
  readonly times: readonly string[]
}

/** `from` and `to` are empty where the text leaves them open. */
export interface GoldDeal {
  readonly id: string
  readonly claim: string
  readonly status: Deal['status']
  readonly legs: readonly {
    readonly from: string
    readonly to: string
    readonly kind: Deal['legs'][number]['kind']
    readonly goods: readonly Span[]
  }[]
}

export interface GoldCheck {
  readonly id: string
  readonly kind: Check['kind']
  readonly claims: readonly string[]
  /** The words that are meant, where the line names any. */
  readonly at: readonly string[]
}
