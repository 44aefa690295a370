/** What every format must do; each has its own suite beside it. */
import {describe, expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import type {Reading} from '../contract/index.ts'
import {formats} from './index.ts'

/** Words that a page, a terminal or a note-keeping program must not obey. */
const hostile =
  '</style><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>\u202e\u001b]0;x\u0007\u009b31m[[link]]'

/** The same hostile words wherever an article's words, or names made of them, can stand. */
function hostileReading(): Reading {
  const reading = ferryReading()
  const text = `${hostile} ${reading.article.text}`.slice(0, reading.article.text.length)
  return {
    ...reading,
    article: {...reading.article, id: hostile, text, headline: hostile, outlet: hostile, url: `javascript:${hostile}`},
    entities: reading.entities.map((entity) => ({
      ...entity,
      name: hostile,
      roles: entity.roles.map((role) => ({...role, title: hostile})),
    })),
    places: reading.places.map((place) => ({...place, name: hostile})),
    times: reading.times.map((time) => ({...time, value: hostile})),
    claims: reading.claims.map((claim) => ({...claim, text: hostile})),
    checks: reading.checks.map((check) => ({...check, message: hostile})),
    unread: [{why: hostile}],
    engine: {version: hostile, model: hostile},
  }
}

function emptyReading(): Reading {
  const none = {
    sentences: [],
    entities: [],
    times: [],
    places: [],
    attributions: [],
    claims: [],
    events: [],
    deals: [],
    checks: [],
    unread: [],
  }
  return {...ferryReading(), ...none}
}

describe.each(formats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  test('the same reading gives the same text, which ends in a line break', () => {
    expect(format.write(ferryReading())).toBe(format.write(ferryReading()))
    expect(format.write(ferryReading())).toMatch(/[^\n]\n$/)
  })

  test('every claim is there with its id', () => {
    const written = format.write(ferryReading())
    for (const {id} of ferryReading().claims) expect(written).toContain(id)
  })

  test('an empty reading is written too', () => {
    expect(format.write(emptyReading()).length).toBeGreaterThan(1)
  })

  test('nothing unseen gets out', () => {
    const written = format.write(hostileReading(), {evidence: true, given: {note: hostile}})
    expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
  })

  test('the reading is not changed by it', () => {
    const reading = ferryReading()
    format.write(reading, {evidence: true})
    expect(reading).toEqual(ferryReading())
  })
})

test('an article of a thousand claims is written at once', () => {
  const reading = ferryReading()
  const long = {...reading, claims: Array.from({length: 5_000}, () => reading.claims[1])}
  for (const format of formats) expect(format.write(long).length).toBeGreaterThan(5_000)
})
