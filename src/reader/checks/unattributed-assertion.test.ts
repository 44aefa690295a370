import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function raised(body: string): Promise<string[]> {
  const {checks, article} = await layersOf(`Harbour lock in the news\n\nIt rained all day. ${body}`, 'checks')
  return checks
    .filter(({kind}) => kind === 'unattributed-assertion')
    .map(({spans: [span]}) => article.text.slice(...span))
}

const trial =
  '{source a1|{person|Tomas Lind}} {cue a1|told} the court {content a1|that the chain was his}. {source a2|{person|Ana Reyes}} {cue a2|denies} {content a2|the charge}.'

test.each([
  [
    'somebody’s estimate',
    'The lock is four thousand years old. That date is the keeper’s own estimate, and not everybody accepts it.',
    'The lock is four thousand years old',
  ],
  [
    'a figure that is too high',
    'The repairs swallowed 4,500 stones. They begin soon. The estimate of 4,500 is far too high, {source a1|the union} {cue a1|says}.',
    'The repairs swallowed 4,500 stones',
  ],
  [
    'what one says and another disputes',
    '{content a1|Half of the salted herring is thrown overboard}, {source a1|the mayor} {cue a1|said}. The fishers’ union disputes that. Snow fell on the quay. Half of the herring goes overboard.',
    'Half of the herring goes overboard',
  ],
])('%s', async (_, body, flat) => {
  expect(await raised(body)).toEqual([flat])
})

test.each([
  ['the port answers what somebody may have told it', 'The lock flooded the quay on Monday. The port denies it.'],
  ['nobody disputes it', 'The lock flooded the quay on Monday. The port has sent a diver.'],
  ['the port denies something else', 'The lock flooded the quay on Monday. The port denies access to divers.'],
  ['a year is no figure', 'The lock was built in 1911. The mayor disputed the date of 1911 for the bridge.'],
  ['who is charged is told as charged', `${trial} Her trial goes on in May.`],
])('not where %s', async (_, body) => {
  expect(await raised(body)).toEqual([])
})

test('hostile: ten thousand disputes come through', async () => {
  expect(await raised('The port disputes the figure of 4,500, and not everybody accepts it. '.repeat(10_000))).toEqual(
    expect.any(Array),
  )
})
