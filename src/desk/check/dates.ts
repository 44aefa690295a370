/** Dates and times of a draft, told as numbers: the same day in other words is the same. Those in quotations are told with the quotation. */
import type {Finding, TimeExpression} from '../../contract/index.ts'
import {dateInWords} from '../../contract/index.ts'
import {type Around, nearestBy, placedIn} from './around.ts'
import {isQuoted, type Side, wordsOf} from './side.ts'

type Placed = TimeExpression & Around

/** "Now" and "recently" are no dates that could be wrong; nor is a day that is counted from a publication which is not known. */
const isDate = ({value}: TimeExpression): boolean => /^\d{4}|^P(?!X)/.test(value)

export function dateFindings(draft: Side, source: Side): Finding[] {
  const theirs = placedIn(source.layers.times.filter(isDate), source.layers.tokens)
  const nearest = nearestBy(theirs)
  const byValue = new Map<string, Placed>()
  for (const time of theirs)
    for (const value of coarserOf(time.value)) if (!byValue.has(value)) byValue.set(value, time)
  return placedIn(draft.layers.times.filter(isDate), draft.layers.tokens)
    .filter(({span}) => !isQuoted(span, draft))
    .map((time) =>
      findingOf(
        time,
        byValue.get(time.value),
        nearest(time, (other) => isAlike(other, time)),
        draft,
        source,
      ),
    )
}

/** A year is held against years, a day against days. */
const isAlike = (a: TimeExpression, b: TimeExpression): boolean =>
  a.type === b.type && a.value.length === b.value.length

/** A day stands for its month and its year too: who writes "in May" for "on 4 May" has changed nothing. */
function coarserOf(value: string): string[] {
  const [year, month, day] = value.split('T')[0].split('-')
  return /^\d{4}(?:-\d\d){0,2}$/.test(value.split('T')[0])
    ? [...new Set([value, value.split('T')[0], [year, month, day].slice(0, 2).filter(Boolean).join('-'), year])]
    : [value]
}

function findingOf(
  time: Placed,
  same: Placed | undefined,
  nearest: Placed | undefined,
  draft: Side,
  source: Side,
): Finding {
  const common = {what: 'number' as const, span: time.span}
  const words = dateInWords(time.value, time.type)
  const shown = `“${wordsOf(draft, time.span)}”`
  if (same)
    return {
      ...common,
      found: 'same',
      against: same.span,
      message: `${shown} stands in the source as “${wordsOf(source, same.span)}”.`,
    }
  const meant = words === time.value || words === wordsOf(draft, time.span) ? '' : ` (${words})`
  if (nearest)
    return {
      ...common,
      found: 'altered',
      against: nearest.span,
      message: `${shown}${meant}: the source has “${wordsOf(source, nearest.span)}” (${dateInWords(nearest.value, nearest.type)}).`,
    }
  return {...common, found: 'missing', message: `${shown}${meant} is not in the source.`}
}
