/** How the clauses of a piece are put, seen from the one who vouches for them. */
import {type Attribution, contains, type Span, type TimeExpression, type Voice} from '../../contract/index.ts'
import type {Layers, Token} from '../stage.ts'
import {indexAt, tokenRange, tokensWithin} from '../within.ts'
import {actOf, type Speaker} from './act.ts'
import {daysBefore} from './age.ts'
import {isOnTerms} from './ahead.ts'
import type {Clause} from './clauses.ts'
import {readCue} from './cue.ts'
import {expertsAmong} from './experts.ts'
import {factualityOf} from './factuality.ts'
import {readMind} from './mind.ts'
import type {Piece} from './pieces.ts'
import {selfFinder} from './self.ts'
import {type Sense, senseOf} from './sense.ts'
import type {Part, Put} from './split.ts'
import type {Tree} from './tree.ts'
import {voiceOf} from './voice.ts'

type Needed = Pick<
  Layers,
  'article' | 'published' | 'tokens' | 'sentences' | 'quotations' | 'times' | 'entities' | 'attributions'
>

export interface ClaimReader {
  /** `chain`: outermost first, the piece's own attribution last; empty in the outlet's own words. */
  holder(piece: Piece, chain: readonly Attribution[]): {clause(clause: Clause): Put; voice(part: Part): Voice}
}

/** Reads the claims of one article. */
export function claimReader(layers: Needed, tree: Tree): ClaimReader {
  const {article, published, tokens, sentences, quotations, times, entities, attributions} = layers
  const experts = expertsAmong(attributions, entities, tokens)
  const nearnessOf = selfFinder(entities, tree)
  const timesWithin = spansWithin(times)
  const quotesAround = quotations.map(({span}) => span)

  return {
    holder({attribution, isTitle, content}, chain) {
      const cue = attribution ? tokensWithin(tokens, attribution.cue) : []
      const isDeniedAbove = chain.slice(0, -1).filter((link) => isDenial(link)).length % 2 === 1
      const isQuoted = content.every((span) => liesIn(quotesAround, span))
      const speakerOf = (sense: Sense, clause: Clause): Speaker => {
        const expertise = attribution && experts.get(attribution)
        const nearness = attribution && nearnessOf(attribution, sense, isQuoted)
        return {
          isOutlet: attribution === undefined,
          isTitle,
          isParty: attribution !== undefined && isParty(attribution, article.text),
          ...(expertise ? {expertise} : {}),
          isOfSelf: nearness === 'self',
          isOfOwn: nearness === 'own',
          isDeniedAbove,
          isQuoted,
          isOnTerms: isOnTerms(sentenceOf(clause)),
          isDatedAhead: isDatedAhead(clause),
        }
      }
      return {
        clause(clause) {
          const outer = senseOf(tree, clause)
          const mind = attribution && readMind(tree, clause, outer)
          const sense = mind?.thought ?? outer
          const reading = readCue(cue, sense, attribution)
          const act = actOf(tree, sense, reading, mind, speakerOf(sense, clause))
          return {
            act,
            factuality: factualityOf(sense, {cue: reading, mind, isDeniedAbove, isUrged: act === 'urges'}),
          }
        },
        voice({clause, act, content}) {
          const sense = senseOf(tree, clause)
          return voiceOf(tree, {
            text: content.map((span) => article.text.slice(...span)).join(' '),
            act,
            sense,
            speaker: speakerOf(sense, clause),
            times: content.flatMap(timesWithin),
            saidAt: attribution ? saidAt(attribution) : [],
            isSaidBefore: cue.some(({text}) => /^(?:had|[’']d)$/i.test(text)),
            ...(published ? {published: published.value} : {}),
          })
        },
      }
    },
  }

  /** The first words of the sentence in which a clause begins. */
  function sentenceOf({words}: Clause): Token[] {
    const sentence = words.length > 0 ? sentences[indexAt(sentences, tokens[words[0]].start)] : undefined
    if (!sentence) return []
    const [from, to] = tokenRange(tokens, sentence)
    return tokens.slice(from, Math.min(to, from + longestFront))
  }

  function isDatedAhead({words}: Clause): boolean {
    if (!published || words.length === 0) return false
    const reach: Span = [tokens[words[0]].start, tokens[words[words.length - 1]].end]
    return timesWithin(reach).some(
      ({type, value}) => type !== 'DURATION' && (daysBefore(value, published.value) ?? 0) < 0,
    )
  }

  /** Whether a link of the chain says that what it holds is not so. */
  function isDenial(link: Attribution): boolean {
    const words = link.content.flatMap((span) => tokensWithin(tokens, span)).slice(0, 1)
    const first = words[0] ? tree.indexAt(words[0].start) : -1
    return first >= 0 && readCue(tokensWithin(tokens, link.cue), senseOf(tree, {words: [first]}), link).isDenial
  }

  /** The times that stand by the cue ("said in 2019"), or right behind a content that is no sentence ("called for a review in 2021"). */
  function saidAt({cue, content, source}: Attribution): TimeExpression[] {
    const sentence = sentences[indexAt(sentences, cue[0])]
    if (!sentence) return []
    const taken = [...content, ...(source ? [source] : [])]
    const verb = tree.indexAt(cue[1] - 1)
    return timesWithin(sentence).filter(({span}) => {
      if (taken.some((piece) => contains(piece, span))) return false
      const at = tree.indexAt(span[0])
      if (tree.isUnder(at, verb)) return true
      return [cue, ...content].some((piece) => piece[1] <= span[0] && follows(tree.indexAt(piece[1] - 1), at))
    })
  }

  /** No further than a preposition and its object ("told the council on"), and past no comma. */
  function follows(from: number, to: number): boolean {
    if (to - from > 6) return false
    for (let at = from + 1; at < to; at++)
      if (tokens[at].kind === 'mark' || /^(?:and|but)$/i.test(tokens[at].text)) return false
    return true
  }
}

/** What is said of a whole sentence is said near its front. */
const longestFront = 60

/** Bodies that no name tells ("the airline") are anonymous, and speak for themselves all the same. */
const isParty = ({kind, source}: Attribution, text: string): boolean =>
  kind === 'anonymous'
    ? source !== undefined &&
      /^(?:the|its|his|her|their) [^,]*[^s,]$|\bspokes(?:man|woman|person)\b/i.test(
        text.slice(source[0], Math.min(source[1], source[0] + 80)),
      )
    : kind === 'person' || kind === 'organisation' || kind === 'state'

/** Items within a span, by binary search; they are in text order. */
function spansWithin(times: readonly TimeExpression[]): (span: Span) => TimeExpression[] {
  const starts = times.map((time) => time.span)
  return (span) => {
    const found: TimeExpression[] = []
    for (let at = Math.max(0, indexAt(starts, span[0])); at < times.length && times[at].span[0] < span[1]; at++)
      if (contains(span, times[at].span)) found.push(times[at])
    return found
  }
}

function liesIn(quotes: readonly Span[], span: Span): boolean {
  const quote = quotes[indexAt(quotes, span[0])]
  return quote !== undefined && contains(quote, span)
}
