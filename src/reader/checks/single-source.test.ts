import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function raised(body: string): Promise<number> {
  const {checks} = await layersOf(`Harbour lock closes in May\n\n${body} It rained on the quay all day.`, 'checks')
  return checks.filter(({kind}) => kind === 'single-source').length
}

const lead = '{content a1|The harbour lock will close in May}, the {source a1|{outlet|Gazette}} {cue a1|reported}.'

test('the headline’s matter comes from one other outlet alone', async () => {
  expect(
    await raised(
      `${lead} {content a2|The lock closes at the end of May}, the {source a2|{outlet|Gazette}} {cue a2|said}.`,
    ),
  ).toBe(1)
})

test('one side of a fight is heard alone', async () => {
  const body =
    '{content a1|The harbour lock has been closed}, {source a1|the army} {cue a1|said}. {content a2|Its guards were shot}, {source a2|an army spokesman} {cue a2|said}.'
  expect(await raised(body)).toBe(1)
})

test.each([
  [
    'somebody else is heard on it',
    `${lead} {content a2|The lock closes in May}, {source a2|{person|Ana Reyes}} {cue a2|said}.`,
  ],
  ['the outlet knows it itself', `${lead} The harbour lock closes in May.`],
  ['a mention is no story', lead],
  [
    'somebody denies the report',
    `${lead} {content a2|The lock closes in May}, the {source a2|{outlet|Gazette}} {cue a2|said}. {source a3|The port} {cue a3|denied} {content a3|the report}.`,
  ],
  [
    'a body speaks of its own affairs',
    '{content a1|The lock will close in May}, {source a1|the port} {cue a1|said}. {content a2|The lock closes in May}, {source a2|it} {cue a2|added}.',
  ],
])('not where %s', async (_, body) => {
  expect(await raised(body)).toBe(0)
})
