import {describe, expect, test} from 'vitest'
import {engine} from '../../../test/make.ts'
import {treesOf} from '../../../test/trees.ts'
import type {CheckKind} from '../../contract/index.ts'
import {articleFrom} from '../../intake/index.ts'
import {runPipeline} from '../pipeline.ts'

/** The passages of each finding of a text given with its trees. */
async function raised(line: string, kind: CheckKind, published = '2026-04-14'): Promise<string[][]> {
  const {text, labels} = treesOf(line)
  const given = {labels, sayings: [], names: [], happenings: {found: [], parties: []}, events: [], deals: []}
  const {checks = []} = await runPipeline(articleFrom(text, {language: 'en', published}), engine, {given})
  return checks.filter((check) => check.kind === kind).map(({spans}) => spans.map((span) => text.slice(...span)))
}

describe('inconsistent-time', () => {
  const opens =
    'The/DT/det/1 footbridge/NN/nsubj/2 opens/VBZ/root/-1 on/IN/case/4 5/CD/obl/2 May/NNP/nmod:unmarked/4 ././punct/2'

  test('one thing begins on two days', async () => {
    const line = `${opens} The/DT/det/8 footbridge/NN/nsubj/10 will/MD/aux/10 open/VB/root/-1 on/IN/case/12 12/CD/obl/10 May/NNP/nmod:unmarked/12 ././punct/10`
    expect(await raised(line, 'inconsistent-time')).toEqual([['5 May', '12 May']])
  })

  test.each([
    [
      'another thing',
      `${opens} The/DT/det/8 ferry/NN/nsubj/10 will/MD/aux/10 open/VB/root/-1 on/IN/case/12 12/CD/obl/10 May/NNP/nmod:unmarked/12 ././punct/10`,
    ],
    [
      'a day in the month',
      `${opens} The/DT/det/8 footbridge/NN/nsubj/10 will/MD/aux/10 open/VB/root/-1 in/IN/case/12 May/NNP/obl/10 ././punct/10`,
    ],
    [
      'put off, and said so',
      `${opens} The/DT/det/8 footbridge/NN/nsubj/11 originally/RB/advmod/11 was/VBD/aux/11 opening/VBG/root/-1 on/IN/case/13 12/CD/obl/11 May/NNP/nmod:unmarked/13 ././punct/11`,
    ],
  ])('not: %s', async (_, line) => {
    expect(await raised(line, 'inconsistent-time')).toEqual([])
  })
})
