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
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? []
  if (week) return mondayOf(Number(year), Number(week))
  const season = /^(\d{4})-(\D\w)$/.exec(value)
  return season ? `${season[1]}-${starts[season[2]] ?? '00'}` : value
}

/** ISO 8601: the first week is the one with 4 January in it. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1)
  return new Date(Date.UTC(year, 0, monday)).toISOString().slice(0, 10)
}
