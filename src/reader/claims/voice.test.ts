import {expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import {runPipeline} from '../pipeline.ts'

/** Voices of what an outlet published on 4 March 2024 says in its own words. */
async function voicesIn(line: string): Promise<string[]> {
  const {text, labels} = treesOf(line)
  const given = {labels, attributions: [], entities: [], sayings: [], names: [], places: []}
  const own = {...article(text), published: {value: '2024-03-04', basis: 'given'} as const}
  const {claims = []} = await runPipeline(own, engine, {until: 'claims', given})
  return claims.map(({voice}) => voice)
}

test.each([
  [
    'report',
    'It/PRP/nsubj/4 was/VBD/cop/4 the/DT/det/4 wettest/JJS/amod/4 day/NN/root/-1 since/IN/case/6 1987/CD/nmod/4 ././punct/4',
  ],
  [
    'background',
    'It/PRP/nsubj/4 was/VBD/cop/4 the/DT/det/4 first/JJ/amod/4 flood/NN/root/-1 since/IN/case/6 1987/CD/nmod/4 ././punct/4',
  ],
  [
    'report',
    'Sales/NNS/nsubj/1 fell/VBD/root/-1 to/IN/case/3 40/CD/obl/1 from/IN/case/5 60/CD/obl/1 in/IN/case/7 2021/CD/obl/1 ././punct/1',
  ],
  ['background', 'Sales/NNS/nsubj/1 fell/VBD/root/-1 to/IN/case/3 40/CD/obl/1 in/IN/case/5 2021/CD/obl/1 ././punct/1'],
  ['report', 'The/DT/det/1 bill/NN/nsubj/2 bans/VBZ/root/-1 raw/JJ/amod/4 milk/NN/obj/2 ././punct/2'],
  ['background', 'The/DT/det/1 valley/NN/nsubj/2 grows/VBZ/root/-1 most/JJS/det/4 tea/NN/obj/2 ././punct/2'],
  [
    'opinion',
    'The/DT/det/1 town/NN/nsubj/5 should/MD/aux/5 never/RB/advmod/5 have/VB/aux/5 sold/VBN/root/-1 it/PRP/obj/5 ././punct/5',
  ],
  ['opinion', 'Pilots/NNS/nsubj/3 should/MD/aux/3 have/VB/aux/3 acted/VBN/root/-1 sooner/RBR/advmod/3 ././punct/3'],
  [
    'report',
    'The/DT/det/1 train/NN/nsubj/4 should/MD/aux/4 have/VB/aux/4 stopped/VBN/root/-1 at/IN/case/6 Vale/NNP/obl/4 ././punct/4',
  ],
  [
    'report',
    'Pilots/NNS/nsubj/3 should/MD/aux/3 have/VB/aux/3 met/VBN/root/-1 on/IN/case/5 Monday/NNP/obl/3 ././punct/3',
  ],
  ['report', 'She/PRP/nsubj/1 succeeds/VBZ/root/-1 Ana/NNP/obj/1 Cruz/NNP/flat/2 ././punct/1'],
])('%s: %s', async (voice, line) => {
  expect(await voicesIn(line)).toEqual([voice])
})
