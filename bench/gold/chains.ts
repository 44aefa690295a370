/** What a reading takes for the same: chains of mentions. */
import {contains, type Span} from '../../src/contract/index.ts'
import type {Layers} from '../../src/reader/stage.ts'

/** The mentions of everything that the text speaks of, a list for each; empty where nothing was read. */
export const chainsOf = ({chains = []}: Partial<Layers>): (readonly Span[])[] => chains.map(({mentions}) => mentions)

/**
 * Whose name a gold span is, as an index of `chains`; -1 where nobody's. A mention stands for a name that it is, or holds ("the
 * singer Ana Reyes"), the narrowest first; else the widest that the name holds.
 */
export function chainAt(chains: readonly (readonly Span[])[], name: Span): number {
  const length = ([start, end]: Span): number => end - start
  let best = -1
  let rank = Number.POSITIVE_INFINITY
  chains.forEach((mentions, index) => {
    for (const mention of mentions) {
      const off = contains(mention, name)
        ? length(mention) - length(name)
        : contains(name, mention)
          ? 1e6 + length(name) - length(mention)
          : Number.POSITIVE_INFINITY
      if (off < rank) {
        rank = off
        best = index
      }
    }
  })
  return best
}
