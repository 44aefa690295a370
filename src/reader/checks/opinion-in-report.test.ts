import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

const report =
  '{source a1|{person|Ana Reyes}} {cue a1|said} {content a1|the line would close}. {source a2|She} {cue a2|added} {content a2|that it was full}. '

async function raised(marked: string, section?: string): Promise<string[]> {
  const {checks, article} = await layersOf(section ? `${section}\nFerry line closes\n\n${marked}` : marked, 'checks')
  return checks.filter(({kind}) => kind === 'opinion-in-report').map(({spans: [span]}) => article.text.slice(...span))
}

test.each([
  'It is high time that the town learned to swim',
  'Both towns would do well to remember who paid for the quay',
  'Readers should ask themselves who gains by it',
  'Voters should ask themselves whether they want the quay',
  'We must not let the ferry go',
  'The delay is a disgrace',
  'It is no crossing of which a port ought to be proud',
  'Everyone who swims here should turn up and say no to the fence',
  'The council should hand the keys back today',
  'No council that sells its ferry before its chairs deserves to be believed',
])('an appeal or a verdict: %s', async (sentence) => {
  expect(await raised(`${report}${sentence}.`)).toEqual([`${sentence}.`])
})

test.each([
  'It is time for the evening boat',
  'Rovers ought to have been further ahead by then',
  'Boats should reach the quay at six',
  'The new timetable should make the crossing shorter',
  'The row is over who should pay for the fence',
  'Both towns share a view: the council should pay',
  'Passengers should call the harbour office for details',
  'Would the town pay for it?',
  'Should the talks fail, the town might buy a second boat',
  '{source a3|{person|Tomas Lind}} {cue a3|said} {content a3|we must not let the ferry go}',
])('none in: %s', async (sentence) => {
  expect(await raised(`${report}${sentence}.`)).toEqual([])
})

test('a leader says so in its headline', async () => {
  expect(await raised(`Leader: The price of a boat\n\n${report}The council should hand the keys back today.`)).toEqual(
    [],
  )
})

test('a column judges with every sentence, and says so', async () => {
  expect(
    await raised('We must not let the ferry go. The delay is a disgrace. Let us say so. We need the quay. It is time.'),
  ).toEqual([])
})
