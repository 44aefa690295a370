import {expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import type {Claim, Entity} from '../../contract/index.ts'
import {runPipeline} from '../pipeline.ts'

const states = ['Kenya', 'Peru']

/** Deals of a text whose only entities are the states named above, `?` a side left open: `planned Kenya>Peru ten barges (goods)`. */
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
  const given = {
    labels,
    entities,
    places: [],
    happenings: {found: [], parties: []},
    sayings: [],
    attributions: [],
    claims: [claim],
  }
  const {deals = [], transfers} = await runPipeline(article(text), engine, {until: 'deals', given})
  const described = new Map(transfers?.parties.map(({id, name}) => [id, name]))
  const nameOf = (id: string | undefined): string => (id === undefined ? '?' : (described.get(id) ?? id))
  return deals.map(({status, legs}) =>
    [
      status,
      ...legs.map(({from, to, goods, kind}) => `${nameOf(from)}>${nameOf(to)} ${text.slice(...goods)} (${kind})`),
    ].join(' | '),
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
  [
    'a side may only be described',
    'The/DT/det/1 buyer/NN/nsubj/3 will/MD/aux/3 pay/VB/root/-1 the/DT/det/5 landlord/NN/iobj/3 40/CD/nummod/7 dollars/NNS/obj/3 for/IN/case/10 the/DT/det/10 barges/NNS/obl/3 ././punct/3',
    'planned | The buyer>the landlord 40 dollars (money) | the landlord>The buyer the barges (goods)',
  ],
  [
    'a price tells that there is another side, though not who',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 ten/CD/nummod/3 barges/NNS/obj/1 for/IN/case/6 40/CD/nummod/6 dollars/NNS/obl/1 ././punct/1',
    'occurred | Kenya>? ten barges (goods) | ?>Kenya 40 dollars (money)',
  ],
  [
    'what is given "in exchange for" something need be no verb of giving',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 scrap/VB/root/-1 its/PRP$/nmod:poss/4 levy/NN/obj/2 in/IN/case/6 exchange/NN/obl/2 for/IN/case/8 pumps/NNS/nmod/6 from/IN/case/10 Peru/NNP/nmod/8 ././punct/2',
    'planned | Kenya>Peru scrap its levy (other) | Peru>Kenya pumps (goods)',
  ],
  [
    'whoever is paid to do something does it in return',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 pay/VB/root/-1 Peru/NNP/iobj/2 40/CD/nummod/5 dollars/NNS/obj/2 to/TO/mark/7 close/VB/advcl/2 the/DT/det/9 mine/NN/obj/7 ././punct/2',
    'planned | Kenya>Peru 40 dollars (money) | Peru>Kenya close the mine (service)',
  ],
  [
    'what the two of an agreement each will do belongs to it',
    'Kenya/NNP/nsubj/1 signed/VBD/root/-1 a/DT/det/3 pact/NN/obj/1 with/IN/case/5 Peru/NNP/nmod/3 ././punct/1 Kenya/NNP/nsubj/9 will/MD/aux/9 supply/VB/root/-1 rice/NN/obj/9 ././punct/9 Peru/NNP/nsubj/14 will/MD/aux/14 waive/VB/root/-1 its/PRP$/nmod:poss/16 tax/NN/obj/14 ././punct/14',
    'planned | Kenya>Peru rice (goods) | Peru>Kenya waive its tax (other)',
  ],
  [
    'what is promised if the other side does something',
    'Kenya/NNP/nsubj/2 would/MD/aux/2 reopen/VB/root/-1 the/DT/det/4 port/NN/obj/2 if/IN/mark/7 Peru/NNP/nsubj/7 lifted/VBD/advcl/2 its/PRP$/nmod:poss/9 ban/NN/obj/7 ././punct/2',
    'hypothetical | Kenya>Peru reopen the port (service) | Peru>Kenya lifted its ban (other)',
  ],
  [
    'aid told in figures, whoever it is for',
    'Kenya/NNP/nsubj/2 has/VBZ/aux/2 pledged/VBN/root/-1 40/CD/nummod/4 dollars/NNS/obj/2 ././punct/2',
    'planned | Kenya>? 40 dollars (money)',
  ],
  [
    'what goes the other way comes back',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 hand/VB/root/-1 ten/CD/nummod/4 barges/NNS/obj/2 to/IN/case/6 Peru/NNP/obl/2 ,/,/punct/11 with/IN/mark/11 fishing/NN/compound/10 rights/NNS/nsubj/11 going/VBG/advcl/2 the/DT/det/14 other/JJ/amod/14 way/NN/obl:unmarked/11 ././punct/2',
    'planned | Kenya>Peru ten barges (goods) | Peru>Kenya fishing rights (other)',
  ],
  [
    'of two obligations the first is for whoever pays it',
    'Peru/NNP/nsubj/2 will/MD/aux/2 name/VB/root/-1 its/PRP$/nmod:poss/4 port/NN/obj/2 after/IN/case/6 Kenya/NNP/obl/2 ,/,/punct/11 and/CC/cc/11 Kenya/NNP/nsubj/11 will/MD/aux/11 pay/VB/conj/2 it/PRP/iobj/11 40/CD/nummod/14 dollars/NNS/obj/11 ././punct/2',
    'planned | Peru>Kenya name its port (service) | Kenya>Peru 40 dollars (money)',
  ],
  [
    'a condition is for the other side',
    'Kenya/NNP/nsubj/2 would/MD/aux/2 lend/VB/root/-1 Peru/NNP/iobj/2 40/CD/nummod/5 dollars/NN/obj/2 on/IN/case/7 condition/NN/obl/2 that/WDT/obj/10 it/PRP/nsubj/10 opens/VBZ/acl:relcl/7 the/DT/det/12 port/NN/obj/10 ././punct/2',
    'proposed | Kenya>Peru 40 dollars (money) | Peru>Kenya opens the port (service)',
  ],
  [
    'the buyer is whoever the trade before it says',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 ten/CD/nummod/3 barges/NNS/obj/1 to/IN/case/5 Peru/NNP/obl/1 ././punct/1 The/DT/det/8 buyer/NN/nsubj/9 paid/VBD/root/-1 40/CD/nummod/11 dollars/NNS/obj/9 ././punct/9',
    'occurred | Kenya>Peru ten barges (goods) | Peru>Kenya 40 dollars (money)',
  ],
  [
    'what the deal is worth is the price of the trade before it',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 ten/CD/nummod/3 barges/NNS/obj/1 to/IN/case/5 Peru/NNP/obl/1 ././punct/1 The/DT/det/8 deal/NN/nsubj/10 is/VBZ/cop/10 worth/JJ/root/-1 40/CD/nummod/12 dollars/NNS/obj/10 ././punct/10',
    'occurred | Kenya>Peru ten barges (goods) | Peru>Kenya 40 dollars (money)',
  ],
  [
    'an offer that is turned down comes to nothing',
    'Kenya/NNP/nsubj/2 has/VBZ/aux/2 turned/VBN/root/-1 down/RP/compound:prt/2 an/DT/det/5 offer/NN/obj/2 of/IN/case/8 40/CD/nummod/8 dollars/NNS/nmod/5 from/IN/case/10 Peru/NNP/nmod/5 for/IN/case/13 the/DT/det/13 port/NN/obl/2 ././punct/2',
    'cancelled | Peru>Kenya 40 dollars (money) | Kenya>Peru the port (land)',
  ],
  [
    'what is got "in return" goes to whoever gave',
    'Kenya/NNP/nsubj/3 is/VBZ/cop/3 to/TO/mark/3 give/VB/root/-1 Peru/NNP/iobj/3 ten/CD/nummod/6 barges/NNS/obj/3 and/CC/cc/8 receive/VB/conj/3 four/CD/nummod/10 tugs/NNS/obj/8 in/IN/case/12 return/NN/obl/8 ././punct/3',
    'planned | Kenya>Peru ten barges (goods) | Peru>Kenya four tugs (goods)',
  ],
  [
    'a side stands behind an insertion',
    'Kenya/NNP/nsubj/1 bought/VBD/root/-1 ten/CD/nummod/3 barges/NNS/obj/1 ,/,/punct/6 which/WDT/nsubj/6 leaked/VBD/acl:relcl/3 ,/,/punct/6 from/IN/case/9 Peru/NNP/obl/1 for/IN/case/12 40/CD/nummod/12 dollars/NNS/obl/1 ././punct/1',
    'occurred | Peru>Kenya ten barges (goods) | Kenya>Peru 40 dollars (money)',
  ],
  [
    'a term under the deal belongs to it, whichever its verb',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 sell/VB/root/-1 Peru/NNP/iobj/2 ten/CD/nummod/5 barges/NNS/obj/2 ././punct/2 Under/IN/case/9 the/DT/det/9 deal/NN/obl/12 Peru/NNP/nsubj/12 will/MD/aux/12 repaint/VB/root/-1 the/DT/det/14 harbour/NN/obj/12 ././punct/12',
    'planned | Kenya>Peru ten barges (goods) | Peru>Kenya repaint the harbour (service)',
  ],
  [
    'what is answered "in exchange" need be no verb of giving',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 repaint/VB/root/-1 the/DT/det/4 harbour/NN/obj/2 ././punct/2 In/IN/case/7 exchange/NN/obl/10 Peru/NNP/nsubj/10 will/MD/aux/10 tune/VB/root/-1 the/DT/det/12 organ/NN/obj/10 ././punct/10',
    'planned | Kenya>Peru repaint the harbour (service) | Peru>Kenya tune the organ (service)',
  ],
  [
    'a price that is paid for what is named again is no third leg',
    'Kenya/NNP/nsubj/2 will/MD/aux/2 sell/VB/root/-1 ten/CD/nummod/4 barges/NNS/obj/2 to/IN/case/6 Peru/NNP/obl/2 ././punct/2 Peru/NNP/nsubj/10 will/MD/aux/10 pay/VB/root/-1 40/CD/nummod/12 dollars/NNS/obj/10 for/IN/case/15 the/DT/det/15 boats/NNS/obl/10 ././punct/10',
    'planned | Kenya>Peru ten barges (goods) | Peru>Kenya 40 dollars (money)',
  ],
  [
    'a plan that fell through is cancelled',
    'A/DT/det/1 plan/NN/nsubj/11 by/IN/case/3 Kenya/NNP/nmod/1 to/TO/mark/5 buy/VB/acl/1 ten/CD/nummod/7 barges/NNS/obj/5 from/IN/case/9 Peru/NNP/obl/5 then/RB/advmod/11 fell/VBD/root/-1 through/RP/compound:prt/11 ././punct/11',
    'cancelled | Peru>Kenya ten barges (goods)',
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
  [
    'a manner of speaking',
    'Kenya/NNP/nsubj/1 sold/VBD/root/-1 the/DT/det/3 idea/NN/obj/1 to/IN/case/5 Peru/NNP/obl/1 ././punct/1',
  ],
  [
    'a price that is a time',
    'Kenya/NNP/nsubj/1 paid/VBD/root/-1 taxes/NNS/obj/1 for/IN/case/5 two/CD/nummod/5 decades/NNS/obl/1 ././punct/1',
  ],
  [
    'nobody who is known to want it',
    'Peru/NNP/nsubj/3 is/VBZ/aux/3 not/RB/advmod/3 buying/VBG/root/-1 it/PRP/obj/3 ././punct/3',
  ],
  [
    'people who are paid for their votes',
    'Kenya/NNP/nsubj/1 paid/VBD/root/-1 voters/NNS/obj/1 to/TO/mark/4 back/VB/advcl/1 a/DT/det/6 candidate/NN/obj/4 ././punct/1',
  ],
  [
    'somebody who walks the other way',
    'Kenya/NNP/nsubj/1 walked/VBD/root/-1 the/DT/det/4 other/JJ/amod/4 way/NN/obl:unmarked/1 ././punct/1',
  ],
  [
    'a thing that is worth a sum',
    'The/DT/det/1 contract/NN/nsubj/3 is/VBZ/cop/3 worth/JJ/root/-1 40/CD/nummod/5 dollars/NNS/obj/3 ././punct/3',
  ],
  [
    'a deed under an agreement with nobody',
    'Under/IN/case/2 the/DT/det/2 deal/NN/obl/5 Kenya/NNP/nsubj/5 will/MD/aux/5 repaint/VB/root/-1 the/DT/det/7 harbour/NN/obj/5 ././punct/5',
  ],
  [
    'a deed in a place that is another state',
    'Kenya/NNP/nsubj/1 agreed/VBD/root/-1 to/TO/mark/3 build/VB/xcomp/1 a/DT/det/5 berth/NN/obj/3 in/IN/case/7 Peru/NNP/obl/3 ././punct/1',
  ],
  [
    'jets that nobody sells are ordered out',
    'Kenya/NNP/nsubj/1 ordered/VBD/root/-1 its/PRP$/nmod:poss/3 jets/NNS/obj/1 into/IN/case/6 the/DT/det/6 air/NN/obl/1 ././punct/1',
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

test('a long exchange of answers takes no longer than its length', async () => {
  const turn = (at: number, doer: string): string =>
    [
      `In/IN/case/${at + 1} return/NN/obl/${at + 4} ${doer}/NNP/nsubj/${at + 4}`,
      `will/MD/aux/${at + 4} lend/VB/root/-1 it/PRP/iobj/${at + 4} ten/CD/nummod/${at + 7} barges/NNS/obj/${at + 4} ././punct/${at + 4}`,
    ].join(' ')
  const many = Array.from({length: 1500}, (_, index) => turn(index * 9, states[index % 2]))
  const start = performance.now()
  await dealsIn(many.join(' '))
  expect(performance.now() - start).toBeLessThan(15_000)
})
