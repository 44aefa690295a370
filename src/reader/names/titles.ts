/** Titles are not part of a name: "Texas Gov. Ana Reyes" is a place and a person. */
import type {Token} from '../stage.ts'
import {demonyms} from '../words/demonyms.ts'
import {firstNames} from '../words/first-names.ts'
import {organisationEndings} from '../words/organisations.ts'
import {address, roleNouns, shortTitles, titleModifiers} from '../words/roles.ts'
import type {Text} from './find.ts'
import type {Run} from './runs.ts'

export interface Part {
  readonly run: Run
  /** A title stood right before it. */
  readonly titled: boolean
}

/** The run without its titles, in pieces where a title stands in the middle; nothing if it was a title alone. */
export function partsOf({tokens}: Text, run: Run): Part[] {
  const [from, to] = run
  const afterTitle = lastTitle(tokens, run) + 1
  if (afterTitle === from) return dropDemonyms(tokens, run, false)
  const left: Run = [from, titleStart(tokens, from, afterTitle - 1)]
  const parts = left[0] < left[1] ? dropDemonyms(tokens, left, false) : []
  if (afterTitle < to) parts.push(...dropDemonyms(tokens, [afterTitle, to], true))
  return parts
}

/** Titles that are surnames too: a given name before them settles it. */
const alsoSurnames =
  /^(?:King|Prince|Bishop|Judge|Major|Dean|Marshal|Cardinal|Duke|Pope|Queen|Baron|Sheikh|Pastor|Pilot|General|Head|Chief|Justice|Guard|Speaker|Fisher|Shah|Baker)$/

/** Index of the last word of the last title in the run, one before its start if there is none. A name of a body keeps its words. */
function lastTitle(tokens: readonly Token[], [from, to]: Run): number {
  if (organisationEndings.has(tokens[to - 1].text) && to - from > 1 && !/[’']/.test(tokens[to - 1].text))
    return from - 1
  for (let at = to - 1; at >= from; at--) {
    const {text} = tokens[at]
    if (/^of$/.test(text)) return from - 1
    if (!isTitle(text)) continue
    const named = at > from && firstNames.has(tokens[from].text)
    if (named && (alsoSurnames.test(text) || at === to - 1)) continue
    // "Supreme Leader", "Secretary General": a title alone is no name; "Bill Judge" is.
    return at
  }
  return from - 1
}

/** "Mayor", "Mr", "Gov.", "Senators". */
export const isTitle = (text: string): boolean => {
  const word = text.toLowerCase().replace(/\.$/, '')
  return (
    roleNouns.has(word) ||
    word in address ||
    word in shortTitles ||
    /^(?:presidents|ministers|senators|sens|reps|govs|drs|profs|mps?|cllr|president-elect|ex-president|vice-president|first lady)$/.test(
      word,
    )
  )
}

/** Back over what leads to the title: "Prime" in "Prime Minister", "Defense" in "Defense Secretary", a title before a title. */
function titleStart(tokens: readonly Token[], from: number, title: number): number {
  let at = title
  while (at > from && (titleModifiers.has(tokens[at - 1].text.toLowerCase()) || isTitle(tokens[at - 1].text))) at--
  return at
}

/** "Russian Vladimir Orlov", "French Polynesia": an adjective before a person is none of his name; a name of a body or place keeps it. */
function dropDemonyms(tokens: readonly Token[], [from, to]: Run, titled: boolean): Part[] {
  const second = tokens[from + 1]?.text ?? ''
  const given = firstNames.has(second) || isTitle(second)
  if (to - from > 1 && demonyms.has(tokens[from].text) && given) return [{run: [from + 1, to], titled}]
  return [{run: [from, to], titled}]
}
