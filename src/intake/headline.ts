/** What tells a headline from the first sentence of a report. */
import {auxiliaries, determiners, smallWords} from './words.ts'

/** Chosen: the longest headlines of online papers have some 30 words. */
const mostWords = 32
const mostCharacters = 220

/** Whether a line could be a headline: one line, not many words, not the start of a list or of speech. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > mostCharacters || wordsOf(line).length > mostWords || !/\p{L}/u.test(line)) return false
  if (/[:,]$/.test(line) || /^[•▪‣*-]\s/.test(line)) return false
  if (!endsLikeSentence(line)) return true
  return !hasInnerStop(line) && (isTitleCase(line) || isTelegraphic(line))
}

/** Ends in a full stop, as sentences do. Headlines may ask or shout. */
export const endsLikeSentence = (line: string): boolean =>
  /\.["'”’)]{0,2}$/.test(line) && !/(?:\b\p{Lu}\.){1,4}$|\.\.\.$/u.test(line)

/** "Vale Line to End Its Night Sailings": nearly every word but the small ones has a capital. */
export function isTitleCase(line: string): boolean {
  const words = wordsOf(line)
    .slice(1)
    .filter((word) => !smallWords.has(word.toLowerCase()) && /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 2 && capitals.length >= words.length * 0.8
}

/** "Vale Line ends night sailings.": no article, no pronoun, no auxiliary, which a sentence of a report hardly does without. */
export function isTelegraphic(line: string): boolean {
  const words = wordsOf(line).map((word) => word.toLowerCase().replaceAll('’', "'"))
  return (
    words.length >= 3 &&
    words.length <= 16 &&
    !words.some((word) => determiners.has(word) || auxiliaries.has(word) || reportWords.test(word))
  )
}

/** Words of reports: the verb of saying in the past, and the day on which it was said. */
const reportWords = /^(?:said|told|announced|reported|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** A sentence ends within the line: headlines of two sentences are rarer than paragraphs of two. */
const hasInnerStop = (line: string): boolean => /[\p{Ll}\p{N}”"’)][.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(line)

export const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
