import {expect, test} from 'vitest'
import {ferryReading} from '../../test/reading.ts'
import {apart, eventPlaces, frameAround, onMap} from './event-places.ts'

test('places of events alone are shown, each once, with the words that tell them', () => {
  const reading = ferryReading()
  expect(eventPlaces(reading)).toEqual([])
  const [, vancouver] = reading.places
  reading.events = [1, 2].map((at) => ({...reading.events[0], id: `e${at}`, places: [vancouver.id]}))
  expect(eventPlaces(reading)).toMatchObject([{name: 'Vancouver', pin: 1, events: ['e1', 'e2'], words: ['end', 'end']}])
})

test('a government or an adjective has no pin', () => {
  const reading = ferryReading()
  reading.places = reading.places.map((place) => ({...place, metonym: true}))
  reading.events = [{...reading.events[0], places: [reading.places[1].id]}]
  expect(eventPlaces(reading)[0].pin).toBeUndefined()
})

test('the frame holds all points and stays within the world', () => {
  for (const points of [[onMap(90, -180)], [onMap(-90, 180)], [onMap(60, 10), onMap(-40, 170)], [onMap(0, 0)]]) {
    const [left, top, width, height] = frameAround(points)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left + width).toBeLessThanOrEqual(3600)
    expect(top + height).toBeLessThanOrEqual(1800)
    for (const [x, y] of points) {
      expect(x >= left && x <= left + width).toBe(true)
      expect(y >= top && y <= top + height).toBe(true)
    }
  }
})

test('pins of one spot stand beside each other', () => {
  const [one, other] = apart(
    [
      [5, 5],
      [5, 5],
    ],
    10,
  )
  expect(other[0] - one[0]).toBeGreaterThanOrEqual(10)
})
