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

const told =
  '{content a1|The lock leaks}, {source a1|{person|Ana Reyes}} {cue a1|said}. {source a2|{person|Reyes}} {cue a2|said} {content a2|the gates were old}. {content a3|The pumps failed in May}, {source a3|{person|Reyes}} {cue a3|said}. {content a4|A diver had found the hole}, {source a4|{person|Reyes}} {cue a4|added}.'

test('one person told all of it', async () => {
  expect(await raised(told)).toBe(1)
})

test.each([
  ['a second is heard', `${told} {content a5|The lock is sound}, {source a5|{person|Tomas Lind}} {cue a5|said}.`],
  ['a second refuses to be', `${told} The port declined to comment.`],
  ['it is told in court', `${told} The judge made notes.`],
  ['it is a brief', told.split('. ').slice(0, 2).join('. ')],
  ['the police tell what they are there to tell', told.replaceAll(/\{person\|[^}]*\}/g, 'A police spokesman')],
  ['most of it the outlet has seen', `${told} ${'The water stood high. '.repeat(9)}`],
])('one person told it, and not where %s', async (_, body) => {
  expect(await raised(body)).toBe(0)
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
