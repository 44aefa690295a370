import {expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import type {Claim, Entity} from '../../contract/index.ts'
import {runPipeline} from '../pipeline.ts'

const states = ['Kenya', 'Peru']

/** Deals of a text whose only entities are the states named above: `planned Kenya>Peru ten barges (goods)`. */
async function dealsIn(line: string): Promise<string[]> {
  const {text, labels} = treesOf(line)
  const entities = states.map((name): Entity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({index}) => [index, index + name.length] as const)
    return {id: name, name, type: 'state', mentions: [...mentions], roles: []}
  })
  const claim: Claim = {
    id: 'c',
    content: [[0, text.length]],
    text,
    act: 'states',
    chain: [],
    factuality: {certainty: 'certain', polarity: '+', cues: []},
    voice: 'report',
    events: [],
    confidence: 1,
  }
  const given = {labels, entities, places: [], sayings: [], attributions: [], claims: [claim]}
  const {deals = []} = await runPipeline(article(text), engine, {until: 'deals', given})
  return deals.map(({status, legs}) =>
    [status, ...legs.map(({from, to, goods, kind}) => `${from}>${to} ${text.slice(...goods)} (${kind})`)].join(' | '),
  )
}

test.each([
  [
    'what answers it "in return" goes the other way',
    'Kenya/NNP/nsubj/2 would/MD/aux/2 ship/VB/root/-1 ten/CD/nummod/4 barges/NNS/obj/2 ././punct/2 In/IN/case/7 return/NN/obl/11 ,/,/punct/7 Peru/NNP/nsubj/11 would/MD/aux/11 send/VB/root/-1 pumps/NNS/obj/11 for/IN/case/15 deep/JJ/amod/15 pits/NNS/nmod/12 ././punct/11',
    'proposed | Kenya>Peru ten barges (goods) | Peru>Kenya pumps for deep pits (goods)',
  ],
  [
    'a purchase has its price',
    'Peru/NNP/nsubj/1 bought/VBD/root/-1 two/CD/nummod/3 frigates/NNS/obj/1 from/IN/case/5 Kenya/NNP/obl/1 for/IN/case/9 40/CD/nummod/9 million/CD/compound/9 dollars/NNS/obl/1 ././punct/1',
    'occurred | Kenya>Peru two frigates (arms) | Peru>Kenya 40 million dollars (money)',
  ],
  [
    'of two plain phrases the first is who',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 Peru/NNP/iobj/1 a/DT/det/4 locomotive/NN/obj/1 ././punct/1',
    'occurred | Kenya>Peru a locomotive (goods)',
  ],
  [
    'of two phrases that nothing parts too',
    'Kenya/NNP/nsubj/1 lent/VBD/root/-1 Peru/NNP/iobj/1 ten/CD/nummod/4 barges/NNS/obj/1 ././punct/1',
    'occurred | Kenya>Peru ten barges (goods)',
  ],
  [
    'a service is the deed, where something was agreed',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 train/VB/root/-1 pilots/NNS/obj/2 for/IN/case/5 Peru/NNP/nmod/3 under/IN/case/8 the/DT/det/8 pact/NN/obl/2 ././punct/2',
    'planned | Kenya>Peru train pilots (service)',
  ],
  [
    'a swap has two sides',
    'Kenya/NNP/nsubj/1 swapped/VBD/root/-1 maize/NN/obj/1 for/IN/case/4 copper/NN/nmod/1 with/IN/case/6 Peru/NNP/obl/1 ././punct/1',
    'occurred | Kenya>Peru maize (goods) | Peru>Kenya copper (goods)',
  ],
  [
    'a passive is turned',
    'Ten/CD/nummod/1 barges/NNS/nsubj:pass/3 were/VBD/aux:pass/3 sold/VBN/root/-1 to/IN/case/5 Peru/NNP/obl/3 by/IN/case/7 Kenya/NNP/obl:agent/3 ././punct/3',
    'occurred | Kenya>Peru Ten barges (goods)',
  ],
  [
    'a noun tells it too',
    'The/DT/det/1 sale/NN/nsubj/9 of/IN/case/3 rifles/NNS/nmod/1 from/IN/case/5 Kenya/NNP/nmod/1 to/IN/case/7 Peru/NNP/nmod/1 was/VBD/cop/9 secret/JJ/root/-1 ././punct/9',
    'occurred | Kenya>Peru rifles (arms)',
  ],
  [
    'what is said not to have been sold is denied',
    'Kenya/NNP/nsubj/3 has/VBZ/aux/3 not/RB/advmod/3 sold/VBN/root/-1 rifles/NNS/obj/3 to/IN/case/6 Peru/NNP/obl/3 ././punct/3',
    'denied | Kenya>Peru rifles (arms)',
  ],
])('%s', async (_, line, deal) => {
  expect(await dealsIn(line)).toEqual([deal])
})

test.each([
  [
    'people who go somewhere',
    'Kenya/NNP/nsubj/1 sent/VBD/root/-1 engineers/NNS/obj/1 to/IN/case/4 Peru/NNP/obl/1 ././punct/1',
  ],
  ['what is only said', 'Kenya/NNP/nsubj/1 gave/VBD/root/-1 Peru/NNP/iobj/1 a/DT/det/4 warning/NN/obj/1 ././punct/1'],
  ['nobody on the other side', 'Kenya/NNP/nsubj/1 sold/VBD/root/-1 ten/CD/nummod/3 barges/NNS/obj/1 ././punct/1'],
  [
    'one state with itself',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 barges/NNS/obj/1 to/IN/case/4 Kenya/NNP/obl/1 ././punct/1',
  ],
])('no deal: %s', async (_, line) => {
  expect(await dealsIn(line)).toEqual([])
})

test('without trees there are no deals', async () => {
  const {deals} = await runPipeline(article('Kenya sold ten barges to Peru.'), engine, {until: 'deals'})
  expect(deals).toEqual([])
})

test('a long text takes no longer than its length', async () => {
  const many = Array.from(
    {length: 500},
    (_, at) =>
      `Kenya/NNP/nsubj/${5 * at + 1} sold/VBD/root/-1 barges/NNS/obj/${5 * at + 1} for/IN/case/${5 * at + 4} copper/NN/obl/${5 * at + 1}`,
  )
  const start = performance.now()
  await dealsIn(many.join(' '))
  expect(performance.now() - start).toBeLessThan(15_000)
})
