import {type Deal, idMaker} from '../../contract/index.ts'
import {dealStatus} from '../deals/status.ts'
import {claimFinder} from '../events/claim.ts'
import {treeOf} from '../events/tree.ts'
import {stage} from '../stage.ts'

/** Transfers that somebody makes, plans or proposes: who gives what to whom, and for what in return. Empty without the model's trees. */
export const deals = stage({
  name: 'deals',
  needs: ['published', 'tokens', 'sentences', 'labels', 'times', 'places', 'attributions', 'claims', 'transfers'],
  does: 'Who gives what to whom, and for what in return.',
  run(layers): Deal[] {
    const {tokens, sentences, labels, attributions, claims, transfers} = layers
    const tree = treeOf(tokens, labels.words)
    const claimOf = claimFinder(claims, attributions, sentences)
    const status = dealStatus(tree, layers)
    const id = idMaker()
    return transfers.drafts.flatMap((draft): Deal[] => {
      const [first] = draft.legs
      const told = claimOf(first.goods.span)
      if (!told) return []
      return [
        {
          id: id('d', first.goods.span),
          status: status(draft.transfers, told),
          claim: told.claim.id,
          legs: draft.legs.map(({from, to, goods: {span, kind}}) => ({
            ...(from === undefined ? {} : {from}),
            ...(to === undefined ? {} : {to}),
            goods: span,
            kind,
          })),
        },
      ]
    })
  },
})
