/** Sides that the article only describes, as entities: those that take part in its events keep their ids. */
import {type Entity, idMaker} from '../../contract/index.ts'
import type {Draft} from './join.ts'
import type {Sides} from './sides.ts'

/** Transfers that belong together, before anybody knows what the chain leaves of them; and the sides that no other layer has. */
export interface Transfers {
  readonly drafts: readonly Draft[]
  readonly parties: readonly Entity[]
}

export interface Parties {
  /** Those that are in no other layer, in text order. */
  readonly added: readonly Entity[]
  /** Entity id of a side. */
  readonly idOf: (key: string | undefined) => string | undefined
}

/** `known`: entities that a reading has besides, by whose words a description may be one of them. */
export function partiesOf(
  text: string,
  drafts: readonly Draft[],
  {described}: Sides,
  known: readonly Entity[],
): Parties {
  const id = idMaker()
  const byWords = new Map(
    known.flatMap((entity) => entity.mentions.map((span) => [bare(text.slice(...span)), entity.id] as const)),
  )
  const ids = new Map<string, string>()
  const added: Entity[] = []
  const keys = new Set(
    drafts.flatMap(({legs}) => legs.flatMap(({from, to}) => [from, to])).filter((key) => key !== undefined),
  )
  const found = [...keys].flatMap((key) => {
    const description = described(key)
    return description ? [{key, ...description}] : []
  })
  for (const {key, span, type} of found.sort((a, b) => a.span[0] - b.span[0])) {
    const words = text.slice(...span)
    const same = byWords.get(bare(words))
    if (same === undefined) added.push({id: id('n', span), name: words, type, mentions: [span], roles: []})
    ids.set(key, same ?? added[added.length - 1].id)
  }
  return {added, idOf: (key) => (key === undefined ? undefined : (ids.get(key) ?? key))}
}

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '')
