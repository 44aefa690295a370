/** Gold as layers: handed to the pipeline instead of what it would find itself. */
import type {Span} from '../../src/contract/index.ts'
import type {Saying} from '../../src/reader/stage.ts'
import type {GoldAttribution} from './shapes.ts'

/** Gold attributions as the layer `sayings`, in the same order. Each has a cue and a content. */
export function sayingsOf(text: string, golds: readonly GoldAttribution[]): Saying[] {
  return golds.map(({source, cue, content, within}) => {
    const holder = within === undefined ? -1 : golds.findIndex(({id}) => id === within)
    return {
      ...(source[0] ? {source: source[0]} : {}),
      cue: cue[0],
      content: [...content],
      quote: quoteOf(text, content),
      ...(holder >= 0 ? {within: holder} : {}),
      confidence: 1,
    }
  })
}

function quoteOf(text: string, content: readonly Span[]): Saying['quote'] {
  const words = content.map((span) => text.slice(...span))
  if (words.every((piece) => /^[“"‘']/.test(piece))) return 'direct'
  return words.some((piece) => /[“"]/.test(piece)) ? 'mixed' : 'indirect'
}

/** Whether two lists of pieces touch anywhere. */
export const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a[0] < b[1] && b[0] < a[1]))

/** Characters that two lists of pieces share, as a share of those that either has: 0 to 1. */
export function overlapOf(some: readonly Span[], others: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const shared = some.reduce(
    (sum, [start, end]) =>
      sum + others.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  )
  const all = length(some) + length(others) - shared
  return all === 0 ? 0 : shared / all
}

/**
 * Pairs gold with found one to one, the best pairs first; `score` 0 means that two don't belong together. Ties go by position.
 * The answer has one entry a gold item.
 */
export function pairUp<Gold, Found>(
  golds: readonly Gold[],
  found: readonly Found[],
  score: (gold: Gold, found: Found) => number,
): (Found | undefined)[] {
  const options = golds.flatMap((gold, g) =>
    found.flatMap((item, f) => {
      const value = score(gold, item)
      return value > 0 ? [{g, f, value}] : []
    }),
  )
  options.sort((a, b) => b.value - a.value || a.g - b.g || a.f - b.f)
  const pairs: (Found | undefined)[] = golds.map(() => undefined)
  const used = new Set<number>()
  for (const {g, f} of options) {
    if (pairs[g] !== undefined || used.has(f)) continue
    pairs[g] = found[f]
    used.add(f)
  }
  return pairs
}

/** "the Kremlin" and "Kremlin", "Mayor Tomas Lind" and "Tomas Lind" are the same. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ''))
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}
