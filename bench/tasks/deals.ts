/** Who gives what to whom, and for what: deals of our own articles. */
import type {Deal, Entity} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {pairUp, touch} from '../gold/given.ts'
import {entitiesById, isNamed} from '../gold/same-entity.ts'
import type {GoldDeal} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

type Leg = Deal['legs'][number]

export const deals: Task = {
  name: 'deals',
  measures:
    'Deals found (the goods of a leg touch), found and right (every leg with both its sides, no leg too many, the status): share of the marked ones, and precision. No published measure.',
  layer: 'deals',
  // An article without a deal is gold too: none should be found in it.
  accepts: ({deals: gold}) => Array.isArray(gold),
  async run(rows, engine, tick) {
    const cases = await eachRow(rows, tick, async (row) => {
      const layers = await runPipeline(articleOf(row), engine, {until: 'deals'})
      return compare(row, layers.deals ?? [], entitiesById(layers))
    })
    const total = totalOf(cases)
    const right = f1(total('right'), total('read'), total('gold'))
    return {
      scores: {
        'deals found': share(total('found'), total('gold')),
        'deals found and right': right.recall,
        'deals right, of those read': right.precision,
        'legs F1': f1(total('legs right'), total('legs read'), total('legs')).f1,
        'status of found': share(total('status'), total('found')),
        'kind of legs found': share(total('kind'), total('legs found')),
      },
      cases,
    }
  },
}

function compare(row: Row, read: readonly Deal[], entities: ReadonlyMap<string, Entity>): CaseResult {
  const gold = row.deals as GoldDeal[]
  const counts = {
    gold: gold.length,
    read: read.length,
    found: 0,
    right: 0,
    status: 0,
    legs: gold.reduce((sum, {legs}) => sum + legs.length, 0),
    'legs read': read.reduce((sum, {legs}) => sum + legs.length, 0),
    'legs found': 0,
    'legs right': 0,
    kind: 0,
  }
  const wrong: string[] = []
  const show = ({from, to, goods}: Leg): string =>
    `${entities.get(from)?.name} gives ${entities.get(to)?.name} ${JSON.stringify(row.text.slice(...goods))}`
  const partners = pairUp(gold, read, (deal, other) => pairLegs(deal, other).filter((leg) => leg !== undefined).length)
  gold.forEach((deal, index) => {
    const partner = partners[index]
    if (!partner) {
      wrong.push(`missed ${deal.id}: ${deal.legs.map(({from, to}) => `${from} to ${to}`).join(', ')}`)
      return
    }
    counts.found++
    const legs = pairLegs(deal, partner)
    const areSidesRight = legs.map((leg, at) => {
      if (!leg) return false
      counts['legs found']++
      if (leg.kind === deal.legs[at].kind) counts.kind++
      const {from, to} = deal.legs[at]
      return [[leg.from, from] as const, [leg.to, to] as const].every(
        // A side that the text leaves open cannot be read wrong.
        ([id, name]) => name === '' || isNamed(row.text, entities.get(id), name),
      )
    })
    counts['legs right'] += areSidesRight.filter(Boolean).length
    if (partner.status === deal.status) counts.status++
    if (areSidesRight.every(Boolean) && partner.legs.length === legs.length && partner.status === deal.status)
      counts.right++
    else wrong.push(`${deal.id} is ${partner.status}, ${partner.legs.map(show).join('; ')}; gold ${deal.status}`)
  })
  for (const deal of read) if (!partners.includes(deal)) wrong.push(`too much ${deal.legs.map(show).join('; ')}`)
  return {id: row.id, counts, wrong}
}

const pairLegs = (gold: GoldDeal, deal: Deal): (Leg | undefined)[] =>
  pairUp(gold.legs, deal.legs, ({goods}, leg) => (touch(goods, [leg.goods]) ? 1 : 0))
