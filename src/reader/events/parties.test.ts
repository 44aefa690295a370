import {expect, test} from 'vitest'
import {treesOf} from '../../../test/trees.ts'
import type {Entity, Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {partyFinder} from './parties.ts'
import {treeOf} from './tree.ts'

/** Whom the first word means, said by the one at `speaker`; names in `bodies` are organisations, "Reyes" a person of the first body there is. */
function meant(line: string, speaker: number, isQuoted = true, hasOffice = false): string | undefined {
  const {text, labels} = treesOf(line)
  const tokens = [...text.matchAll(/\S+/g)].map(
    ({0: word, index}): Token => ({start: index, end: index + word.length, text: word, kind: 'word'}),
  )
  const entity = (name: string, type: Entity['type'], of?: string): Entity[] => {
    const at = text.indexOf(name)
    const span: Span = [at, at + name.length]
    const roles = of ? [{title: 'leader', of, span}] : []
    return at < 0 ? [] : [{id: name, name, type, mentions: [span], roles}]
  }
  const entities = [...entity('Front', 'organisation'), ...entity('Reyes', 'person', hasOffice ? 'Front' : undefined)]
  const party = partyFinder(treeOf(tokens, labels.words), entities, () => ({head: speaker, isQuoted}))(0)
  return party && (party.entity?.name ?? text.slice(...party.span))
}

test.each([
  ['We/PRP/nsubj/1 left/VBD/ccomp/3 Reyes/NNP/nsubj/3 said/VBD/root/-1', 2, 'Reyes'],
  ['We/PRP/nsubj/1 left/VBD/ccomp/4 three/CD/nummod/3 nurses/NNS/nsubj/4 said/VBD/root/-1', 3, 'three nurses'],
  [
    'We/PRP/nsubj/1 left/VBD/ccomp/6 two/CD/nummod/3 officers/NNS/nsubj/6 of/IN/case/5 Front/NNP/nmod/3 said/VBD/root/-1',
    3,
    'Front',
  ],
  ['We/PRP/nsubj/1 left/VBD/ccomp/4 Front/NNP/compound/3 officials/NNS/nsubj/4 said/VBD/root/-1', 3, 'Front'],
  ['We/PRP/nsubj/1 left/VBD/ccomp/4 port/NN/compound/3 officials/NNS/nsubj/4 said/VBD/root/-1', 3, undefined],
  ['They/PRP/nsubj/1 left/VBD/ccomp/3 Reyes/NNP/nsubj/3 said/VBD/root/-1', 2, undefined],
  ['I/PRP/nsubj/1 left/VBD/ccomp/3 Reyes/NNP/nsubj/3 said/VBD/root/-1', 2, 'Reyes'],
])('who a pronoun in a quotation means: %s', (line, speaker, expected) => {
  expect(meant(line, speaker)).toBe(expected)
})

test('the "we" of somebody in office is the body, wherever the text tells it', () => {
  const line = 'We/PRP/nsubj/1 left/VBD/ccomp/3 Reyes/NNP/nsubj/3 said/VBD/root/-1 at/IN/case/5 Front/NNP/obl/3'
  expect(meant(line, 2, true, true)).toBe('Front')
})

test('outside of quotation marks "they" may be whoever says so', () => {
  expect(meant('They/PRP/nsubj/1 left/VBD/ccomp/3 pilots/NNS/nsubj/3 said/VBD/root/-1', 2, false)).toBe('pilots')
})
