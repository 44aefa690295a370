/** Nouns that newspapers change for one another when they count: "12,000 head of cattle" are "the 12,000 animals". */
import {wordTable} from '../words/table.ts'
import {thingOf} from './deeds.ts'
import {stemOf} from './stems.ts'

const rows: Readonly<Record<string, string>> = wordTable({
  people: 'people person persons men women man woman',
  animal: 'animal beast cattle livestock cow bull heifer calf sheep goat pig horse camel',
  job: 'job post worker employee staff position redundancy staffer',
  house: 'house home property dwelling household',
  ballot: 'ballot vote',
  licence: 'licence license permit',
  school: 'pupil student schoolchild schoolchildren',
  prisoner: 'prisoner detainee inmate captive hostage',
  soldier: 'soldier troops serviceman servicemen',
  kilometre: 'kilometre kilometer km',
})

const rowOf = new Map(
  Object.entries(rows).flatMap(([row, words]) =>
    words.split(' ').map((word) => [stemOf({text: word, kind: 'word'}) || word, row] as const),
  ),
)

/** One word for all nouns of such a row; the stem of any other. Small letters in. */
export function countedAs(noun: string): string {
  const stem = stemOf({text: noun, kind: 'word'}) || noun
  return rowOf.get(stem) ?? thingOf(stem)
}
