import type {Span} from '../../contract/index.ts'
import {partiesOf, type Transfers} from '../deals/described.ts'
import {dealsFrom} from '../deals/join.ts'
import type {Scene} from '../deals/scene.ts'
import {sidesOf} from '../deals/sides.ts'
import {transfersIn} from '../deals/transfers.ts'
import {clausesOf} from '../events/clause.ts'
import {type Tree, treeOf} from '../events/tree.ts'
import {type Layers, stage} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** Empty without the model's trees. */
export const transfers = stage({
  name: 'transfers',
  needs: ['article', 'tokens', 'sentences', 'labels', 'places', 'entities', 'happenings', 'attributions'],
  does: 'What changes hands, and who gives it to whom.',
  run(layers): Transfers {
    const tree = treeOf(layers.tokens, layers.labels.words)
    if (tree.words.length === 0) return {drafts: [], parties: []}
    const scene = sceneOf(tree, layers)
    const drafts = dealsFrom(transfersIn(scene), scene)
    const known = [...layers.entities, ...layers.happenings.parties]
    const {added, idOf} = partiesOf(layers.article.text, drafts, scene.sides, known)
    return {
      drafts: drafts.map(({transfers, legs}) => ({
        transfers,
        legs: legs.map((leg) => ({...leg, from: idOf(leg.from), to: idOf(leg.to)})),
      })),
      parties: added,
    }
  },
})

type Needed = Pick<Layers, 'article' | 'tokens' | 'sentences' | 'places' | 'entities' | 'attributions'>

function sceneOf(tree: Tree, layers: Needed): Scene {
  const {article, tokens, sentences} = layers
  const {headline, standfirst} = article.parts
  const isTitle = ([start]: Span): boolean =>
    [headline, standfirst].some((part) => part !== undefined && part[0] <= start && start < part[1])
  const said = saidIn(tree, layers)
  const ranges = sentences.map((sentence) => tokenRange(tokens, sentence))
  return {
    tree,
    clauses: clausesOf(tree),
    sides: sidesOf(tree, layers, ranges, said.speakerOf),
    sentences: ranges.map((range, index) => (isTitle(sentences[index]) ? [0, 0] : range)),
    ...said,
  }
}

/** What the attributions say of each token: the innermost counts. */
function saidIn(tree: Tree, {attributions}: Needed): Pick<Scene, 'endOfSaid' | 'isCredit' | 'speakerOf'> {
  const ends = new Map<number, number>()
  const speakers = new Map<number, string>()
  const credits = new Set<number>()
  const length = (content: readonly Span[]): number => content.reduce((sum, [start, end]) => sum + end - start, 0)
  for (const {source, cue, content, entity} of [...attributions].sort(
    (a, b) => length(b.content) - length(a.content),
  )) {
    for (const span of source ? [source, cue] : [cue]) {
      const [from, to] = tokenRange(tree.tokens, span)
      for (let at = from; at < to; at++) credits.add(at)
    }
    for (const piece of content) {
      const [from, to] = tokenRange(tree.tokens, piece)
      for (let at = from; at < to; at++) {
        ends.set(at, to)
        if (entity) speakers.set(at, entity)
        else speakers.delete(at)
      }
    }
  }
  return {
    endOfSaid: (at) => ends.get(at),
    isCredit: (at) => credits.has(at),
    speakerOf: (at) => speakers.get(at),
  }
}
