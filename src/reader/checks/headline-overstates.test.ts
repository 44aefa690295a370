import {describe, expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

const rest = ' The harbour office is on the quay. The quay was built in stone and looks to the south.'

async function raised(headline: string, body: string): Promise<string[]> {
  const {checks} = await layersOf(`${headline}\n\n${body}${rest}`, 'checks')
  return checks.filter(({kind}) => kind === 'headline-overstates').map(({message}) => message)
}

describe('a flat headline over less', () => {
  test.each([
    [
      'on unnamed word',
      'Harbour closes its northern lock',
      '{content a1|The northern lock of the harbour has closed for good}, {source a1|two port officials} {cue a1|said} on Monday.',
      'on the word of “two port officials”',
    ],
    [
      'on hearsay',
      'Harbour closes its northern lock',
      '{content a1|The northern lock of the harbour is} {cue a1|reportedly} {content a1|closed for good}.',
      '“reportedly” alone',
    ],
    [
      'a plan told as done',
      'Harbour closes its northern lock',
      'The harbour is planning to close its northern lock in May, a notice on the gate says.',
      'has as a plan',
    ],
    [
      'a proposal told as done',
      'Harbour gives fishers its northern quay',
      'A proposal to lease the northern quay of the harbour to the fishers was read on Monday.',
      'has as a plan',
    ],
    [
      'a possibility',
      'Northern lock of the harbour closes',
      '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the northern lock of the harbour might close}.',
      'only as possible',
    ],
    [
      'a possibility in other words, which opens the text',
      'Locks breed eels',
      '{content a1|Eels may multiply where a lock stands}, {source a1|a survey} {cue a1|suggests}.',
      'only as possible',
    ],
    [
      'a suspicion',
      'Lock keeper stole harbour chain',
      'The harbour police arrested the lock keeper, suspected of having stolen the chain.',
      'as a suspicion',
    ],
  ])('%s', async (_, headline, body, words) => {
    expect(await raised(headline, body)).toEqual([expect.stringContaining(words)])
  })
})

describe('is left alone', () => {
  test.each([
    ['its own words say so', 'Harbour closes its northern lock', 'The harbour closed its northern lock on Monday.'],
    [
      'somebody with a name says so',
      'Harbour closes its northern lock',
      '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the harbour had closed its northern lock}.',
    ],
    [
      'the headline hedges too',
      'Harbour may close its northern lock',
      '{content a1|The harbour might close its northern lock}, {source a1|two port officials} {cue a1|said}.',
    ],
    [
      'the headline tells a plan as one',
      'Harbour to close its northern lock',
      'The harbour will close its northern lock in May, a notice on the gate says.',
    ],
    [
      'the headline names its source in front of a colon',
      'Port officials: harbour closes its northern lock',
      '{content a1|The harbour has closed its northern lock}, {source a1|two port officials} {cue a1|said}.',
    ],
    [
      'the present of what is settled',
      'Harbour closes its northern lock',
      'The harbour will close its northern lock in May, a notice on the gate says.',
    ],
    [
      'what is settled under terms',
      'Harbour signs lease with fishers',
      '{content a1|The harbour will lease its northern quay to the fishers under terms signed on Monday}, {source a1|{person|Ana Reyes}} {cue a1|said}.',
    ],
    [
      'the headline tells of the offer',
      'Harbour offers fishers northern quay',
      '{source a1|The harbour} {cue a1|has offered} {content a1|to let the northern quay to the fishers}.',
    ],
    [
      'the holders of an office said so',
      'Harbour closes its northern lock',
      "{content a1|The northern lock of the harbour has closed for good}, {source a1|the harbour's director} {cue a1|said}.",
    ],
    ['a question', 'Does the harbour close its northern lock?', 'The harbour might close its northern lock.'],
    ['another matter', 'Rain again', 'The harbour might close its northern lock in May.'],
  ])('%s', async (_, headline, body) => {
    expect(await raised(headline, body)).toEqual([])
  })
})
