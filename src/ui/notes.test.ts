import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {countsOf, notesOf, whoseWord} from './notes.ts'

const told = (reading = ferryReading()): string[] => notesOf(reading).map((note) => `${whoseWord(note)} · ${note.how}`)

test('each claim has its note, in the words of the table', () => {
  expect(told()).toEqual([
    "headline, in the outlet's own words · says flatly",
    'Harbour Gazette › two port officials (unnamed) · a plan, for May 2024',
    'Ana Reyes (spokeswoman, Vale Line) · denies',
    'Tomas Lind (mayor) · says probably · a proposed deal: a subsidy ⇄ a winter timetable',
    "in the outlet's own words · says flatly",
    '“reportedly” (the text does not say who) · says possibly',
  ])
})

test('what became of it is that of the events in its own words, if they agree', () => {
  const reading = ferryReading()
  const [, plan] = reading.claims
  const [start, end] = plan.content[0]
  const event = (id: string, trigger: readonly [number, number], status: 'occurred' | 'ongoing') => ({
    ...{id, trigger, status, type: 'OTHER' as const, contexts: [], participants: [], places: []},
    ...{claim: plan.id, confidence: 0.9},
  })
  const withEvents = (...events: ReturnType<typeof event>[]) => {
    const claims = reading.claims.map((claim) =>
      claim === plan ? {...claim, events: events.map(({id}) => id)} : claim,
    )
    return told({...reading, events, claims})[1]
  }
  const before = told(reading)[1]
  expect(withEvents(event('e1', [start, start + 3], 'occurred'))).not.toBe(before)
  expect(withEvents(event('e1', [end, end + 3], 'occurred'))).toBe(before)
  expect(withEvents(event('e1', [start, start + 3], 'occurred'), event('e2', [end - 3, end], 'ongoing'))).toBe(before)
})

test('a reading of low confidence is doubtful', () => {
  expect(notesOf(ferryReading()).filter(({doubtful}) => doubtful)).toHaveLength(1)
})

test('a pronoun behind which we found nobody is shown as such', () => {
  const reading = ferryReading()
  const [first, ...rest] = reading.attributions
  const {text} = reading.article
  const it = text.indexOf('It reportedly')
  reading.attributions = [{...first, source: [it, it + 2], entity: undefined, kind: 'person'}, ...rest]
  expect(told(reading)[1]).toMatch(/^“It” \(we could not tell who\) › /)
})

test('a state keeps the words by which it is named', () => {
  const reading = ferryReading()
  const id = reading.attributions[0].entity
  reading.entities = reading.entities.map((entity) =>
    entity.id === id ? {...entity, type: 'state' as const, name: 'Canada'} : entity,
  )
  expect(told(reading)[1]).toMatch(/^the Harbour Gazette \(Canada\) › /)
})

test('one source in a row is told once', () => {
  const reading = ferryReading()
  const [reported, citing, ...rest] = reading.attributions
  reading.attributions = [
    reported,
    {...citing, source: reported.source, entity: reported.entity, kind: 'outlet'},
    ...rest,
  ]
  expect(told(reading)[1]).toBe('Harbour Gazette · a plan, for May 2024')
})

test('a plan is for a date to come, never for one that is past', () => {
  const reading = ferryReading()
  reading.article = {...reading.article, published: {value: '2025-01-01', basis: 'given'}}
  expect(told(reading)[1]).toMatch(/ · a plan$/)
})

test('a chain whose links are not there is shown as far as it goes', () => {
  const reading = ferryReading()
  reading.attributions = reading.attributions.slice(1)
  expect(told(reading)[1]).toMatch(/^two port officials \(unnamed\) · a plan/)
})

test('counts', () => {
  expect(countsOf(ferryReading())).toBe('6 claims, 4 sources, 2 checks')
})
