/** Decades and centuries: "the 1990s", "the late '80s", "the nineties", "the 20th century", "this century". */
import {iso, pad} from './calendar.ts'
import type {Kind, Meaning} from './kind.ts'
import {ordinal, readOrdinal} from './numerals.ts'
import {pattern} from './words.ts'

const names = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const part =
  '(?:the )?(?:(?:very )?(?:early|mid|middle|late)[- ](?:to[- ]late[- ])?|(?:beginning|start|end|middle|close|turn) of the )?'

export const decade: Kind = {
  name: 'decade',
  pattern: pattern(
    `${part}(?:(?<full>(?:1\\d|20)\\d0)['’]?s|['’‘](?<short>\\d0)['’]?s|(?<short2>[2-9]0)s|(?:nineteen[- ](?<century>))?(?<name>${names.join('|')}))\\b`,
  ),
  read({groups, text, before}, context) {
    if (groups.full) return decadeOf(Number(groups.full))
    const {name, short = groups.short2} = groups
    // "in his forties", "temperatures in the 80s": ages and degrees are no decades.
    if (/\b(?:his|her|their|my|our|your|upper|high|low) $/i.test(before)) return undefined
    if (name && !/^the\b/i.test(text)) return undefined
    if (groups.short2 && !/^the\b/i.test(text)) return undefined
    const tens = name ? (names.indexOf(name.toLowerCase()) + 2) * 10 : Number(short)
    const pivot = context.published?.year ?? 2030
    const year = Math.floor(pivot / 100) * 100 + tens
    return decadeOf(year <= pivot ? year : year - 100)
  },
}

export const century: Kind = {
  name: 'century',
  pattern: pattern(
    `${part}(?:(?<ordinal>${ordinal})[- ]century(?: (?<era>BCE?|B\\.C\\.))?|(?<which>this|last|next) century)\\b`,
  ),
  read({groups}, context) {
    const base = context.published?.year
    const {ordinal: word, which, era} = groups
    if (word) {
      const number = readOrdinal(word)
      if (number < 1) return undefined
      return era ? {type: 'DATE', value: `BC${pad(number - 1)}`} : centuryOf(number - 1)
    }
    if (base === undefined) return {type: 'DATE', value: 'XX'}
    const offset = {this: 0, last: -1, next: 1}[which?.toLowerCase() ?? ''] ?? 0
    return {...centuryOf(Math.floor(base / 100) + offset), anchor: 'published'}
  },
}

/** TIMEX3 cuts the year: `199` is the nineties, `19` the twentieth century. */
function decadeOf(year: number): Meaning {
  return {
    type: 'DATE',
    value: String(Math.floor(year / 10)),
    from: iso({year}),
    to: iso({year: year + 9}),
    date: {year},
  }
}

function centuryOf(hundreds: number): Meaning {
  const [from, to] = [iso({year: hundreds * 100}), iso({year: hundreds * 100 + 99})]
  return {type: 'DATE', value: `${pad(hundreds)}`, from, to}
}
