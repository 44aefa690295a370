/** Heads of state and government after Wikidata as of October 2022, in years; and the ids of states. */
import {join} from 'node:path'
import type {Gazetteer} from '../../src/reader/places/gazetteer.ts'
import type {Row} from './rows.ts'
import {stateNamed} from './states.ts'
import {csv} from './tables.ts'

/** What the list knows ends here: later, an open end says nothing. */
const asOf = '2022'

export function wikidataRows(folder: string, gazetteer: Gazetteer): {people: Row[]; states: Map<string, string>} {
  const states = new Map<string, string>()
  const people = csv(join(folder, 'leaders-wikidata.csv')).flatMap((cells): Row[] => {
    const iso = stateNamed(cells.country, gazetteer)
    if (!iso) return []
    states.set(iso, cells.country_qid)
    const role = cells.office.replace(/ of (?:the )?\p{Lu}.*$/u, '')
    const spell = {from: cells.from, to: cells.to || asOf, role, wikidata: cells.person_qid}
    // The sovereign's realms and those who stand for her in them.
    if (
      /governor.general/i.test(role) ||
      (role === 'monarch' && /^(?:Elizabeth|Charles) I/.test(cells.person) && iso !== 'GB')
    )
      return []
    return [{...spell, name: cells.person, others: [], kind: 'person', iso, source: 'wikidata'}]
  })
  return {people, states}
}
