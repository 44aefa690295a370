import {describe, expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import type {Attribution} from '../../contract/index.ts'
import {runPipeline} from '../pipeline.ts'
import {clausesOf} from './clauses.ts'
import {treeOf} from './tree.ts'

/** Claims of one sentence with its tree; `[source] [cue] content` by token ranges, the outlet's own where there are none. */
async function claimsIn(
  line: string,
  said?: {source: [number, number]; cue: [number, number]; content: [number, number]},
): Promise<string[]> {
  const {text, labels} = treesOf(line)
  const starts = [...text.matchAll(/\S+/g)].map(({0: word, index}) => [index, index + word.length])
  const span = ([from, to]: [number, number]): [number, number] => [starts[from][0], starts[to - 1][1]]
  const attributions: Attribution[] = said
    ? [
        {
          id: 'a',
          source: span(said.source),
          cue: span(said.cue),
          content: [span(said.content)],
          kind: 'organisation',
          quote: 'indirect',
          confidence: 1,
        },
      ]
    : []
  const given = {labels, attributions, entities: [], sayings: [], names: [], places: []}
  const {claims = []} = await runPipeline(article(text), engine, {until: 'claims', given})
  return claims.map(({text, act, factuality: {certainty, polarity}}) => `${act} ${certainty}${polarity} ${text}`)
}

describe('clauses of one content that differ are claims of their own', () => {
  test.each([
    [
      'done and to come',
      'Veyra/NNP/nsubj/1 said/VBD/root/-1 it/PRP/nsubj/4 had/VBD/aux/4 cancelled/VBN/ccomp/1 40/CD/nummod/6 flights/NNS/obj/4 and/CC/cc/9 would/MD/aux/9 refund/VB/conj/4 all/DT/det/11 passengers/NNS/obj/9 ././punct/1',
      {source: [0, 1], cue: [1, 2], content: [2, 12]},
      ['states certain+ it had cancelled 40 flights', 'intends certain+ and would refund all passengers'],
    ],
    [
      'so and not so',
      'Veyra/NNP/nsubj/1 said/VBD/root/-1 the/DT/det/3 dam/NN/nsubj/5 had/VBD/aux/5 held/VBN/ccomp/1 but/CC/cc/11 the/DT/det/8 road/NN/nsubj/11 was/VBD/cop/11 not/RB/advmod/11 safe/JJ/conj/5 ././punct/1',
      {source: [0, 1], cue: [1, 2], content: [2, 12]},
      ['states certain+ the dam had held', 'states certain- but the road was not safe'],
    ],
    [
      'sure and unsure, though the tree hangs the second elsewhere',
      'Veyra/NNP/nsubj/1 said/VBD/root/-1 prices/NNS/nsubj/4 would/MD/aux/4 rise/VB/ccomp/1 and/CC/cc/7 might/MD/aux/7 double/VB/advcl/4 ././punct/1',
      {source: [0, 1], cue: [1, 2], content: [2, 8]},
      ['predicts certain+ prices would rise', 'predicts possible+ and might double'],
    ],
    [
      'a concession at the front',
      'While/IN/mark/2 it/PRP/expl/2 remains/VBZ/advcl/11 unclear/JJ/xcomp/2 whether/IN/mark/6 she/PRP/nsubj/6 came/VBD/ccomp/3 ,/,/punct/2 the/DT/det/9 visit/NN/nsubj/11 has/VBZ/aux/11 begun/VBN/root/-1 ././punct/11',
      undefined,
      ['states unknown? While it remains unclear whether she came', 'states certain+ the visit has begun'],
    ],
  ] as const)('%s', async (_, line, said, claims) => {
    expect(await claimsIn(line, said as Parameters<typeof claimsIn>[1])).toEqual(claims)
  })
})

describe('one claim', () => {
  test.each([
    [
      'two clauses put alike',
      'The/DT/det/1 train/NN/nsubj/2 left/VBD/root/-1 at/IN/case/4 nine/CD/obl/2 and/CC/cc/6 arrived/VBD/conj/2 at/IN/case/8 noon/NN/obl/6 ././punct/2',
      'states certain+ The train left at nine and arrived at noon',
    ],
    [
      'a modal in a relative clause is not the clause’s own',
      'A/DT/det/1 frigate/NN/nsubj/6 that/WDT/nsubj/4 might/MD/aux/4 sink/VB/acl:relcl/1 was/VBD/aux:pass/6 towed/VBN/root/-1 to/IN/case/8 port/NN/obl/6 ././punct/6',
      'states certain+ A frigate that might sink was towed to port',
    ],
    [
      'a negation in a clause below is not either',
      'The/DT/det/1 port/NN/nsubj/2 closed/VBD/root/-1 because/IN/mark/7 pilots/NNS/nsubj/7 had/VBD/aux/7 not/RB/advmod/7 come/VBN/advcl/2 ././punct/2',
      'states certain+ The port closed because pilots had not come',
    ],
    [
      'no ship is a negation of the whole',
      'No/DT/det/1 ships/NNS/nsubj/3 have/VBP/aux/3 left/VBN/root/-1 since/IN/case/5 Tuesday/NNP/obl/3 ././punct/3',
      'states certain- No ships have left since Tuesday',
    ],
  ])('%s', async (_, line, claim) => {
    expect(await claimsIn(line)).toEqual([claim])
  })
})

describe('what stands beside an attribution', () => {
  test('the source is the subject of another verb as well', async () => {
    const line =
      'The/DT/det/1 mayor/NN/nsubj/2 resigned/VBD/root/-1 on/IN/case/4 Monday/NNP/obl/2 but/CC/cc/6 said/VBD/conj/2 he/PRP/nsubj/9 was/VBD/cop/9 innocent/JJ/ccomp/6 ././punct/2'
    expect(await claimsIn(line, {source: [0, 2], cue: [6, 7], content: [7, 10]})).toEqual([
      'states certain+ The mayor resigned on Monday',
      'states certain+ he was innocent',
    ])
  })

  test('a clause that hangs below the cue is none of its own', async () => {
    const line =
      'The/DT/det/1 mayor/NN/nsubj/2 said/VBD/root/-1 on/IN/case/4 Monday/NNP/obl/2 when/WRB/advmod/7 reporters/NNS/nsubj/7 met/VBD/advcl/2 her/PRP/obj/7 that/IN/mark/11 it/PRP/nsubj/11 rained/VBD/ccomp/2 ././punct/2'
    expect(await claimsIn(line, {source: [0, 2], cue: [2, 3], content: [9, 12]})).toEqual([
      'states certain+ that it rained',
    ])
  })
})

test('a sentence of a hundred thousand words takes no longer than its length', () => {
  const {text, labels} = treesOf('not/RB/advmod/1 said/VBD/root/-1 and/CC/cc/3 but/CC/conj/1')
  const count = 25_000
  const words = text.split(' ')
  const tokens = Array.from(
    {length: 4 * count},
    (_, at) => ({start: 4 * at, end: 4 * at + 3, text: words[at % 4], kind: 'word'}) as const,
  )
  const tree = treeOf(
    tokens,
    tokens.map((_, at) => ({...labels.words[at % 4], head: at === 0 ? -1 : at - 1})),
  )
  const start = performance.now()
  const clauses = clausesOf(
    tree,
    tokens.map((_, at) => at),
  )
  expect(clauses.flatMap((clause) => clause.words)).toHaveLength(4 * count)
  expect(performance.now() - start).toBeLessThan(5000)
})
