/** Every stage, in order. The order is data: change it here and nowhere else. */
import type {Article} from '../contract/index.ts'
import type {Engine} from './engine.ts'
import type {LayerName, Layers, Stage} from './stage.ts'
import {attributions} from './stages/attributions.ts'
import {chains} from './stages/chains.ts'
import {checks} from './stages/checks.ts'
import {claims} from './stages/claims.ts'
import {deals} from './stages/deals.ts'
import {entities} from './stages/entities.ts'
import {events} from './stages/events.ts'
import {happenings} from './stages/happenings.ts'
import {labels} from './stages/labels.ts'
import {names} from './stages/names.ts'
import {paragraphs} from './stages/paragraphs.ts'
import {places} from './stages/places.ts'
import {published} from './stages/published.ts'
import {quotations} from './stages/quotations.ts'
import {sayings} from './stages/sayings.ts'
import {sentences} from './stages/sentences.ts'
import {times} from './stages/times.ts'
import {tokens} from './stages/tokens.ts'
import {transfers} from './stages/transfers.ts'

export const pipeline = inOrder([
  paragraphs,
  tokens,
  sentences,
  quotations,
  labels,
  published,
  times,
  names,
  places,
  sayings,
  chains,
  entities,
  happenings,
  attributions,
  claims,
  events,
  transfers,
  deals,
  checks,
])

/** The list as it is, if each stage's needs come before it; our mistake, found when the program starts, if not. */
function inOrder(stages: readonly unknown[]): readonly Stage[] {
  const list = stages as readonly Stage[]
  const there = new Set<LayerName>(['article'])
  for (const {name, needs} of list) {
    for (const need of needs)
      if (!there.has(need)) throw new Error(`Stage "${name}" needs "${need}", which no earlier stage gives.`)
    there.add(name)
  }
  return list
}

/** All layers of an article, or only those up to and including `until`. A layer that is `given` is not made: the bench hands in gold. */
export async function runPipeline(
  article: Article,
  engine: Engine,
  {until, given = {}}: {until?: LayerName; given?: Partial<Layers>} = {},
): Promise<Partial<Layers>> {
  const layers: Partial<Layers> = {article, ...given}
  for (const stage of pipeline) {
    if (!(stage.name in given)) Object.assign(layers, {[stage.name]: await stage.run(layers as Layers, engine)})
    if (stage.name === until) break
  }
  return layers
}
