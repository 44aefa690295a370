/**
 * Which claims there are: the content of every innermost attribution; of an outer one what its inner ones leave; every
 * sentence of the outlet's own that is not somebody's content; headline and standfirst (contract, "Which claims there are").
 */
import {type Article, type Attribution, bySpan, contains, overlaps, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'

export interface Piece {
  readonly content: readonly Span[]
  /** The innermost attribution, absent in the outlet's own words. */
  readonly attribution?: Attribution
}

/** Fewer words than this left over are a remnant ("on Monday", "in the report"), not a clause. Chosen. */
const leastWords = 4

export function attributedPieces(attributions: readonly Attribution[], tokens: readonly Token[]): Piece[] {
  const children = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.within) children.set(attribution.within, [...(children.get(attribution.within) ?? []), attribution])
  }
  return attributions.flatMap((attribution): Piece[] => {
    const inner = children.get(attribution.id)
    if (!inner) return [{content: attribution.content, attribution}]
    // Held by its content, or only cited beside it ("the paper reported, citing officials"): then the content is the inner one's.
    const taken = inner.flatMap(({source, cue, content}) => [...(source ? [source] : []), cue, ...content])
    const rest = attribution.content
      .flatMap((span) => subtract(span, taken))
      .filter((span) => isClause(tokensWithin(tokens, span)))
      .map((span) => trimmed(span, tokens))
    return rest.length > 0 ? [{content: rest, attribution}] : []
  })
}

export function ownPieces(
  {parts}: Article,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  tokens: readonly Token[],
): Piece[] {
  const {headline, standfirst, section, byline, dateline} = parts
  const taken = attributions
    .flatMap(({source, cue, content}) => [...(source ? [source] : []), cue, ...content])
    .sort(bySpan)
  const furniture = [section, byline, dateline].filter((span) => span !== undefined)
  let next = 0
  return sentences.flatMap((sentence): Piece[] => {
    while (next < taken.length && taken[next][1] <= sentence[0]) next++
    const touching: Span[] = []
    for (let at = next; at < taken.length && taken[at][0] < sentence[1]; at++)
      if (overlaps(taken[at], sentence)) touching.push(taken[at])
    const isTitle = [headline, standfirst].some((part) => part && contains(part, sentence))
    const rest = subtract(sentence, [...touching, ...furniture])
    if (touching.length === 0 && isTitle) return [{content: [sentence]}]
    const clause = rest
      .filter((span) => isClause(tokensWithin(tokens, span), touching.length === 0))
      .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
    return clause ? [{content: [trimmed(clause, tokens)]}] : []
  })
}

/** What is left of a span when others are taken out of it, in text order. */
function subtract(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span[0]
  for (const [start, end] of others.filter((other) => overlaps(other, span)).sort(bySpan)) {
    if (start > at) left.push([at, start])
    at = Math.max(at, end)
  }
  if (at < span[1]) left.push([at, span[1]])
  return left
}

const joining =
  /^(?:[,;:.–—-]|and|but|while|as|that|who|which|where|when|although|though|after|before|with|in|on|by|to)$/i

/** Without the marks, conjunctions and prepositions on which a clause hangs; a word that opens it for good ("While …") stays where a comma follows. */
function trimmed(span: Span, tokens: readonly Token[]): Span {
  const words = tokensWithin(tokens, span)
  let first = 0
  let last = words.length - 1
  while (first < last && /^(?:[,;:.–—-]|and|but|that|who|which)$/i.test(words[first].text)) first++
  while (last > first && joining.test(words[last].text)) last--
  return [Math.max(span[0], words[first].start), Math.min(span[1], words[last].end)]
}

const auxiliaries = new Set(
  `is are was were be been am 's 're has have had 've does do did will would shall should can could may might must 'll 'd isn't aren't wasn't weren't won't
  didn't doesn't don't can't couldn't wouldn't hasn't haven't hadn't began became came cut fell felt found gave went got grew held hit kept knew
  led left lost made meant met paid put ran rose sank saw sent set shot showed shut sold spent stood struck swept took told thought threw won wrote lies lay rises falls
  hits leaves makes takes gives goes comes stands means shows says`.split(/\s+/),
)

const smallWords =
  /^(?:his|its|this|thus|as|less|perhaps|towards|besides|always|across|unless|plus|versus|yes|themselves|ourselves|theirs|ours|hers|yours)$/

/** Enough words, and something that looks like a finite verb among them; in a whole sentence a form in -s may be one, in a remnant it is mostly a plural. */
function isClause(words: readonly Token[], isWhole = false): boolean {
  if (words.filter(({kind}) => kind !== 'mark').length < leastWords) return false
  const endings = isWhole ? /^\p{Ll}{2,}(?:ed|es|ies|s)$/u : /^\p{Ll}{2,}ed$/u
  return words.some(({text, kind}, at) => {
    if (kind !== 'word' || at === 0 || smallWords.test(text)) return false
    return auxiliaries.has(text.toLowerCase()) || endings.test(text)
  })
}
