/** States, their adjectives and capitals; and which state a source means. Names are checked against the gazetteer, whose codes are used. */
import type {Gazetteer} from '../../src/reader/places/gazetteer.ts'
import {demonyms} from '../../src/reader/words/demonyms.ts'
import type {Row} from './rows.ts'

/** Names of countries in the sources under which the gazetteer has another place or none. */
const renamed: Readonly<Record<string, string>> = {
  'Burma (Myanmar)': 'MM',
  Burma: 'MM',
  'Congo, Democratic Republic of the': 'CD',
  'Congo, Republic of the': 'CG',
  DRC: 'CD',
  'Democratic Republic Of The Congo': 'CD',
  Congo: 'CG',
  Georgia: 'GE',
  Jordan: 'JO',
  Jersey: 'JE',
  Ireland: 'IE',
  Taiwan: 'TW',
  Turkey: 'TR',
  'Turkey (Turkiye)': 'TR',
  Palestine: 'PS',
  'West Bank': 'PS',
  Vatican: 'VA',
  'Holy See (Vatican City)': 'VA',
  'Vatican City': 'VA',
  'Holy See': 'VA',
  Macau: 'MO',
  'Hong Kong': 'HK',
  Kosovo: 'XK',
}

const feature = /^PCL/

/** ISO 3166-1 alpha-2 of a country's name; undefined for one that is no more, or never was a state. */
export function stateNamed(name: string, gazetteer: Gazetteer): string | undefined {
  if (renamed[name]) return renamed[name]
  const row = gazetteer.find(name).find((row) => feature.test(gazetteer.place(row).feature))
  return row === undefined ? undefined : gazetteer.place(row).country
}

const base = {role: '', from: '', to: '', source: 'hand' as const}

/** The states of a list of names, each name filed under its state; adjectives from our own table. */
export function stateRows(names: Iterable<string>, gazetteer: Gazetteer, ids: ReadonlyMap<string, string>): Row[] {
  const spellings = new Map<string, Set<string>>()
  for (const name of names) {
    const iso = stateNamed(name, gazetteer)
    if (iso) spellings.set(iso, (spellings.get(iso) ?? new Set<string>()).add(name))
  }
  const states = [...spellings].flatMap(([iso, others]): Row[] => {
    const place = gazetteer.country(iso)
    return place ? [{...base, name: place.name, others: [...others], kind: 'state', iso, wikidata: ids.get(iso)}] : []
  })
  const adjectives = [...demonyms].flatMap(([word, {iso}]): Row[] =>
    iso ? [{...base, name: word, others: [], kind: 'adjective', iso}] : [],
  )
  return [...states, ...adjectives]
}

/** Capitals among the names, as governments: what the gazetteer calls by that name first is the seat of a state. */
export function capitalRows(names: Iterable<string>, gazetteer: Gazetteer): Row[] {
  const found = new Map<string, Row>()
  for (const name of names) {
    const row = gazetteer
      .find(name)
      .find((row) => gazetteer.place(row).feature === 'PPLC' && gazetteer.isMainName(name, row))
    const place = row === undefined ? undefined : gazetteer.place(row)
    if (place && !stateNamed(name, gazetteer))
      found.set(place.name, {
        ...base,
        name: place.name,
        others: [],
        kind: 'capital',
        iso: place.country,
        role: 'seat of government',
      })
  }
  return [...found.values()]
}
