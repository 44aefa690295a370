/** Who is accused does not accuse: "Mayor accused of theft", "two clerks, suspected of fraud, were held" name nobody who says so. */
import type {Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** Verbs that need somebody right behind them, who is accused; a preposition there makes them passive. */
const verb =
  /^(?:(?:widely|falsely|wrongly|once|also|previously|reportedly|repeatedly) )?(accused|suspected|convicted|blamed|charged|acquitted|criticised|criticized|praised|condemned|denounced|urged|ordered|advised)(?: (?:of|for|over|with|to))?$/i
const prepositions: Readonly<Record<string, RegExp>> = {
  urged: /^to\b/i,
  ordered: /^to\b/i,
  advised: /^to\b/i,
}
const ofWhat = /^(?:of|for|over|with)\b/i
/** Between whoever is accused and the word. */
const nearest = 2

/** `found` in its order; whoever stands right before the word belongs to what is said. */
export function withoutAccused(text: string, found: readonly Found[]): Found[] {
  return found.map((one) => {
    const {source, ...rest} = one
    const [, word] = (source && verb.exec(text.slice(...one.cue))) || []
    if (!source || !word || source[1] > one.cue[0]) return one
    const at = one.cue[0] + text.slice(...one.cue).indexOf(word) + word.length
    const isPassive = (prepositions[word.toLowerCase()] ?? ofWhat).test(text.slice(at, at + 8).trimStart())
    if (!isPassive) return one
    const whom: Span[] = one.cue[0] - source[1] <= nearest ? [source] : []
    return {...rest, content: [...whom, ...one.content].sort((a, b) => a[0] - b[0])}
  })
}
