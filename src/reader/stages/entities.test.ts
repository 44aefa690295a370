import {expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

/** Each entity as "name: its mentions". */
async function entitiesIn(marked: string): Promise<Record<string, string[]>> {
  const {entities, article} = await layersOf(marked, 'entities')
  return Object.fromEntries(
    entities.map(({name, mentions}) => [name, mentions.map((span) => article.text.slice(...span))]),
  )
}

test('short forms, pronouns and titles lead to the person', async () => {
  const found = await entitiesIn(
    'Mayor {person|Tomas Lind} opened the bridge. He cut a ribbon. {person|Lind} was late, and the mayor knew it.',
  )
  expect(found).toEqual({'Tomas Lind': ['Tomas Lind', 'He', 'Lind', 'the mayor']})
})

test('a headline that comes before the full name shares its person', async () => {
  expect(await entitiesIn('{person|Lind} opens bridge\n\nMayor {person|Tomas Lind} opened the bridge.')).toEqual({
    'Tomas Lind': ['Lind', 'Tomas Lind'],
  })
})

test('two people of one surname are kept apart', async () => {
  const found = await entitiesIn('{person|Ana Reyes} met {person|Luis Reyes}. Mr. {person|Reyes} left first.')
  expect(Object.keys(found)).toEqual(['Ana Reyes', 'Luis Reyes'])
})

test('a title of the other sex leads to somebody whom nobody names in full', async () => {
  const found = await entitiesIn(
    'Mr. {person|Lind} spoke, and {person|Anna Lind} sang. Mr. {person|Lind} bowed. {person|Lind} left.',
  )
  expect(found).toEqual({'Anna Lind': ['Anna Lind'], Lind: ['Lind', 'Lind', 'Lind']})
})

test('who is called by the surname stays so, however often a relative is named', async () => {
  const found = await entitiesIn(
    '{person|Tomas Lind} spoke. {person|Lind} bowed. {person|Anna Lind} sang, and {person|Anna} bowed. {person|Lind} left.',
  )
  expect(found).toEqual({'Tomas Lind': ['Tomas Lind', 'Lind', 'Lind'], 'Anna Lind': ['Anna Lind', 'Anna']})
})

test('a woman’s title keeps "he" away from her', async () => {
  const found = await entitiesIn(
    '{person|Jonas Falk} met the spokeswoman, {person|Ana Reyes}. She smiled, and he left.',
  )
  expect(found).toEqual({'Jonas Falk': ['Jonas Falk', 'he'], 'Ana Reyes': ['Ana Reyes', 'She']})
})

test('initials and the last words of a name are the body', async () => {
  const found = await entitiesIn(
    'The {organisation|Port Workers Union} met. The {organisation|PWU} is old. The {outlet|New Harbour Times} asked; the {outlet|Times} waited.',
  )
  expect(found).toEqual({
    'Port Workers Union': ['Port Workers Union', 'PWU'],
    'New Harbour Times': ['New Harbour Times', 'Times'],
  })
})

test('a state is its name, its adjective, and its capital where that governs', async () => {
  const {entities, article} = await layersOf(
    '{state RU|Russia} and {state RU adjective|Russian} ships left. {state RU government|Moscow} was silent.',
    'entities',
  )
  expect(
    entities.map(({name, type, iso, mentions}) => [
      name,
      type,
      iso,
      mentions.map((span) => article.text.slice(...span)),
    ]),
  ).toEqual([['Russia', 'state', 'RU', ['Russia', 'Russian', 'Moscow']]])
})

test('the speaker of a quotation is not the "he" inside it', async () => {
  const found = await entitiesIn(
    '{person|Kofi Mensah} wants a deal, {cue a1|according to} {source a1|{person|Ana Reyes}}. {content a2|“He has no friends,”} {source a2|she} {cue a2|added}.',
  )
  expect(found).toEqual({'Kofi Mensah': ['Kofi Mensah', 'He'], 'Ana Reyes': ['Ana Reyes', 'she']})
})

test('"he added" leads to the one who spoke last', async () => {
  const found = await entitiesIn(
    '{content a1|The deal was about {person|Jan Novak}}, {source a1|{person|Kofi Mensah}} {cue a1|said}. {content a2|“It is a show,”} {source a2|he} {cue a2|added}.',
  )
  expect(found['Kofi Mensah']).toEqual(['Kofi Mensah', 'he'])
})

test('unnamed sources are somebody whom "they" can point back to', async () => {
  const found = await entitiesIn(
    '{source a1|Two port officials} {cue a1|said} {content a1|the line would close}. {source a2|They} {cue a2|added} {content a2|that it was full}.',
  )
  expect(found).toEqual({'Two port officials': ['Two port officials', 'They']})
})

test.each([
  [
    'title before the name',
    'The {organisation|Vale Line} spokeswoman {person|Ana Reyes} left.',
    'spokeswoman',
    'Vale Line',
  ],
  [
    'title with a comma',
    '{state RU|Russia}’s Defense Minister, {person|Ilya Orlov}, left.',
    'Defense Minister',
    'Russia',
  ],
  [
    'adjective of a state',
    '{state RU adjective|Russian} Foreign Minister {person|Ilya Orlov} left.',
    'Foreign Minister',
    'Russia',
  ],
  ['short title', 'Sen. {person|Ana Reyes} left.', 'Sen.', undefined],
  [
    'apposition',
    '{person|Ana Reyes}, a ferry expert at {organisation|Kvist University}, left.',
    'ferry expert',
    'Kvist University',
  ],
  [
    'apposition without article',
    '{person|Ana Reyes}, director of the {organisation|Kvist Fund}, left.',
    'director',
    'Kvist Fund',
  ],
])('role: %s', async (_, marked, title, of) => {
  const {entities} = await layersOf(marked, 'entities')
  const person = entities.find(({type}) => type === 'person')
  expect(person?.roles.map((role) => [role.title, entities.find(({id}) => id === role.of)?.name])).toEqual([
    [title, of],
  ])
})

test.each([
  'In the spring, {person|Ana Reyes} left.',
  '{person|Ana Reyes}, who left the minister, is back.',
  'After the general election {person|Ana Reyes} left.',
])('no role: %s', async (marked) => {
  const {entities} = await layersOf(marked, 'entities')
  expect(entities.flatMap(({roles}) => roles)).toEqual([])
})
