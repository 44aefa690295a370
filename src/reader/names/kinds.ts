/** What a capitalised run is the name of, by its own words alone. */

import type {Fame} from '../places/fame.ts'
import type {Name} from '../stage.ts'
import {demonyms} from '../words/demonyms.ts'
import {firstNames} from '../words/first-names.ts'
import {
  notPersonal,
  ofHeads,
  organisationEndings,
  outletEndings,
  outlets,
  placeEndings,
  placeHeads,
} from '../words/organisations.ts'
import type {Placing} from './frames.ts'

export interface RunFacts {
  readonly words: readonly string[]
  /** A title or form of address stood before it. */
  readonly titled: boolean
  readonly fame: Fame
  readonly placing: Placing
}

const groups = new Set(
  `Democrats Republicans Democrat Republican Tory Tories Liberals Conservatives Labourites Christians Muslims Jews Catholics Protestants Sunnis Shiites Shias Hindus Sikhs Buddhists Mormons Christian Muslim Jew Catholic
  Sunni Shiite Shia Hindu Sikh Buddhist Kurds Kurd Kurdish Arabs Arab Tutsis Hutus Tutsi Hutu Rohingya Rohingyas Uighurs Uyghurs Roma Islamists Nazis Communists Socialists Greens Marxists Maoists Houthis Houthi Pashtuns
  Tamils Berbers Yazidis Alawites Druze Bedouins Latinos Hispanics Evangelicals Taliban Hamas Hezbollah Hizbollah Zapatistas Sandinistas Chavistas Blairites Southerners Westerners`.split(
    /\s+/,
  ),
)
const lone =
  /^(?:Parliament|Congress|Senate|Treasury|Pentagon|Interpol|Kremlin|Facebook|Google|Twitter|Microsoft|Amazon|Apple|Walmart|Boeing|Airbus|Toyota|NATO|UNESCO|UNICEF|Nasdaq|Hezbollah|Hamas|Taliban|Bundestag|Knesset|Duma|Labour|Commons)$/
const works =
  /^(?:Act|Treaty|Agreement|Accord|Accords|Convention|Bill|Constitution|Charter|Protocol|Declaration|Amendment|Cup|Games|Olympics|Championship|Championships|War|Prize|Award|Awards|Festival|Day|Bible|Quran|Koran|Code|Plan|Revolution|Summit|League)$/

/** The type that the words tell; `unknown` where they tell nothing. */
export function kindOf({words, titled, fame, placing}: RunFacts): Name['type'] {
  const last = words[words.length - 1]
  const text = words.join(' ')
  const given = firstNames.has(words[0])
  const placed = placing === 'placed' || placing === 'framed'
  if (isOutlet(words)) return 'outlet'
  if (words.length === 1) return loneKind({words, titled, fame, placing})
  if (titled && words.length <= 4 && !organisationEndings.has(last)) return 'person'
  if (hasOrganisationHead(words)) return 'organisation'
  if (placing === 'barred' && !given) return 'unknown'
  if (fame >= 3 || (fame > 0 && placed)) return given && fame < 3 && !placed ? 'person' : 'place'
  if (organisationEndings.has(last) || words.includes('&')) return 'organisation'
  if (placing === 'framed' && !given && words.length <= 3) return 'place'
  if (works.test(last)) return 'work'
  if (placeHeads.has(words[0]) && words[1] === 'of') return 'place'
  if (given && !notPersonal.has(last) && !placeEndings.has(last)) return 'person'
  if (placeEndings.has(last)) return 'place'
  if (fame > 0) return 'place'
  return looksPersonal(words) && !demonyms.has(text) ? 'person' : 'unknown'
}

function loneKind({words: [word], titled, fame, placing}: RunFacts): Name['type'] {
  const placed = placing === 'placed' || placing === 'framed'
  if (groups.has(word)) return 'group'
  if (lone.test(word)) return 'organisation'
  if (placing === 'barred' && fame < 4) return titled || firstNames.has(word) ? 'person' : 'unknown'
  if (notPersonal.has(word) && fame < 4 && placing !== 'framed') return 'unknown'
  if (fame >= 3 && !titled) return firstNames.has(word) && fame < 4 && !placed ? 'person' : 'place'
  if (/^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}$/u.test(word)) return 'organisation'
  if (titled) return 'person'
  if ((fame > 0 && placed) || (placing === 'framed' && !firstNames.has(word))) return 'place'
  if (firstNames.has(word)) return 'person'
  // "McAllister said": a town of that name would need a sign.
  return fame >= 2 && !/^Mc\p{Lu}/u.test(word) ? 'place' : 'unknown'
}

export function isOutlet(words: readonly string[]): boolean {
  const joined = words.join('-')
  if (outlets.has(joined) || joined === 'Associated-Press' || joined === 'Reuters') return true
  const bare = words[0] === 'The' ? words.slice(1) : words
  if (bare.length === words.length && (bare.length < 2 || firstNames.has(bare[0]))) return false
  return outletEndings.has(bare[bare.length - 1]) && bare.length <= 5
}

function hasOrganisationHead(words: readonly string[]): boolean {
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word))
  return of > 0 && ofHeads.has(words[of - 1]) && !placeHeads.has(words[of - 1])
}

/** Two to four words with capitals and small letters, initials and particles, none of them a common noun of bodies and works. */
const looksPersonal = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$|^\p{Ll}{1,3}$|^(?:al|el)-/u.test(word) && !notPersonal.has(word),
  ) &&
  words.every((word) => !/^\p{Lu}{2,}$/u.test(word) && !organisationEndings.has(word)) &&
  /\p{Ll}/u.test(words[words.length - 1])
