/** Numbers of a draft: each as it is in the source, or not. Those in quotations are told with the quotation, dates with the dates. */
import {bySpan, type Finding} from '../../contract/index.ts'
import {type Quantity, quantitiesIn} from '../../reader/matter/quantities.ts'
import {type Around, nearestBy, placedIn} from './around.ts'
import {isQuoted, type Side, wordsOf} from './side.ts'

/** "About 400" may stand for 412; chosen, it is how far newspapers round. */
const rounding = 0.05
/** "More than 400" stands for 412, and for no 600. Chosen. */
const headroom = 0.25

type Counted = Quantity & Around

export function numberFindings(draft: Side, source: Side): Finding[] {
  const theirs = countedIn(source)
  const nearest = nearestBy(theirs)
  const byValue = new Map<string, Counted[]>()
  for (const quantity of theirs)
    byValue.set(keyOf(quantity), [...(byValue.get(keyOf(quantity)) ?? []).slice(0, mostEqual), quantity])
  return countedIn(draft)
    .filter(({span}) => !isQuoted(span, draft))
    .map((quantity) =>
      findingOf(quantity, byValue.get(keyOf(quantity)) ?? [], nearest(quantity, isSameUnit(quantity)), draft, source),
    )
}

/** Equal numbers that are looked at; a table of a thousand equal ones tells them apart no better. Chosen. */
const mostEqual = 50

function countedIn({layers: {tokens, times}}: Side): Counted[] {
  const apart = times.map(({span}) => span).sort(bySpan)
  return placedIn(quantitiesIn(tokens, apart), tokens)
}

const symbols: Readonly<Record<string, string>> = {'£': 'pound', '€': 'euro', $: 'dollar', '¥': 'yen', '₹': 'rupee'}
const unitOf = ({unit}: Quantity): string => symbols[unit] ?? unit
const keyOf = (quantity: Quantity): string => `${quantity.value} ${unitOf(quantity)}`
const isSameUnit =
  (quantity: Quantity) =>
  (other: Quantity): boolean =>
    unitOf(other) === unitOf(quantity) &&
    (quantity.noun === '' || other.noun === '' || quantity.noun === other.noun || quantity.unit !== '')

function findingOf(
  quantity: Counted,
  equal: readonly Counted[],
  nearest: Counted | undefined,
  draft: Side,
  source: Side,
): Finding {
  const common = {what: 'number' as const, span: quantity.span}
  const shown = `“${wordsOf(draft, quantity.span)}${quantity.unit || !quantity.noun ? '' : ` ${nounOf(quantity, draft)}`}”`
  const told = (other: Quantity): string =>
    `“${aboutOf(other)}${wordsOf(source, other.span)}${other.unit || !other.noun ? '' : ` ${nounOf(other, source)}`}”`
  const same =
    equal.find(({noun}) => noun === quantity.noun) ??
    equal.find((other) => sharesAny(quantity, other)) ??
    (quantity.noun === '' ? equal[0] : undefined)
  if (same) {
    const against = same.span
    if (quantity.about === 'exact' && same.about !== 'exact')
      return {...common, found: 'altered', against, message: `${shown}: the source has ${told(same)}.`}
    return {...common, found: 'same', against, message: `${shown} stands so in the source.`}
  }
  if (nearest && rounds(quantity, nearest.value))
    return {...common, found: 'same', against: nearest.span, message: `${shown} rounds ${told(nearest)} of the source.`}
  if (nearest)
    return {...common, found: 'altered', against: nearest.span, message: `${shown}: the source has ${told(nearest)}.`}
  if (equal.length > 0)
    return {
      ...common,
      found: 'altered',
      against: equal[0].span,
      message: `${shown}: in the source this is the number of something else, ${told(equal[0])}.`,
    }
  return {...common, found: 'missing', message: `${shown} is not in the source.`}
}

const sharesAny = (a: Around, b: Around): boolean => [...a.around].some((stem) => b.around.has(stem))

function rounds({value, about}: Quantity, exact: number): boolean {
  if (about === 'about') return Math.abs(exact - value) <= exact * rounding
  if (about === 'atLeast') return exact >= value && exact <= value * (1 + headroom)
  return about === 'atMost' && exact <= value && exact >= value * (1 - headroom)
}

const aboutWords: Readonly<Record<Quantity['about'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'up to ',
}
const aboutOf = ({about}: Quantity): string => aboutWords[about]

/** The words after a number up to what is counted. */
function nounOf({span, nounSpan}: Quantity, side: Side): string {
  return nounSpan ? wordsOf(side, [span[1], nounSpan[1]]).trim() : ''
}
