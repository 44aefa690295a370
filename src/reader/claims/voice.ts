/** In what manner the outlet speaks in a sentence of its own: it reports, gives background, reads something into it, or judges. */
import type {Voice} from '../../contract/index.ts'
import type {Token} from '../stage.ts'

const verdicts =
  /\b(?:should|must|ought to|shameful|disgraceful|outrageous|absurd|deserves?|let us|we need|time (?:has come|to act)|citizens should|ask (?:ourselves|themselves))\b/i

const readings =
  /\b(?:underscor(?:es?|ed|ing)|highlight(?:s|ed|ing)?|marks? an?|marked an?|signal(?:s|led|ling)?|suggest(?:s|ing)?|rais(?:es|ed|ing) (?:questions|the prospect|concerns|fears)|(?:is|are|was) seen as|could (?:mean|lead|signal|hold|have)|may (?:mean|lead|signal|hold|have|seek|also)|implications?|pivotal|turning point|in (?:an apparent|a sign)|a sign (?:of|that)|reflects?|amounts? to|appears? to|likely to)\b/i

const earlier =
  /\b(?:had (?:been|already|previously|long)|has (?:been|long)|since (?:19|20)\d\d|(?:19|20)\d\d|founded|established|last (?:year|decade|century)|years? (?:ago|earlier)|decades?|historically|previously|used to|was born)\b/i

/** `isTitle`: headlines and standfirsts report whatever their words. `year`: of publication, where known: its own dates are news, not background. */
export function voiceOf(text: string, words: readonly Token[], isTitle: boolean, year: string | undefined): Voice {
  if (isTitle) return 'report'
  if (
    verdicts.test(text) ||
    words.at(-1)?.text === '!' ||
    (words.at(-1)?.text === '?' && /^(?:why|how|what|who|is|are|do|does|can|should)$/i.test(words[0]?.text ?? ''))
  )
    return 'opinion'
  if (readings.test(text)) return 'analysis'
  return earlier.test(year ? text.replaceAll(year, '') : text) ? 'background' : 'report'
}
