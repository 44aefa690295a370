/** An entity while it is being put together; finished ones take the contract's shape, in text order. */
import {bySpan, type Entity, type Span} from '../../contract/index.ts'
import type {Being} from '../stage.ts'

export interface Draft {
  name: string
  type: Entity['type']
  readonly mentions: Span[]
  /** The whole phrases that mean it, "Mayor Ana Reyes", where its mention is the name alone. */
  readonly phrases: Span[]
  readonly roles: {title: string; of?: Draft; span: Span}[]
  iso?: string
  gender?: 'f' | 'm'
  /** More than one person: "they", never "he". */
  plural?: boolean
  /** Only described: its name is its description. */
  unnamed?: true
}

export const draft = (name: string, type: Entity['type'], span: Span): Draft => ({
  name,
  type,
  mentions: [span],
  phrases: [],
  roles: [],
})

/** The same place may be added twice; `finish` keeps one. */
export const addMention = ({mentions}: Draft, span: Span): void => {
  mentions.push(span)
}

/** What the drafts have come to, in text order of first mentions; a mention inside another of the same one is left out. */
export function beingsOf(drafts: readonly Draft[]): (Being & {readonly phrases: readonly Span[]})[] {
  const sorted = drafts
    .map((draft) => ({draft, mentions: outermost(draft.mentions)}))
    .sort((a, b) => bySpan(a.mentions[0], b.mentions[0]))
  const places = new Map(sorted.map(({draft}, at) => [draft, at]))
  return sorted.map(({draft: {name, type, roles, iso, phrases}, mentions}) => ({
    name,
    type,
    mentions,
    phrases,
    roles: [...roles]
      .sort((a, b) => bySpan(a.span, b.span))
      .map(({title, of, span}) => ({title, span, ...(of && places.has(of) ? {of: places.get(of)} : {})})),
    ...(iso ? {iso} : {}),
  }))
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(bySpan))
    if (kept.length === 0 || span[0] >= kept[kept.length - 1][1]) kept.push(span)
  return kept
}
