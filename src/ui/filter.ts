/**
 * What a reader looks for in one article: a source, how sure, how far, whose words, or words. Kept in the page's address; what does
 * not match is dimmed, never hidden, so that each claim keeps its context.
 */
import {certaintyWords, counted, ownWords, statusWords, unsaid, untold, visible} from '../contract/index.ts'
import {filterKeys} from './filter-keys.ts'
import {type Note, type NoteLink, toldOnce} from './notes.ts'

export interface Filter {
  readonly source?: string
  readonly sure?: string
  readonly status?: string
  readonly whose?: string
  /** Words that the claim holds, in any case. */
  readonly words?: string
}

/** What a note is filtered by. */
export interface Facets {
  /** Everybody in the chain, by the name that the note shows, already `visible`. */
  readonly source: readonly string[]
  readonly sure: string
  readonly status?: string
  readonly whose: keyof typeof whoseWords
}

const whoseWords = {
  outlet: ownWords,
  named: 'somebody named',
  unnamed: 'somebody unnamed',
  nobody: unsaid,
  untold,
} as const

/** Unknown values match nothing, and the page says so by its count. */
export function filterOf(query: URLSearchParams): Filter {
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = query.get(key)?.trim()
      return value ? [[key, value]] : []
    }),
  )
}

export const isFiltering = (filter: Filter): boolean => filterKeys.some((key) => filter[key] !== undefined)

export function facetsOf({chain, claim, status}: Note): Facets {
  return {
    source: [...new Set(toldOnce(chain).flatMap((link) => (isSomebody(link) ? [visible(link.name)] : [])))],
    sure: claim.factuality.certainty,
    status,
    whose: chain.at(-1)?.named ?? 'outlet',
  }
}

/** Whom one can look for: neither "reportedly" nor a pronoun that we could not follow. */
const isSomebody = ({named}: NoteLink): boolean => named === 'named' || named === 'unnamed'

export function matches(note: Note, filter: Filter): boolean {
  const {source, sure, status, whose} = facetsOf(note)
  return (
    (filter.source === undefined || source.includes(filter.source)) &&
    (filter.sure === undefined || sure === filter.sure) &&
    (filter.status === undefined || status === filter.status) &&
    (filter.whose === undefined || whose === filter.whose) &&
    (filter.words === undefined || holds(note.claim.text, filter.words))
  )
}

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What can be chosen in this article, with the count of claims; most first, a source that is heard once too. */
export function choicesOf(notes: readonly Note[]): Record<'source' | 'sure' | 'status' | 'whose', Choice[]> {
  const facets = notes.map(facetsOf)
  return {
    source: choices(
      facets.flatMap(({source}) => source),
      (name) => name,
    ),
    sure: choices(
      facets.map(({sure}) => sure),
      (sure) => certaintyWords[sure as keyof typeof certaintyWords],
    ),
    status: choices(
      facets.flatMap(({status}) => status ?? []),
      (status) => statusWords[status as keyof typeof statusWords],
    ),
    whose: choices(
      facets.map(({whose}) => whose),
      (whose) => whoseWords[whose as keyof typeof whoseWords],
    ),
  }
}

function choices(values: readonly string[], inWords: (value: string) => string): Choice[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([value, count]) => ({value, label: `${inWords(value)} (${count})`}))
}

/** "2 of 41 claims"; "41 claims" where nothing is filtered. */
export function countShown(notes: readonly Note[], filter: Filter): string {
  if (!isFiltering(filter)) return counted(notes.length, 'claim')
  return `${notes.filter((note) => matches(note, filter)).length} of ${counted(notes.length, 'claim')}`
}
