import {type Attribution, bySpan, type Claim, idMaker, type Span} from '../../contract/index.ts'
import {confidenceOf} from '../claims/confidence.ts'
import {attributedPieces, ownPieces} from '../claims/pieces.ts'
import {claimReader} from '../claims/read.ts'
import {partsOf} from '../claims/split.ts'
import {treeOf} from '../claims/tree.ts'
import {stage} from '../stage.ts'

/** What the article puts forward, each with the chain of those on whose word it stands, outermost first. */
export const claims = stage({
  name: 'claims',
  needs: ['article', 'published', 'tokens', 'sentences', 'quotations', 'labels', 'times', 'entities', 'attributions'],
  does: 'What the article puts forward, each with the chain on whose word it stands.',
  run(layers): Claim[] {
    const {article, tokens, sentences, labels, attributions} = layers
    const id = idMaker()
    const tree = treeOf(tokens, labels.words)
    const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
    const reader = claimReader(layers, tree)
    const pieces = [...attributedPieces(attributions, tree), ...ownPieces(article, sentences, attributions, tree)]
    return pieces
      .flatMap((piece) => {
        const chain = piece.attribution ? chainTo(piece.attribution, byId) : []
        const put = reader.holder(piece, chain)
        return partsOf(tree, piece, sentences, put.clause).map((part) => ({chain, part, voice: put.voice(part)}))
      })
      .sort((a, b) => bySpan(a.part.content[0], b.part.content[0]))
      .map(
        ({chain, part, voice}): Claim => ({
          id: id('c', part.content[0]),
          content: [...part.content],
          text: wordsOf(article.text, part.content),
          act: part.act,
          chain: chain.map((link) => link.id),
          factuality: part.factuality,
          voice,
          events: [],
          confidence: confidenceOf(part, chain),
        }),
      )
  },
})

/** The pieces of a content as one string. */
const wordsOf = (text: string, content: readonly Span[]): string =>
  content.map((span) => text.slice(...span)).join(' … ')

function chainTo(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution[] {
  const chain = [attribution]
  for (let outer = attribution.within; outer; outer = byId.get(outer)?.within) {
    const link = byId.get(outer)
    if (!link || chain.includes(link)) break
    chain.unshift(link)
  }
  return chain
}
