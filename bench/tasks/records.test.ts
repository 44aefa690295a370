/** Records of one sentence: PLOVER, PLV, PETRARCH. The events are made by hand. */
import {expect, test} from 'vitest'
import type {Event, Span} from '../../src/contract/index.ts'
import type {SidedEvent} from '../gold/sides.ts'
import * as petrarch from './petrarch.ts'
import * as plover from './plover.ts'
import * as relations from './relations.ts'

type Sides = Partial<Record<Event['participants'][number]['role'], string[]>>

const text = 'Norland and Sudland agreed to open the border after Ostland had protested.'
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

function event(type: Event['type'], trigger: string, sides: Sides, confidence = 0.5): SidedEvent {
  const participants = (['actor', 'recipient', 'with'] as const).flatMap((role) =>
    (sides[role] ?? []).map((name) => ({role, entity: name, spans: [at(name)]})),
  )
  return {
    event: {
      id: `e${at(trigger).join('-')}`,
      trigger: at(trigger),
      type,
      contexts: [],
      participants: participants.map(({role, entity, spans: [span]}) => ({role, entity, span})),
      places: [],
      status: 'occurred',
      claim: 'c0-1',
      confidence,
    },
    participants,
  }
}

const label = (name: string, words: string) => ({label: name, start: at(words)[0], end: at(words)[1]})
const agreed = event('AGREE', 'agreed', {actor: ['Norland'], with: ['Sudland']})
const protest = event('PROTEST', 'protested', {actor: ['Ostland']})

test('PLOVER: a record of one kind of side is right where every marked span takes part', () => {
  const row = {
    id: 'r',
    text,
    root: 'AGREE',
    spans: [label('SRC/TAR', 'Norland'), label('SRC/TAR', 'Sudland'), label('EVT', 'agreed'), label('EVT', 'open')],
  }
  expect(plover.scoreRecord(row, [agreed]).counts).toMatchObject({type: 1, right: 1, counted: 1})
  const alone = event('AGREE', 'agreed', {actor: ['Norland']})
  expect(plover.scoreRecord(row, [alone]).counts).toMatchObject({type: 1, right: 0, counted: 0})
})

test('PLOVER: an event more counts against precision, but neither OTHER nor one whose trigger is marked', () => {
  const row = {
    id: 'r',
    text,
    root: 'AGREE',
    spans: [label('SRC', 'Norland'), label('TAR', 'Sudland'), label('EVT', 'agreed'), label('EVT', 'open')],
  }
  const inner = event('COOPERATE', 'open', {actor: ['Norland']})
  const other = event('OTHER', 'border', {})
  expect(plover.scoreRecord(row, [agreed, inner, other]).counts).toMatchObject({right: 1, counted: 1, events: 3})
  expect(plover.scoreRecord(row, [agreed, protest]).counts).toMatchObject({right: 1, counted: 2})
  expect(plover.scoreRecord(row, []).counts).toMatchObject({type: 0, right: 0, counted: 0})
})

test('PLV: the surest event between the two answers, PLOVER types before OTHER', () => {
  const row = {id: 'r', text, root: 'REJECT', sourceSpans: [at('Ostland')], targetSpans: [at('Norland')]}
  const sides = {actor: ['Ostland'], recipient: ['Norland']}
  const doubtful = event('REJECT', 'protested', sides, 0.4)
  const sure = event('PROTEST', 'protested', sides, 0.6)
  expect(relations.scoreRecord(row, [doubtful, sure]).counts).toMatchObject({'REJECT gold': 1, 'PROTEST read': 1})
  expect(relations.scoreRecord(row, [event('OTHER', 'open', sides, 0.9), doubtful]).counts).toMatchObject({
    'REJECT right': 1,
  })
  expect(relations.scoreRecord(row, [agreed]).counts).toEqual({'REJECT gold': 1})
})

test('PLV: what two do together may be told from either side; to give way is to yield', () => {
  const row = {id: 'r', text, root: 'AGREE', sourceSpans: [at('Sudland')], targetSpans: [at('Norland')]}
  expect(relations.scoreRecord(row, [agreed]).counts).toMatchObject({'AGREE right': 1})
  const yields = event('CONCEDE', 'open', {actor: ['Sudland'], recipient: ['Norland']})
  expect(relations.scoreRecord({...row, root: 'YIELD'}, [yields]).counts).toMatchObject({'YIELD right': 1})
})

test('PETRARCH: events have both sides, a meeting counts once each way, and codes are read as PLOVER types', () => {
  const row = {
    id: 'r',
    text,
    events: [
      {source: 'NOR', target: 'SUD', code: '040'},
      {source: 'SUD', target: 'NOR', code: '040'},
      {source: 'OST', target: 'NOR', code: '0841'},
    ],
  }
  const met = event('CONSULT', 'agreed', {actor: ['Norland'], with: ['Sudland']})
  const three = event('CONSULT', 'agreed', {actor: ['Norland'], with: ['Sudland', 'Ostland']})
  expect(petrarch.scoreRecord(row, [met, protest]).counts).toMatchObject({events: 2, gold: 3, 'types found': 2})
  expect(petrarch.scoreRecord(row, [three]).counts).toMatchObject({events: 6})
  expect(
    petrarch.scoreRecord(row, [event('OTHER', 'open', {actor: ['Norland'], recipient: ['Ostland']})]).counts,
  ).toMatchObject({
    events: 1,
    OTHER: 1,
    'RETREAT gold': 1,
  })
})
