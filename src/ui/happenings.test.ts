import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {dealRows, eventRows} from './happenings.ts'

test('an event: what, who, where and when, how far it has come, and that we may have misread it', () => {
  expect(eventRows(ferryReading())).toMatchObject([
    {what: 'another happening', who: 'Vale Line', whereWhen: 'May 2024', status: 'a plan', doubtful: true},
  ])
})

test('sides: who does it to whom, and with whom', () => {
  const reading = ferryReading()
  const [company, gazette, reyes] = reading.entities
  const side = (role: 'actor' | 'recipient' | 'with', {id, mentions}: typeof company) => ({
    role,
    entity: id,
    span: mentions[0],
  })
  const who = (participants: ReturnType<typeof side>[]): string =>
    eventRows({...reading, events: [{...reading.events[0], participants}]})[0].who
  expect(who([side('actor', company), side('recipient', gazette), side('with', reyes)])).toBe(
    'Vale Line → Harbour Gazette, with Ana Reyes',
  )
  expect(who([side('recipient', gazette)])).toBe('… → Harbour Gazette')
  expect(who([])).toBe('')
})

test('a deal: who gives whom what', () => {
  expect(dealRows(ferryReading())).toMatchObject([
    {
      status: 'a proposed deal',
      legs: [
        'Tomas Lind gives Vale Line “a subsidy” (money)',
        'Vale Line gives Tomas Lind “a winter timetable” (a service)',
      ],
    },
  ])
})

test('no events, no deals, no rows', () => {
  const reading = {...ferryReading(), events: [], deals: []}
  expect([eventRows(reading), dealRows(reading)]).toEqual([[], []])
})
