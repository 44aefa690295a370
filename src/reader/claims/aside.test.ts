import {expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import {runPipeline} from '../pipeline.ts'

async function claimsIn(line: string): Promise<string[]> {
  const {text, labels} = treesOf(line)
  const given = {labels, attributions: [], entities: [], sayings: [], names: [], places: []}
  const {claims = []} = await runPipeline(article(text), engine, {until: 'claims', given})
  return claims.map(({text, factuality: {certainty}}) => `${certainty} ${text}`)
}

test.each([
  [
    'between commas',
    'Her/PRP$/nmod:poss/1 voyage/NN/nsubj/10 to/IN/case/3 Oslo/NNP/nmod/1 ,/,/punct/8 likely/RB/advmod/8 by/IN/case/8 night/NN/compound/8 ferry/NN/nmod/1 ,/,/punct/8 marks/VBZ/root/-1 a/DT/det/12 change/NN/obj/10 ././punct/10',
    ['certain Her voyage to Oslo … marks a change', 'probable likely by night ferry'],
  ],
  [
    'at the end',
    'The/DT/det/1 ship/NN/nsubj/2 sank/VBD/root/-1 ,/,/punct/7 perhaps/RB/advmod/7 in/IN/case/7 the/DT/det/7 storm/NN/obl/2 ././punct/2',
    ['certain The ship sank', 'possible perhaps in the storm'],
  ],
])('an aside %s is a claim of its own', async (_, line, claims) => expect(await claimsIn(line)).toEqual(claims))

test.each([
  [
    'an adjective',
    'Reyes/NNP/nsubj/5 ,/,/punct/4 a/DT/det/4 likely/JJ/amod/4 winner/NN/appos/0 spoke/VBD/root/-1 ././punct/5',
    ['certain Reyes , a likely winner spoke'],
  ],
  [
    'a hedge with a verb of its own',
    'It/PRP/nsubj/1 sank/VBD/root/-1 ,/,/punct/5 possibly/RB/advmod/5 after/IN/mark/5 hitting/VBG/advcl/1 ice/NN/obj/5 ././punct/1',
    ['certain It sank , possibly after hitting ice'],
  ],
])('%s is none', async (_, line, claims) => expect(await claimsIn(line)).toEqual(claims))

test('hostile: thousands of asides come through', async () => {
  const aside = (at: number) =>
    [',/,/punct', 'likely/RB/advmod', 'by/IN/case'].map((word) => `${word}/${at + 3}`).join(' ')
  const asides = Array.from({length: 5000}, (_, at) => `${aside(at * 4 + 2)} sea/NN/obl/1`)
  const found = await claimsIn(`Ships/NNS/nsubj/1 sail/VBP/root/-1 ${asides.join(' ')} ././punct/1`)
  expect(found.filter((claim) => claim === 'probable likely by sea')).toHaveLength(5000)
})
