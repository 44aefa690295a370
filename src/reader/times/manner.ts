/** Whether "5/9/2023" is a day of September or of May: by the figures that leave no choice, then by who writes and how. */
import {matchesOf} from '../matches.ts'

/** `month-first` is the manner of the United States; most others write the day first. */
export function mannerOf(
  text: string,
  {outlet = '', url = ''}: {outlet?: string; url?: string} = {},
): 'day-first' | 'month-first' {
  const sure = sureOf(text)
  if (sure) return sure
  if (/\.(?:uk|au|nz|ie|in|za|ng|ke|pk|sg|my|hk|de|fr|it|es|ru|br)(?:[/:]|$)/i.test(url)) return 'day-first'
  if (
    /\b(?:USA|American|New York|Washington|Los Angeles|Chicago|Boston|CNN|NBC|CBS|ABC News|NPR|AP|Associated Press)\b/.test(
      outlet,
    )
  )
    return 'month-first'
  const british = count(
    text,
    /\b\w+(?:isation|ise[ds]?|our(?:ed|s|able)?|tre)\b|\b(?:0?[1-9]|[12]\d|3[01]) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  )
  const american = count(
    text,
    /\b\w+(?:ization|ize[ds]?|olor|avor|abor|enter)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
  )
  return british > american ? 'day-first' : 'month-first'
}

/** The manner of a date in the text whose figures decide. */
function sureOf(text: string): 'day-first' | 'month-first' | undefined {
  for (const [, first, second] of matchesOf(text, /(?<![\w./])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\w/])/g)) {
    if (Number(first) > 12 && Number(second) <= 12) return 'day-first'
    if (Number(second) > 12 && Number(first) <= 12) return 'month-first'
  }
  return undefined
}

const count = (text: string, pattern: RegExp): number => text.slice(0, 20_000).match(pattern)?.length ?? 0
