import {expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import {runPipeline} from '../pipeline.ts'

/** Acts of what an outlet published on 4 March 2024 says in its own words; `headline`: the text is that alone. */
async function actsIn(line: string): Promise<string[]> {
  const {text, labels} = treesOf(line)
  const given = {labels, attributions: [], entities: [], sayings: [], names: [], places: []}
  const own = {...article(text), published: {value: '2024-03-04', basis: 'given'} as const}
  const {claims = []} = await runPipeline(own, engine, {until: 'claims', given})
  return claims.map(({act}) => act)
}

test.each([
  [
    'intends',
    'Oslo/NNP/nsubj/2 will/MD/aux/2 send/VB/root/-1 two/CD/nummod/4 planes/NNS/obj/2 to/IN/case/6 Crete/NNP/obl/2 ././punct/2',
  ],
  [
    'intends',
    'The/DT/det/1 orchestra/NN/nsubj/4 is/VBZ/cop/4 to/TO/mark/4 tour/VB/root/-1 Brazil/NNP/obj/4 ././punct/4',
  ],
  [
    'intends',
    'The/DT/det/1 depot/NN/nsubj:pass/3 is/VBZ/aux:pass/3 set/VBN/root/-1 to/TO/mark/6 be/VB/aux:pass/6 sold/VBN/xcomp/3 ././punct/3',
  ],
  ['intends', 'The/DT/det/1 talks/NNS/nsubj/2 resume/VBP/root/-1 next/JJ/amod/4 Friday/NNP/obl/2 ././punct/2'],
  ['intends', 'The/DT/det/1 vote/NN/nsubj/5 is/VBZ/cop/5 on/IN/case/5 next/JJ/amod/5 Friday/NNP/root/-1 ././punct/5'],
  [
    'states',
    'The/DT/det/1 levy/NN/nsubj/3 will/MD/aux/3 cost/VB/root/-1 a/DT/det/5 family/NN/obj/3 90/CD/nummod/7 euros/NNS/obj/3 ././punct/3',
  ],
  [
    'states',
    'The/DT/det/1 mast/NN/nsubj/5 will/MD/aux/5 be/VB/cop/5 the/DT/det/5 tallest/JJS/root/-1 here/RB/advmod/5 ././punct/5',
  ],
  ['states', 'The/DT/det/1 talks/NNS/nsubj/2 resumed/VBD/root/-1 on/IN/case/4 Friday/NNP/obl/2 ././punct/2'],
  ['states', 'The/DT/det/1 lease/NN/nsubj/2 ends/VBZ/root/-1 on/IN/case/4 Friday/NNP/obl/2 ././punct/2'],
  [
    'states',
    'The/DT/det/1 task/NN/nsubj/6 was/VBD/cop/6 not/RB/advmod/6 easy/JJ/amod/6 to/TO/mark/6 finish/VB/root/-1 ././punct/6',
  ],
  ['states', 'The/DT/det/1 plan/NN/root/-1 is/VBZ/cop/4 to/TO/mark/4 open/VB/acl/1 it/PRP/obj/4 ././punct/4'],
])('%s: %s', async (act, line) => {
  expect(await actsIn(line)).toEqual([act])
})

test('a scrap of a pronoun and a verb is no claim', async () => {
  expect(await actsIn("It/PRP/nsubj/1 's/VBZ/root/-1 ././punct/1")).toEqual([])
  expect(await actsIn('He/PRP/nsubj/1 resigned/VBD/root/-1 ././punct/1')).toEqual(['states'])
})
