/** Every kind of time expression, in the order in which they are asked where two would read the same words. */
import {ago, yearAgo} from './ago.ts'
import {bareMonth} from './bare-month.ts'
import {dayThenMonth, monthThenDay} from './calendar-day.ts'
import {clock, militaryClock, noon} from './clock.ts'
import {century, decade} from './decade.ts'
import {duration, openDuration} from './durations.ts'
import {holiday, nineEleven} from './holidays.ts'
import type {Kind} from './kind.ts'
import {nearDay, nearPart} from './near-day.ts'
import {isoDate, slashDate} from './numeric-date.ts'
import {bareUnit, periods, unitBefore, yearEnd} from './periods.ts'
import {half, quarter, sameQuarter, shortQuarter} from './quarters.ts'
import {reference} from './references.ts'
import {sameDay} from './same-day.ts'
import {seasons} from './seasons.ts'
import {adverb, every, per, plainPlural} from './sets.ts'
import {weekdays} from './weekday.ts'
import {eraAfterDash, shortYear, year, yearAfterDash, yearInWords, yearOfEra, yearSpan} from './year.ts'

export const kinds: readonly Kind[] = [
  isoDate,
  slashDate,
  nineEleven,
  monthThenDay,
  dayThenMonth,
  holiday,
  bareMonth,
  clock,
  militaryClock,
  noon,
  weekdays,
  nearDay,
  nearPart,
  sameDay,
  quarter,
  shortQuarter,
  sameQuarter,
  half,
  seasons,
  decade,
  century,
  yearSpan,
  yearOfEra,
  eraAfterDash,
  year,
  yearAfterDash,
  yearInWords,
  shortYear,
  periods,
  yearEnd,
  unitBefore,
  ago,
  yearAgo,
  every,
  per,
  plainPlural,
  adverb,
  reference,
  duration,
  openDuration,
  bareUnit,
]
