/** What "which" and "a charge" stand for, where they are all that the model takes for what is said: "The fleet moved, which the port denied". */
import {contains, type Span} from '../../contract/index.ts'
import {meantBy} from '../attributions/relative.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {indexAt, tokenRange} from '../within.ts'
import type {Found} from './nest.ts'

const pronoun = /^(?:which|that)$/i
const noun =
  /^(?:something|an? (?:\p{L}+ )?(?:accusation|account|allegation|assertion|assessment|charge|claim|conclusion|contention|finding|notion|report|suggestion|version))(?: that| which)?$/iu
/** Nouns that can be denied themselves. */
const sayings =
  /\b(?:accusations?|accounts?|allegations?|assertions?|charges?|claims?|reports?|rumou?rs?|suggestions?|talk|speculation|stor(?:y|ies)|versions?)\b/i
/** Verbs about whether something is so: what they are about is a clause, unless the noun before "which" is itself a thing said. */
const contesting = /\b(?:den(?:y|ies|ied)|disput|contest|refut|repudiat|confirm|acknowledg|admit)/i

/** Verbs that take sides; what one "details" or "releases" is no thing that one says something of. */
const judging =
  /\b(?:reject|dismiss|support|oppos|back|favou?r|critici[sz]|condemn|denounc|propos|defend|endors|welcom|prais|approv|embrac|resist|want|urg|shar|echo)/i

interface Text {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly WordLabel[]
  readonly sentences: readonly Span[]
}

/** `found` in its order, each content that only points replaced by what it points at; where nothing tells, it stays. */
export function withAntecedents(found: readonly Found[], text: Text): Found[] {
  return found.map((one) => {
    const last = one.content.at(-1)
    if (!last || last[1] > one.cue[0]) return one
    const words = text.text.slice(...last)
    if (noun.test(words) && one.content.length > 1) return {...one, content: one.content.slice(0, -1)}
    if (one.content.length > 1 || !(noun.test(words) || pronoun.test(words))) return one
    const meant = pronoun.test(words) ? antecedentOf(one, last, found, text) : clauseBefore(last, found, text)
    return meant ? {...one, content: [meant]} : one
  })
}

function antecedentOf(one: Found, which: Span, found: readonly Found[], text: Text): Span | undefined {
  const [at] = tokenRange(text.tokens, which)
  if (text.words[at]?.xpos === 'DT') return undefined
  const [noun] = meantBy(text.text, which, text.tokens, text.words)
  const phrase = noun && withoutCase(text.text, noun)
  const isContested = contesting.test(text.text.slice(...one.cue))
  const isJudged = judging.test(text.text.slice(...one.cue))
  if (phrase && (isContested ? sayings.test(text.text.slice(...phrase)) : isJudged)) return phrase
  return isContested && /^which$/i.test(text.text.slice(...which)) ? clauseBefore(which, found, text) : undefined
}

/** "Of the bank’s strategy", ", such as a new tax": the noun without what joins it to another. */
const withoutCase = (text: string, [start, end]: Span): Span => [
  start +
    (/^[,\s]*(?:(?:of|for|from|in|on|at|to|with|by|about|such as|including)\s+)?/.exec(text.slice(start, end))?.[0]
      .length ?? 0),
  end,
]

/** From the start of the sentence, or of somebody's content that reaches this far, to the comma. */
function clauseBefore(pointer: Span, found: readonly Found[], {text, sentences}: Text): Span | undefined {
  const before = text.slice(Math.max(0, pointer[0] - 3), pointer[0])
  const mark = /\s*[,(–—-]+\s*$/.exec(before)
  const sentence = sentences[indexAt(sentences, pointer[0])]
  if (!mark || !sentence) return undefined
  const end = pointer[0] - mark[0].length
  const holding = found.flatMap(({content, cue}) =>
    content.filter((span) => cue[1] <= end && contains(span, [end - 1, end])),
  )
  const start = holding.reduce((latest, span) => Math.max(latest, span[0]), sentence[0])
  return start < end ? [start, end] : undefined
}
