/** What a number or a date is of: the stems of the words around it, and which of the source's is nearest by them. */
import type {Span} from '../../contract/index.ts'
import {stemOf} from '../../reader/matter/stems.ts'
import type {Token} from '../../reader/stage.ts'
import {tokenRange} from '../../reader/within.ts'

export interface Around {
  readonly around: ReadonlySet<string>
}

/** Tokens before and after that count. Chosen: about a clause. */
const reach = 8

export const placedIn = <Item extends {readonly span: Span}>(
  items: readonly Item[],
  tokens: readonly Token[],
): (Item & Around)[] => items.map((item) => ({...item, around: aroundOf(item.span, tokens)}))

function aroundOf(span: Span, tokens: readonly Token[]): Set<string> {
  const [from, to] = tokenRange(tokens, span)
  const near = [...tokens.slice(Math.max(0, from - reach), from), ...tokens.slice(to, to + reach)]
  return new Set(
    near
      .filter(({kind}) => kind === 'word')
      .map(stemOf)
      .filter((stem) => stem !== ''),
  )
}

/** Stems that stand around more items than this tell none apart. Chosen: it keeps the search linear. */
const mostItems = 40

/** Fewer shared stems are chance. Chosen. */
const leastShared = 2

/** Among these items the one that shares most stems with another, if it fits; the first of equals. */
export function nearestBy<Item extends Around>(
  items: readonly Item[],
): (wanted: Around, fits: (item: Item) => boolean) => Item | undefined {
  const byStem = new Map<string, Item[]>()
  for (const item of items)
    for (const stem of item.around) {
      const list = byStem.get(stem)
      if (list) list.push(item)
      else byStem.set(stem, [item])
    }
  return ({around}, fits) => {
    const counts = new Map<Item, number>()
    for (const stem of around) {
      const list = byStem.get(stem) ?? []
      if (list.length <= mostItems) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
    }
    let best: Item | undefined
    let most = leastShared - 1
    for (const [item, count] of counts)
      if (count > most && fits(item)) {
        best = item
        most = count
      }
    return best
  }
}
