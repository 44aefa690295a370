/** What a noun phrase speaks of, as something that can be met again: "the first ship", "The first vessel", "he". */
import {caseOf, dependents, isNominal, type Tree} from '../events/tree.ts'
import {thingOf} from './deeds.ts'
import {isName, type Matter} from './matter.ts'
import {stemOf} from './stems.ts'

export interface Thing {
  /** Index of its head. */
  readonly at: number
  /** Id of an entity or place, or the stem of the noun; '' for what says nothing ("it"). */
  readonly key: string
  readonly isName: boolean
  /** "the", "this", "its", "all", or a name: points at something known. */
  readonly isDefinite: boolean
  /** "first", "second": which of several. */
  readonly ordinal: string
  /** How many, as the text has it: "eleven". */
  readonly count: string
  /** Terms that say which one it is: "cold" of "the cold store". */
  readonly marks: ReadonlySet<string>
}

const pointing =
  /^(?:the|this|that|these|those|its|his|her|their|our|my|your|whose|both|all|['’]s|['’]|he|she|they|we|i)$/

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|last|next|final|latest|other|another|\d+(?:st|nd|rd|th))$/

/** "The eleven": people or things of which only the number is said. */
const numerals =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\d{1,4})$/

export function thingAt(tree: Tree, at: number, matter: Matter): Thing {
  const term = matter.termAt(at)
  const isNamed = isName(term)
  const left = dependents(tree, at, 'det', 'nmod:poss', 'amod', 'nummod', 'compound')
  const lower = left.map((child) => tree.lower[child])
  const marks = [
    ...dependents(tree, at, 'amod', 'compound', 'nmod:poss'),
    ...dependents(tree, at, 'nmod').filter((child) => isNominal(tree, child) && caseOf(tree, child) === 'of'),
  ].flatMap((child) => {
    const mark = ordinals.test(tree.lower[child]) ? '' : matter.termAt(child)
    return mark === '' || /^(?:place|state) /.test(mark) ? [] : [mark]
  })
  const isCount = numerals.test(tree.lower[at])
  return {
    at,
    key: isNamed ? term : isCount ? '' : thingOf(stemOf({text: tree.tokens[at].text, kind: 'word'})),
    isName: isNamed,
    isDefinite:
      isNamed || pointing.test(tree.lower[at]) || lower.some((word) => pointing.test(word)) || hasOwner(tree, left),
    ordinal: lower.find((word) => ordinals.test(word)) ?? '',
    count: isCount ? tree.lower[at] : (lower.find((word) => numerals.test(word)) ?? ''),
    marks: new Set(marks),
  }
}

const hasOwner = (tree: Tree, left: readonly number[]): boolean =>
  left.some((child) => tree.words[child].relation === 'nmod:poss')

/** Whether two phrases can speak of one thing: the same noun or name, nothing said that keeps them apart, and one of them pointing. */
export function isSameThing(one: Thing, other: Thing): boolean {
  if (one.key === '' || other.key === '') return isSameCount(one, other)
  if (one.key !== other.key || !isSameOrdinal(one.ordinal, other.ordinal)) return false
  if (one.isName) return true
  if (one.count !== other.count && one.count !== '' && other.count !== '') return false
  const isMarked = one.marks.size > 0 && other.marks.size > 0
  return (one.isDefinite || other.isDefinite) && (!isMarked || [...one.marks].some((mark) => other.marks.has(mark)))
}

/** What holds of the first licences holds of the licences' start; a second one is another. */
const isSameOrdinal = (one: string, other: string): boolean =>
  one === other || (/^(?:|first)$/.test(one) && /^(?:|first)$/.test(other))

/** "Eleven drivers" and "the eleven". */
const isSameCount = (one: Thing, other: Thing): boolean =>
  (one.key === '') !== (other.key === '') &&
  one.count !== '' &&
  one.count === other.count &&
  (one.key === '' ? one : other).isDefinite
