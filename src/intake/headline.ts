/** What tells a headline from the first sentence of a report. */
import {auxiliaries, determiners, smallWords} from './words.ts'

/** Chosen: the longest headlines of online papers have some 30 words. */
const mostWords = 32
const mostCharacters = 220

/**
 * Whether a line could be a headline: one line, not many words, not the start of a list or of speech. One that ends in a
 * full stop, as some archives set them, needs more: the form of a headline, or that the text which follows takes it up.
 */
export function isHeadlineLike(line: string, following = ''): boolean {
  if (line.length > mostCharacters || wordsOf(line).length > mostWords || !/\p{L}/u.test(line)) return false
  if (/[:,]$/.test(line) || /^[•▪‣*-]\s/.test(line)) return false
  if (isTitleCase(line) || !endsLikeSentence(line)) return true
  return !hasInnerStop(line) && (isTelegraphic(line) || isTakenUp(line, following))
}

/** Ends in a full stop, as sentences do. Headlines may ask or shout. */
export const endsLikeSentence = (line: string): boolean =>
  /\.["'”’)]{0,2}$/.test(line) && !/(?:\b\p{Lu}\.){1,4}$|\.\.\.$/u.test(line)

/** "Vale Line to End Its Night Sailings": nearly every word but the small ones has a capital. */
function isTitleCase(line: string): boolean {
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
const reportWords = /^(?:said|told|announced|reported|was|were|had|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Words with which a report goes on, and a headline does not begin. */
const pronounFirst = /^(?:it|he|she|we|they|i|this|that|there|here|you|if|when|it's|he's|she's)$/

/**
 * "The mayor's bridge plan is dead." above a text that then speaks of mayor, bridge and plan. Measured on half of PolNeAR
 * train: of 74 headlines that nothing else tells, 58 are found; of 105 short first sentences of texts without a headline (other corpora), 10 are taken.
 */
function isTakenUp(line: string, following: string): boolean {
  const words = wordsOf(line.toLowerCase().replaceAll('’', "'"))
  if (
    words.length < 3 ||
    words.length > 16 ||
    pronounFirst.test(words[0]) ||
    words.some((word) => reportWords.test(word))
  )
    return false
  const stems = stemsOf(line)
  const there = new Set(stemsOf(following))
  const share = stems.filter((stem) => there.has(stem)).length / Math.max(1, stems.length)
  return share >= (words.length <= 10 ? 0.2 : 0.4)
}

/** What two forms of a word have in common, near enough: its first five letters. */
const stemsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 3 || /^\p{Lu}{2,}/u.test(word))
      .map((word) =>
        word
          .toLowerCase()
          .replace(/['’]s$/, '')
          .slice(0, 5),
      ),
  ),
]

/** A sentence ends within the line: headlines of two sentences are rarer than paragraphs of two. */
const hasInnerStop = (line: string): boolean => /[\p{Ll}\p{N}”"’)][.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(line)

export const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
