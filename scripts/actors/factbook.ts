/** Heads of state and government after The World Factbook, 2015 to 2026. Its spells end with whoever came next in the whole branch: here, in the same office. */
import {join} from 'node:path'
import type {Gazetteer} from '../../src/reader/places/gazetteer.ts'
import type {Row} from './rows.ts'
import {stateNamed} from './states.ts'
import {csv} from './tables.ts'

const offices =
  /^(?:acting |interim |transitional |caretaker |deputy |first deputy |first |executive )?(?:president|prime minister|premier|chancellor|vice president|vice premier|king|queen|emperor|sultan|amir|emir|pope|prince|grand duke|supreme leader|taoiseach|chief executive)\b/i
/** Titles that have slipped into the name, or whole sentences about who represents whom. */
const slipped =
  /^(?:represented by|Islamic Republic of Afghanistan|State Affairs Commission (?:Chairman|President)|CEO|Sheikh|Dr\.|Gen\.|Lt\. Gen\.|Col\.|Maj\. Gen\.|Sir|Dame|Ambassador) +/

interface Spell {
  readonly iso: string
  readonly office: string
  readonly person: string
  readonly from: string
  readonly lastSeen: string
  readonly isOpen: boolean
}

export function factbookRows(folder: string, gazetteer: Gazetteer): Row[] {
  const spells = csv(join(folder, 'leaders-factbook.csv')).flatMap((cells): Spell[] => {
    const iso = stateNamed(cells.country, gazetteer)
    const office = cells.office.replace(/\s+(?:of|of the|Sheikh|President of the|and Minister of)$/i, '')
    const person = cells.person
      .replace(slipped, '')
      .replace(/,.*| - .*|\(.*/, '')
      .trim()
    if (!iso || !offices.test(office) || !/\p{Lu}{2}/u.test(person)) return []
    return [
      {
        iso,
        office,
        person,
        from: cells.from,
        lastSeen: cells.last_seen,
        isOpen: cells.to_kind === 'in office at last snapshot',
      },
    ]
  })
  return spells
    .filter((spell) => isOwn(spell, spells))
    .map((spell): Row => {
      const {name, others, surname} = namesOf(spell.person)
      const head = !/vice|deputy/i.test(spell.office)
      const to = endOf(spell, spells)
      return {
        name,
        others,
        kind: 'person',
        iso: spell.iso,
        role: capital(spell.office),
        from: spell.from,
        to,
        source: 'factbook',
        ...(head ? {surname} : {}),
      }
    })
}

/** Heads of a realm are listed again for each of its other states and islands: there only the first in this list keeps them. */
const realms = ['GB', 'US', 'FR', 'DK', 'NL', 'AU', 'NZ', 'CN']
const isOwn = ({iso, person, from}: Spell, spells: readonly Spell[]): boolean => {
  const isos = spells.filter((other) => other.person === person && other.from === from).map((other) => other.iso)
  const owner = realms.find((realm) => isos.includes(realm))
  return owner === undefined || owner === iso
}

/** Until the next one in the same office; else the last snapshot that shows it. */
function endOf({iso, office, person, from, lastSeen, isOpen}: Spell, spells: readonly Spell[]): string {
  if (isOpen) return ''
  const plain = (title: string): string =>
    title.toLowerCase().replace(/^(?:acting|interim|transitional|caretaker) /, '')
  const next = spells
    .filter(
      (other) =>
        other.iso === iso && plain(other.office) === plain(office) && other.from > from && other.person !== person,
    )
    .map((other) => other.from)
    .sort()[0]
  return next ?? lastSeen
}

const capital = (words: string): string => words[0].toUpperCase() + words.slice(1)

/** "Vladimir Vladimirovich PUTIN" is Vladimir Putin too; the surname is what stands in capitals, wherever it stands. */
function namesOf(person: string): {name: string; others: string[]; surname: string} {
  const nick = /["“]([^"”]+)["”]/.exec(person)?.[1]
  const words = person
    .replace(/["“][^"”]+["”]/g, ' ')
    .replace(/\b(?:Jr|Sr)\./g, '')
    .split(/\s+/)
    .filter(Boolean)
  const isSurname = (word: string): boolean =>
    /^(?:[\p{Lu}'’-]{2,}|al-\p{Lu}{2,}.*)$/u.test(word) && !/^[IVX]+$/.test(word)
  const surnames = words.filter(isSurname).map(smaller)
  const cased = words.map((word) => (isSurname(word) ? smaller(word) : word))
  const surname = surnames.join(' ')
  const last = cased.at(-1) ?? ''
  const given = cased[0]
  const short = isSurname(words[0]) || cased.length < 3 ? [] : [`${given} ${surname}`]
  const more = surnames.length > 1 ? [`${given} ${surnames[0]}`] : []
  return {
    name: cased.join(' '),
    others: [...short, ...more, ...(nick ? [`${nick} ${surname}`] : [])].filter(
      (name) => name.includes(' ') && name !== cased.join(' '),
    ),
    surname: surname || last,
  }
}

/** "AL-SISI" -> "Al-Sisi", "McALEESE" stays as it is written apart from its capitals. */
const smaller = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'’])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase())
