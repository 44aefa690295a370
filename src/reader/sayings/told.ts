/** Who is told something does not tell it: "The clerk, told that the crane had failed, blamed the builder". */
import type {Span} from '../../contract/index.ts'
import type {WordLabel} from '../model/labels.ts'
import type {Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import type {Found} from './nest.ts'

/** Verbs that want whoever is told right behind them: where a clause stands there, they are passive. */
const telling = /^(?:told|informed|assured|notified|reminded|convinced|persuaded)$/i
/** So are these where commas part them from their subject and its own verb follows: "Residents, warned that it might burst, fled". */
const warning = /^(?:warned|advised|asked|cautioned|alerted)$/i
/** "Told that", "told he"; "told of her escape" leaves open who tells. */
const opensClause = /^\s*(?:that|he|she|they|we|whether|if)\b/i
const opensAgent = /^\s*by ((?:an? |the )?[^,.;:]{1,60}?) (?=(?:that|whether|of|not to|to)\b)/

/**
 * `found` in its order: those who are told are no sources, and what they are told ends where the aside does. Of a teller behind "by" the
 * words are his. The ends of asides are told by the model's tags; without them contents stay as they are.
 */
export function withoutTold(
  text: string,
  found: readonly Found[],
  tokens: readonly Token[],
  words: readonly WordLabel[],
): Found[] {
  return found.map((one) => {
    const {source, cue, content, ...rest} = one
    if (!source || source[1] > cue[0]) return one
    const verb = text.slice(...cue)
    const behind = text.slice(cue[1], cue[1] + 100)
    const agent = opensAgent.exec(behind)
    if (!agent && !opensClause.test(behind)) return one
    const end = isAside(text, one) ? endOfAside(cue, tokens, words) : undefined
    if (!telling.test(verb) && !(warning.test(verb) && end !== undefined)) return one
    const teller: Span | undefined = agent
      ? [cue[1] + agent[0].length - agent[1].length - 1, cue[1] + agent[0].length - 1]
      : undefined
    const said = content.flatMap(([from, to]): Span[] =>
      end !== undefined && from >= cue[1] ? (from < end ? [[from, Math.min(to, end)]] : []) : [[from, to]],
    )
    return said.length === 0 ? one : {...rest, ...(teller && {source: teller}), cue, content: said}
  })
}

const isAside = (text: string, {source, cue}: Found): boolean =>
  /^,?\s*(?:\p{L}+ly )?$/u.test(text.slice((source as Span)[1], cue[0])) &&
  text.slice((source as Span)[1] - 1, cue[0]).includes(',')

/** So many words long an aside may be. Chosen. */
const longest = 40

/** Where the comma stands behind which the verb of the sentence follows, with no subject of its own. */
function endOfAside(cue: Span, tokens: readonly Token[], words: readonly WordLabel[]): number | undefined {
  if (words.length !== tokens.length) return undefined
  const [, from] = tokenRange(tokens, cue)
  for (let at = from + 1; at < Math.min(from + longest, tokens.length - 1); at++) {
    if (/^[.?!;:]$/.test(tokens[at].text)) return undefined
    if (tokens[at].text !== ',') continue
    const verb = words[at + 1].upos === 'ADV' ? at + 2 : at + 1
    // The tagger takes many a verb that looks like its plain form for that: "let", "put".
    if (/^(?:VB[DZP]?|MD)$/.test(words[verb]?.xpos ?? '')) return tokens[at].start
  }
  return undefined
}
