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

describe('inconsistent-number', () => {
  test.each([
    [
      'one thing counted twice',
      'The/DT/det/1 union/NN/nsubj/2 said/VBD/root/-1 that/IN/mark/2 412/CD/nummod/5 crew/NN/nsubj/2 had/VBD/ccomp/2 backed/VBN/ccomp/2 the/DT/det/9 strike/NN/obj/2 ././punct/2 All/DT/det/13 421/CD/nummod/13 crew/NNS/nsubj/20 who/WP/nsubj/15 voted/VBD/acl:relcl/13 for/IN/case/18 the/DT/det/18 strike/NN/obl/15 will/MD/aux/20 walk/VB/root/-1 out/RB/advmod/20 ././punct/20',
      [['412', '421']],
    ],
    [
      'the number of those killed, and those who died',
      'Nine/CD/nummod/1 soldiers/NNS/nsubj/2 died/VBD/root/-1 in/IN/case/5 the/DT/det/5 attack/NN/obl/2 on/IN/case/8 the/DT/det/8 depot/NN/nmod/5 ././punct/2 The/DT/det/11 ministry/NN/nsubj/12 puts/VBZ/root/-1 the/DT/det/14 number/NN/obj/12 of/IN/case/16 soldiers/NNS/nmod/14 killed/VBN/acl/16 in/IN/case/20 the/DT/det/20 attack/NN/obl/17 on/IN/case/23 the/DT/det/23 depot/NN/nmod/20 at/IN/case/25 fifteen/CD/obl/17 ././punct/12',
      [['Nine', 'fifteen']],
    ],
    [
      'cattle are the animals',
      'Kenya/NNP/nsubj/1 bought/VBD/root/-1 12,000/CD/nummod/3 head/NN/obj/1 of/IN/case/5 cattle/NNS/nmod/3 from/IN/case/7 Peru/NNP/obl/1 ././punct/1 The/DT/det/11 21,000/CD/nummod/11 animals/NNS/nsubj:pass/14 will/MD/aux/14 be/VBN/aux:pass/14 shipped/VBN/root/-1 in/IN/case/16 May/NNP/obl/14 ././punct/14',
      [['12,000', '21,000']],
    ],
    [
      'about so many',
      'Some/DT/det/2 400/CD/nummod/2 crew/NN/nsubj/3 backed/VBD/root/-1 the/DT/det/5 strike/NN/obj/3 ././punct/3 All/DT/det/9 421/CD/nummod/9 crew/NN/nsubj/16 who/WP/nsubj/11 voted/VBD/acl:relcl/9 for/IN/case/14 the/DT/det/14 strike/NN/obl/11 will/MD/aux/16 walk/VB/root/-1 out/RB/advmod/16 ././punct/16',
      [],
    ],
    [
      'others',
      'Of/IN/case/1 them/PRP/obl/4 412/CD/nummod/3 crew/NNS/nsubj/4 backed/VBD/root/-1 the/DT/det/6 strike/NN/obj/4 ././punct/4 Another/DT/det/10 421/CD/nummod/10 crew/NN/nsubj/11 voted/VBD/root/-1 for/IN/case/14 the/DT/det/14 strike/NN/obl/11 ././punct/11',
      [],
    ],
    [
      'lengths of time',
      'It/PRP/nsubj/1 took/VBD/root/-1 12/CD/nummod/3 years/NNS/obj/1 to/TO/mark/5 vote/VBD/advcl/1 for/IN/case/8 the/DT/det/8 strike/NN/obl/5 ././punct/1 It/PRP/nsubj/11 took/VBD/root/-1 13/CD/nummod/13 years/NNS/obj/11 to/TO/mark/15 vote/VBD/acl/13 for/IN/case/18 the/DT/det/18 strike/NN/obl/15 ././punct/11',
      [],
    ],
    [
      'another matter',
      'There/EX/expl/1 were/VBD/root/-1 412/CD/nummod/3 crew/NNS/nsubj/1 aboard/RB/advmod/1 ././punct/1 In/IN/case/8 the/DT/det/8 harbour/NN/obl/11 421/CD/nummod/10 crew/NN/nsubj/11 slept/VBD/root/-1 ././punct/11',
      [],
    ],
    [
      'the same number',
      'Kenya/NNP/nsubj/1 bought/VBD/root/-1 12,000/CD/nummod/3 head/NN/obj/1 of/IN/case/5 cattle/NNS/nmod/3 from/IN/case/7 Peru/NNP/obl/1 ././punct/1 The/DT/det/11 12,000/CD/nummod/11 animals/NNS/nsubj:pass/14 will/MD/aux/14 be/VBN/aux:pass/14 shipped/VBN/root/-1 in/IN/case/16 May/NNP/obl/14 ././punct/14',
      [],
    ],
  ])('%s', async (_, line, expected) => {
    expect(await raised(line, 'inconsistent-number')).toEqual(expected)
  })
})
