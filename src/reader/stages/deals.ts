import {type Deal, idMaker, type Span} from '../../contract/index.ts'
import {dealsFrom} from '../deals/join.ts'
import {partiesOf} from '../deals/parties.ts'
import {dealStatus} from '../deals/status.ts'
import {transfersIn} from '../deals/transfers.ts'
import {claimFinder} from '../events/claim.ts'
import {clausesOf} from '../events/clause.ts'
import {treeOf} from '../events/tree.ts'
import {stage} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** Transfers that somebody makes, plans or proposes: who gives what to whom, and for what in return. Empty without the model's trees. */
export const deals = stage({
  name: 'deals',
  needs: [
    'article',
    'published',
    'tokens',
    'sentences',
    'labels',
    'times',
    'places',
    'entities',
    'attributions',
    'claims',
  ],
  does: 'Who gives what to whom, and for what in return.',
  run(layers): Deal[] {
    const {article, tokens, sentences, labels, attributions, claims} = layers
    const tree = treeOf(tokens, labels.words)
    if (tree.words.length === 0) return []
    const {headline, standfirst} = article.parts
    const isTitle = ([start]: Span): boolean =>
      [headline, standfirst].some((part) => part !== undefined && part[0] <= start && start < part[1])
    const ranges = sentences.map((sentence): [number, number] =>
      isTitle(sentence) ? [0, 0] : tokenRange(tokens, sentence),
    )
    const clauses = clausesOf(tree)
    const scene = {tree, clauses, ...partiesOf(tree, layers), sentences: ranges}
    const claimOf = claimFinder(claims, attributions, sentences)
    const status = dealStatus(scene, layers)
    const id = idMaker()
    return dealsFrom(transfersIn(scene)).flatMap(({transfers, legs}): Deal[] => {
      const told = claimOf(legs[0].goods)
      return told
        ? [{id: id('d', legs[0].goods), status: status(transfers, told), claim: told.claim.id, legs: [...legs]}]
        : []
    })
  },
})
