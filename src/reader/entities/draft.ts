/** An entity while it is being put together; finished ones take the contract's shape, in text order. */
import {bySpan, type Entity, type IdKind, type Span} from '../../contract/index.ts'

export interface Draft {
  name: string
  type: Entity['type']
  readonly mentions: Span[]
  readonly roles: {title: string; of?: Draft; span: Span}[]
  iso?: string
  gender?: 'f' | 'm'
  /** More than one person: "they", never "he". */
  plural?: boolean
}

export const draft = (name: string, type: Entity['type'], span: Span): Draft => ({
  name,
  type,
  mentions: [span],
  roles: [],
})

/** The same place may be added twice; `finish` keeps one. */
export const addMention = ({mentions}: Draft, span: Span): void => {
  mentions.push(span)
}

/** In text order of first mentions, with ids; a mention inside another of the same entity is left out. */
export function finish(
  drafts: readonly Draft[],
  id: (kind: IdKind, span: Span) => string,
): {entities: Entity[]; ids: Map<Draft, string>} {
  const sorted = drafts
    .map((entity) => ({entity, mentions: outermost(entity.mentions)}))
    .sort((a, b) => bySpan(a.mentions[0], b.mentions[0]))
  const ids = new Map(sorted.map(({entity, mentions}) => [entity, id('n', mentions[0])]))
  const entities = sorted.map(({entity, mentions}) => ({
    id: ids.get(entity) as string,
    name: entity.name,
    type: entity.type,
    mentions,
    roles: [...entity.roles]
      .sort((a, b) => bySpan(a.span, b.span))
      .map(({title, of, span}) => ({title, ...(of && ids.has(of) ? {of: ids.get(of)} : {}), span})),
    ...(entity.iso ? {iso: entity.iso} : {}),
  }))
  return {entities, ids}
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(bySpan))
    if (kept.length === 0 || span[0] >= kept[kept.length - 1][1]) kept.push(span)
  return kept
}
