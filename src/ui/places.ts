/** Places of an article, each once: where it is named again, or by another word, the mentions are gathered. */
import type {Reading, Toponym} from '../contract/index.ts'

export interface PlaceMentions {
  readonly place: Toponym
  /** The words by which it is named, each once: "US", "United States". */
  readonly words: readonly string[]
  readonly mentions: readonly Toponym[]
}

/**
 * In the order of first mention. A place, its government and its adjective are three; a name that was not resolved is gathered with
 * its like.
 */
export function placesOf({places, article}: Reading): PlaceMentions[] {
  const found = new Map<string, {place: Toponym; words: Set<string>; mentions: Toponym[]}>()
  for (const place of places) {
    const words = article.text.slice(...place.span)
    const key = `${place.geonameId ?? words} ${place.metonym ?? ''} ${place.form ?? 'name'}`
    const row = found.get(key) ?? {place, words: new Set(), mentions: []}
    found.set(key, row)
    row.words.add(words)
    row.mentions.push(place)
  }
  return [...found.values()].map(({words, ...row}) => ({...row, words: [...words]}))
}
