import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {openActors} from '../actors/actors.ts'
import type {Being} from '../stage.ts'
import {knownOf} from './known.ts'

const packed = readFileSync(new URL('../../../assets/actors.br', import.meta.url))
const actors = openActors(brotliDecompressSync(packed))

const being = (type: Being['type'], name: string, title?: string): Being => ({
  name,
  type,
  mentions: [[0, 1]],
  roles: title ? [{title, span: [0, 1]}] : [],
})

test.each([
  [being('person', 'Angela Merkel'), '2016-02-02', 'DE', 'Chancellor'],
  [being('person', 'Angela Merkel'), '2022-02-02', 'DE', undefined],
  [being('person', 'Angela Merkel'), undefined, 'DE', undefined],
  [being('person', 'Obama', 'President'), '2016-02-02', 'US', 'President'],
  [being('organisation', 'State Department'), '2016-02-02', 'US', 'foreign ministry'],
  [being('organisation', 'Norwegian Coast Guard'), '2016-02-02', 'NO', undefined],
  [being('organisation', 'South Korean Navy'), undefined, 'KR', undefined],
  [being('group', 'Boko Haram'), undefined, 'NG', 'armed group'],
])('%j on %s: %s, %s', (who, date, iso, role) => {
  expect(knownOf(who, actors, date)).toMatchObject({...(iso ? {iso} : {}), ...(role ? {known: {role}} : {})})
  if (!role) expect(knownOf(who, actors, date).known).toBeUndefined()
})

test.each([
  [being('person', 'Obama'), 'a surname without a title'],
  [being('person', 'Obama', 'baker'), 'a title of another kind'],
  [being('person', 'May', 'minister'), 'a month and a title of another kind'],
  [being('person', 'Ana Reyes', 'President'), 'a president whom nobody knows'],
  [being('organisation', 'Angela Merkel'), 'a body of a person’s name'],
  [being('organisation', 'Norwegian Ferries'), 'a firm with an adjective'],
  [being('outlet', 'Harbour Gazette'), 'an outlet'],
  [being('person', 'France'), 'a woman called as a state is'],
])('%j: nobody known (%s)', (who) => {
  expect(knownOf(who, actors, '2016-02-02')).toEqual({})
})

test('a state has its id', () => {
  expect(knownOf(being('state', 'France'), actors).wikidata).toBe('Q142')
})
