import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function raised(body: string): Promise<string[]> {
  const {checks, article} = await layersOf(
    `Harbour lock closes in May\n\n${body} It rained on the quay all day.`,
    'checks',
  )
  return checks.filter(({kind}) => kind === 'vague-source').map(({spans: [span]}) => article.text.slice(...span))
}

const said = (source: string, cue = 'say'): string =>
  `{source a1|${source}} {cue a1|${cue}} {content a1|the lock is too narrow}.`

test.each([
  'Experts',
  'Some observers',
  'Industry insiders',
  'Many naval historians',
  'Unconfirmed reports',
  'Studies',
  'Sources',
])('%s: nobody who could be asked', async (source) => expect(await raised(said(source))).toEqual([source]))

test.each(['It is widely believed', 'It was rumoured'])('%s', async (words) => {
  expect(await raised(`${words} that the lock is too narrow.`)).toEqual([words])
})

test.each(['Rumours have it', 'The word on the quay is', 'Rumours abound'])('%s', async (words) => {
  const [found] = await raised(`${words} that the lock is too narrow.`)
  expect(words).toContain(found?.replace(/ that$/, ''))
})

test('whoever says two things is asked about once', async () => {
  const body = `${said('Experts')} {source a2|Some experts} {cue a2|say} {content a2|it leaks}.`
  expect(await raised(body)).toEqual(['Experts'])
})

test.each([
  said('The experts'),
  said('Three experts'),
  said('Its critics'),
  said('Few experts', 'believe'),
  said('{organisation|Gazette} analysts'),
  said('Experts at the port'),
  said('Critics', 'would say'),
  said('Port sources'),
  said('Some', 'painted'),
  'The word in the log is illegible.',
  'The grey suitcase was claimed on Monday.',
  '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|it is widely believed that the lock leaks}.',
])('not: %s', async (body) => expect(await raised(body)).toEqual([]))

test('hostile: long blanks and long words come through', async () => {
  expect(await raised(`It is ${'widely '.repeat(20_000)}believed. ${'it is '.repeat(20_000)}.`)).toEqual([])
})
