/** Who gives what to whom, and for what: deals of our own articles and of single passages. */
import type {Deal, Entity} from '../../src/contract/index.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {articleOf} from '../gold/article.ts'
import {dealRow} from '../gold/deal-lines.ts'
import {pairUp, touch} from '../gold/given.ts'
import {entitiesById, isNamed, isParty} from '../gold/same-entity.ts'
import type {GoldDeal} from '../gold/shapes.ts'
import {type CaseResult, eachRow, f1, type Row, share, type Task, totalOf} from '../task.ts'

type Leg = Deal['legs'][number]
type GoldLeg = GoldDeal['legs'][number]
type IsSide = (id: string | undefined, name: string) => boolean

export const deals: Task = {
  name: 'deals',
  measures:
    'Deals found (the goods of a leg touch), found and right (the status, every leg with both its sides, no leg that the gold does not tell): share of the marked ones, and precision. To the letter: legs one to one, sides by exactly their names. No published measure.',
  layer: 'deals',
  // An article without a deal is gold too: none should be found in it.
  accepts: ({deals: gold}) => Array.isArray(gold),
  rowsOf: (lines) => lines.map(dealRow),
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
        'deals right F1': right.f1,
        'deals right to the letter': share(total('strict'), total('gold')),
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
    strict: 0,
    status: 0,
    legs: gold.reduce((sum, {legs}) => sum + legs.length, 0),
    'legs read': read.reduce((sum, {legs}) => sum + legs.length, 0),
    'legs found': 0,
    'legs right': 0,
    kind: 0,
  }
  const wrong: string[] = []
  const nameOf = (id: string | undefined): string => (id === undefined ? '?' : (entities.get(id)?.name ?? id))
  const show = ({from, to, goods}: Leg): string =>
    `${nameOf(from)} gives ${nameOf(to)} ${JSON.stringify(row.text.slice(...goods))}`
  const entityOf = (id: string | undefined): Entity | undefined => (id === undefined ? undefined : entities.get(id))
  const isSide: IsSide = (id, name) => isParty(row.text, entityOf(id), name)
  const isSideByName: IsSide = (id, name) => isNamed(row.text, entityOf(id), name)
  const partners = pairUp(gold, read, (deal, other) => pairLegs(deal, other).filter((leg) => leg !== undefined).length)
  gold.forEach((deal, index) => {
    const partner = partners[index]
    if (!partner) {
      wrong.push(`missed ${deal.id}: ${deal.legs.map(({from, to}) => `${from} to ${to}`).join(', ')}`)
      return
    }
    counts.found++
    pairLegs(deal, partner).forEach((leg, at) => {
      if (!leg) return
      counts['legs found']++
      if (leg.kind === deal.legs[at].kind) counts.kind++
      if (hasSides(deal.legs[at], leg, isSide)) counts['legs right']++
    })
    if (partner.status === deal.status) counts.status++
    if (partner.status === deal.status && isToTheLetter(deal, partner, isSideByName)) counts.strict++
    if (partner.status === deal.status && tellsTheSame(deal, partner, isSide)) counts.right++
    else wrong.push(`${deal.id} is ${partner.status}, ${partner.legs.map(show).join('; ')}; gold ${deal.status}`)
  })
  for (const deal of read)
    if (!partners.includes(deal)) wrong.push(`too much ${deal.status}, ${deal.legs.map(show).join('; ')}`)
  return {id: row.id, counts, wrong}
}

/** A side that the text leaves open cannot be read wrong. */
const hasSides = (gold: GoldLeg, {from, to}: Leg, isSide: IsSide): boolean =>
  (gold.from === '' || isSide(from, gold.from)) && (gold.to === '' || isSide(to, gold.to))

const tells = (gold: GoldLeg, leg: Leg, isSide: IsSide): boolean =>
  touch(gold.goods, [leg.goods]) && hasSides(gold, leg, isSide)

/** Nothing untold, nothing too much: "wheat and maize" may be one leg here and two there, which an editor would not call wrong. */
const tellsTheSame = (gold: GoldDeal, deal: Deal, isSide: IsSide): boolean =>
  gold.legs.every((leg) => deal.legs.some((other) => tells(leg, other, isSide))) &&
  deal.legs.every((other) => gold.legs.some((leg) => tells(leg, other, isSide)))

const isToTheLetter = (gold: GoldDeal, deal: Deal, isSide: IsSide): boolean =>
  gold.legs.length === deal.legs.length &&
  pairLegs(gold, deal).every((leg, at) => leg !== undefined && hasSides(gold.legs[at], leg, isSide))

const pairLegs = (gold: GoldDeal, deal: Deal): (Leg | undefined)[] =>
  pairUp(gold.legs, deal.legs, ({goods}, leg) => (touch(goods, [leg.goods]) ? 1 : 0))
