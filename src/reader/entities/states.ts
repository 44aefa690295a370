/** States as entities: their names, their adjectives, and the capitals that speak for them ("Moscow said") are mentions of one. */
import type {Toponym} from '../../contract/index.ts'
import {addMention, type Draft, draft} from './draft.ts'

/** One draft a state, in text order. `countryOf`: the country of an ISO code as the gazetteer has it. */
export function groupStates(
  places: readonly Toponym[],
  countryOf: (iso: string) => {readonly name: string; readonly geonameId?: number} | undefined,
): Draft[] {
  const states = new Map<string, Draft>()
  for (const place of places) {
    const country = place.country ? countryOf(place.country) : undefined
    if (!place.country || !country) continue
    if (place.geonameId !== country.geonameId && !place.metonym) continue
    const known = states.get(place.country)
    if (known) addMention(known, place.span)
    else states.set(place.country, Object.assign(draft(country.name, 'state', place.span), {iso: place.country}))
  }
  return [...states.values()]
}
