import {type Attribution, bySpan, type Claim, contains, idMaker, type Span} from '../../contract/index.ts'
import {actOf} from '../claims/act.ts'
import {factualityOf} from '../claims/factuality.ts'
import {attributedPieces, ownPieces, type Piece} from '../claims/pieces.ts'
import {voiceOf} from '../claims/voice.ts'
import {stage} from '../stage.ts'
import {tokensWithin} from '../within.ts'

/** What the article puts forward, each with the chain of those on whose word it stands, outermost first. */
export const claims = stage({
  name: 'claims',
  needs: ['article', 'published', 'tokens', 'sentences', 'attributions'],
  does: 'What the article puts forward, each with the chain on whose word it stands.',
  run({article, published, tokens, sentences, attributions}): Claim[] {
    const {text, parts} = article
    const id = idMaker()
    const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
    const titles = [parts.headline, parts.standfirst].filter((part) => part !== undefined)
    const pieces = [...attributedPieces(attributions, tokens), ...ownPieces(article, sentences, attributions, tokens)]
    return pieces
      .sort((a, b) => bySpan(a.content[0], b.content[0]))
      .map(({content, attribution}): Claim => {
        const words = content.flatMap((span) => tokensWithin(tokens, span))
        const cue = attribution ? tokensWithin(tokens, attribution.cue) : []
        const isTitle = titles.some((title) => contains(title, content[0]))
        return {
          id: id('c', content[0]),
          content: [...content],
          text: wordsOf(text, content),
          act: actOf(words, cue),
          chain: attribution ? chainTo(attribution, byId) : [],
          factuality: factualityOf(words, cue, attribution),
          voice: attribution ? 'report' : voiceOf(wordsOf(text, content), words, isTitle, published?.value.slice(0, 4)),
          events: [],
          confidence: confidenceOf({content, attribution}),
        }
      })
  },
})

/** The pieces of a content as one string. */
const wordsOf = (text: string, content: readonly Span[]): string =>
  content.map((span) => text.slice(...span)).join(' … ')

function chainTo(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): string[] {
  const chain = [attribution.id]
  for (let outer = attribution.within; outer && !chain.includes(outer); outer = byId.get(outer)?.within)
    chain.unshift(outer)
  return chain
}

/** By rules we are no surer of a claim than of the attribution that carries it; of the outlet's own sentences fairly sure. Chosen, until it is calibrated. */
const confidenceOf = ({attribution}: Piece): number => (attribution ? attribution.confidence : 0.7)
