import {expect, test} from 'vitest'
import {treesOf} from '../../../test/trees.ts'
import {treeOf} from '../events/tree.ts'
import {tokensIn} from '../stages/tokens.ts'
import {tenseByTree} from './predicate-tense.ts'

/** The tense around the only "Friday" of a tree. */
function tenseIn(line: string): string | undefined {
  const {text, labels} = treesOf(line)
  const start = text.indexOf('Friday')
  return tenseByTree(treeOf(tokensIn(text), labels.words), [start, start + 'Friday'.length])
}

test.each([
  'The/DT/det/1 members/NNS/nsubj/2 vote/VBP/root/-1 on/IN/case/4 Friday/NNP/obl/2 ././punct/2',
  'Union/NN/root/-1 to/IN/case/2 end/VB/nmod/0 port/NN/compound/4 strike/NN/nmod/0 on/IN/case/6 Friday/NNP/nmod/0',
  'They/PRP/nsubj/1 agreed/VBD/root/-1 to/TO/mark/3 meet/VB/xcomp/1 on/IN/case/5 Friday/NNP/obl/1 ././punct/1',
  'The/DT/det/1 ferry/NN/nsubj/4 is/VBZ/cop/4 to/TO/mark/4 sail/VB/root/-1 on/IN/case/6 Friday/NNP/obl/4 ././punct/4',
  'The/DT/det/1 shop/NN/nsubj/3 is/VBZ/cop/3 open/JJ/root/-1 on/IN/case/5 Friday/NNP/obl/3 ././punct/3',
  'The/DT/det/1 talks/NNS/nsubj:pass/6 due/JJ/amod/1 on/IN/case/4 Friday/NNP/obl/2 were/VBD/aux:pass/6 cancelled/VBN/root/-1 ././punct/6',
  'The/DT/det/1 cup/NN/nsubj:pass/3 was/VBD/aux:pass/3 set/VBN/root/-1 for/IN/case/5 Friday/NNP/obl/3 ././punct/3',
])('lies ahead: %s', (line) => expect(tenseIn(line)).toBe('future'))

test.each([
  'The/DT/det/1 port/NN/nsubj/2 opened/VBD/root/-1 on/IN/case/4 Friday/NNP/obl/2 ././punct/2',
  'She/PRP/nsubj/1 refused/VBD/root/-1 to/TO/mark/3 leave/VB/xcomp/1 on/IN/case/5 Friday/NNP/obl/1 ././punct/1',
  'It/PRP/nsubj/3 could/MD/aux/3 have/VB/aux/3 ended/VB/root/-1 on/IN/case/5 Friday/NNP/obl/3 ././punct/3',
  'He/PRP/nsubj/1 flew/VBD/root/-1 to/IN/case/3 Rome/NNP/obl/1 to/TO/mark/5 see/VB/advcl/1 her/PRP/obj/5 on/IN/case/8 Friday/NNP/obl/5 ././punct/1',
  'A/DT/det/1 report/NN/nsubj/5 published/VBN/acl/1 on/IN/case/4 Friday/NNP/obl/2 praises/VBZ/root/-1 it/PRP/obj/5 ././punct/5',
  'The/DT/det/1 lock/NN/nsubj:pass/4 has/VBZ/aux/4 been/VBN/aux:pass/4 shut/JJ/root/-1 since/IN/case/6 Friday/NNP/obl/4 ././punct/4',
])('lies behind: %s', (line) => expect(tenseIn(line)).toBe('past'))

test.each([
  [
    'a headline tells the past in the present tense',
    'Kim/NNP/nsubj/1 visits/VBZ/root/-1 Moscow/NNP/obj/1 on/IN/case/4 Friday/NNP/obl/1',
  ],
  ['saying', 'She/PRP/nsubj/1 says/VBZ/root/-1 on/IN/case/3 Friday/NNP/obl/1 ././punct/1'],
  ['no verb', 'Friday/NNP/root/-1 ././punct/0'],
])('the tree does not tell: %s', (_, line) => expect(tenseIn(line)).toBeUndefined())

test('without a tree', () => expect(tenseByTree(treeOf(tokensIn('It opens on Friday.'), []), [12, 18])).toBeUndefined())
