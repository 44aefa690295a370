/** The days, months and years that an article speaks of, in their order, with the day on which it was published. */
import type {Reading} from '../contract/index.ts'

export interface LineDate {
  /** ISO 8601, cut where knowledge ends. */
  readonly value: string
  readonly published: boolean
  /** The time expressions that mean it, in text order. */
  readonly ids: readonly string[]
}

/** Times of day count as their day. What is no date (a duration, "recently") has no place on the line. */
export function dateLine({times, article}: Reading): LineDate[] {
  const found = new Map<string, string[]>()
  for (const {id, type, value} of times) {
    const day = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q\d|S[PU]|FA|WI))?(?=$|T)/.exec(value)?.[0]
    if (day && (type === 'DATE' || type === 'TIME')) found.set(day, [...(found.get(day) ?? []), id])
  }
  const published = article.published?.value
  if (published && !found.has(published)) found.set(published, [])
  return [...found]
    .map(([value, ids]) => ({value, published: value === published, ids}))
    .sort((one, other) => rank(one.value).localeCompare(rank(other.value), 'en'))
}

const starts: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
}

/** By when a date begins: a year stands before its months. */
function rank(value: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(value)
  if (week) {
    const month = Math.min(12, Math.floor(((Number(week[2]) - 1) * 7) / 30.5) + 1)
    return `${week[1]}-${String(month).padStart(2, '0')}`
  }
  const season = /^(\d{4})-(\D\w)$/.exec(value)
  return season ? `${season[1]}-${starts[season[2]] ?? '00'}` : value
}
