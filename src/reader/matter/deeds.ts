/**
 * What kind of deed a word tells, coarsely: words of one row may tell of one happening ("was stopped", "the ship was taken"). Written
 * for this project after the classes of Levin (1993) and VerbNet.
 */
import type {Token} from '../stage.ts'
import {wordTable} from '../words/table.ts'
import {verbTable} from '../words/verbs.ts'
import {stemOf} from './stems.ts'

const table: Readonly<Record<string, string>> = wordTable({
  travel: 'travel journey trip visit tour fly sail voyage drive',
  bring: 'bring carry come smuggle transport deliver arrive',
  meet: 'meet meeting summit talks',
  seize: 'seize stop take capture detain board intercept hold impound hijack',
  burn: 'burn blaze fire set hit strike attack shell bomb explode explosion blast',
  crash: 'crash collide derail capsize sink',
  wreck: 'collapse flood destroy demolish',
  shoot: 'shoot stab kill murder',
  back: 'back vote support approve favour favor',
  sign: 'sign initial ratify',
  found: 'find discover recover unearth',
  born: 'born birth',
  win: 'win beat defeat',
})

const deedOfLemma = new Map(
  Object.entries(table).flatMap(([deed, words]) => words.split(' ').map((word) => [word, deed] as const)),
)

const forms = verbTable(deedOfLemma.keys())

/** The kind of deed that a word tells; undefined for most. */
export function deedOf({text}: Pick<Token, 'text'>): string | undefined {
  const word = text.toLowerCase()
  return deedOfLemma.get(forms.get(word)?.lemma ?? word)
}

/** Nouns that newspapers change for one another when they speak of one thing. */
const alike: readonly string[] = [
  'ship tanker vessel boat freighter ferry trawler yacht',
  'plane aircraft airliner jet aeroplane airplane',
  'car vehicle van',
  'money cash funds',
]

const thingOfStem = new Map(
  alike.flatMap((words) =>
    words.split(' ').map((word) => [stemOf({text: word, kind: 'word'}), words.split(' ')[0]] as const),
  ),
)

/** One stem for all words of such a row. */
export const thingOf = (stem: string): string => thingOfStem.get(stem) ?? stem
