/** Which names of a place go into the table. */
import {fold} from '../../src/reader/places/fold.ts'
import {abbreviatedRegions} from '../../src/reader/words/regions.ts'
import type {Row} from './rows.ts'

const kindFirst =
  /^(?:State of|Province of|Republic of|City of|Municipality of|County|Landkreis|Kreis|Provincia de|Provincia di|Departamento de|Département de|Arrondissement de|Região|Região de|Distrito de) /i
const kindLast =
  /[ -](?:Province|Oblast|Oblast’|County|Parish|District|Region|Governorate|Prefecture|Department|State|Krai|Kray|Voivodeship|Canton|Division|Borough|Census Area|Shi|Sheng|Xian|Qu|Raion|Rayon|Republic|Autonomous Region|Special Administrative Region|Metropolitan City|Municipality)$/i

/** The folded names under which a place is found, the main one first. Codes, doubles and other scripts are dropped. */
export function foldedNames(row: Row): string[] {
  const main = fold(row.name)
  const names = new Set<string>(main ? [main] : [])
  for (const name of [
    row.name,
    ...row.others.filter(isName),
    ...(row.added ?? []),
    ...bareNames(row),
    ...abbreviations(row),
  ]) {
    const folded = fold(name)
    if (folded.length < 2 || folded.length > 60) continue
    names.add(folded)
    if (folded.startsWith('the ')) names.add(folded.slice(4))
  }
  return [...names]
}

/** Not an airport code ("LHR"), and not a lower-case transliteration ("dongyoroppa"). */
const isName = (name: string): boolean =>
  name.length > 2 && /^\p{Lu}/u.test(name) && !/^[A-Z]{2,5}$/.test(name) && !/\d/.test(name)

/** "Granville County" is also "Granville"; a town "Iowa City" is not "Iowa". */
function bareNames({feature, name}: Row): string[] {
  if (!feature.startsWith('ADM')) return []
  return [name.replace(kindFirst, ''), name.replace(kindLast, '')].filter((bare) => bare !== name && bare.length > 2)
}

function abbreviations({feature, name, country, admin1}: Row): readonly string[] {
  if (feature !== 'ADM1') return []
  const known = abbreviatedRegions.find(
    ([code, full]) => code.startsWith(`${country}-`) && (full === name || code === `US-${admin1}`),
  )
  return known?.slice(2) ?? []
}
