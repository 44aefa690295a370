/** What a name may mean, before any context: places of that name, and for an adjective the state or region that it is of. */
import {demonyms} from '../words/demonyms.ts'
import {isShortWord} from './fame.ts'
import type {Gazetteer, Place} from './gazetteer.ts'

export interface Candidate {
  readonly place: Place
  /** Log odds, roughly: how likely the place is meant where nothing else is known. */
  readonly prior: number
}

export interface Meanings {
  readonly candidates: readonly Candidate[]
  readonly form: 'name' | 'adjective'
}

/** Most populous first; more than this are never needed, and every one of them is compared with every other name's. */
const most = 40

/** Words that are part of how a place is written but not of its name in the gazetteer: "the", "city of", "downtown". */
const around =
  /^(?:the|city of|town of|village of|state of|province of|republic of|northern|southern|eastern|western|central|north|south|east|west|downtown|greater|upstate|mainland|metropolitan|southeastern|southwestern|northeastern|northwestern|old|inner)\s+/i

/** "Kharkiv region" is filed as Kharkiv. */
const behind =
  / (?:area|county|district|governorate|municipality|oblast|peninsula|prefecture|province|region|state|valley)$/i

/** The name without the first such word, or else the last; itself where there is none. */
const inner = (name: string): string => (around.test(name) ? name.replace(around, '') : name.replace(behind, ''))

/** No candidates for a name that nobody has. */
export function meaningsOf(words: string, gazetteer: Gazetteer): Meanings {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim()
  const adjective = demonyms.get(name) ?? demonyms.get(name.replace(/^(?:North|South|East|West|Pan)-?(?=\p{Lu})/u, ''))
  if (adjective) {
    const place = adjective.iso ? gazetteer.country(adjective.iso) : regionNamed(adjective.region ?? '', gazetteer)
    if (place) return {candidates: [{place, prior: 10}], form: 'adjective'}
  }
  for (let rest = name; ; rest = inner(rest)) {
    const found = isShortWord(rest) ? [] : candidatesNamed(rest, gazetteer)
    if (found.length > 0 || inner(rest) === rest) return {candidates: found, form: 'name'}
  }
}

function candidatesNamed(name: string, gazetteer: Gazetteer): Candidate[] {
  return gazetteer
    .find(name)
    .map((row) => {
      const place = gazetteer.place(row)
      return {place, prior: priorOf(place, gazetteer.isMainName(name, row))}
    })
    .sort((a, b) => b.prior - a.prior || a.place.row - b.place.row)
    .slice(0, most)
}

const regionNamed = (name: string, gazetteer: Gazetteer): Place | undefined =>
  candidatesNamed(name, gazetteer).find(({place}) => !/^PPL/.test(place.feature))?.place ??
  candidatesNamed(name, gazetteer)[0]?.place

/** What kind of place it is, beside how many live there: states and seas are named more often than their like of villages. Chosen on TR-News and LGL. */
const kinds: readonly (readonly [feature: RegExp, prior: number])[] = [
  [/^PCL|^CONT/, 3.5],
  [/^PPLC/, 1.5],
  [/^PPLA$/, 0.6],
  [/^PPL/, 0],
  [/^ADM1/, 0.4],
  [/^ADM/, -1.2],
  [/^(?:OCN|SEA)/, 6.5],
]
const otherKind = 4

/** Population on a log scale, the kind of place, and whether this is what it is called. A state is hardly meant by a name that is mostly another's. */
function priorOf({feature, population, geonameId}: Place, main: boolean): number {
  const kind = kinds.find(([pattern]) => pattern.test(feature))?.[1] ?? otherKind
  const name = main ? 0.8 : /^PCL/.test(feature) ? -3.9 : -1.2
  return Math.log10(1 + population) + kind + name + (geonameId === undefined ? -0.5 : 0)
}
