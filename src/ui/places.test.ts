import {expect, test} from 'vitest'
import {article} from '../../test/make.ts'
import {ferryReading, spanIn} from '../../test/reading.ts'
import type {Toponym} from '../contract/index.ts'
import {placesOf} from './places.ts'

const text = 'US ships left. The United States said so. US ships came back to Port Vale; Washington knew.'
const place = (words: string, more: Partial<Toponym>, nth = 1): Toponym => ({
  id: `p-${words}-${nth}`,
  span: spanIn(text, words, nth),
  name: words,
  ...more,
})
const us = {geonameId: 6252001}

test('a place has one row, with the words by which it is named', () => {
  const places = [place('US', us), place('United States', us), place('US', us, 2), place('Port Vale', {})]
  const rows = placesOf({...ferryReading(), article: article(text), places})
  expect(rows.map(({words, mentions}) => [words, mentions.length])).toEqual([
    [['US', 'United States'], 3],
    [['Port Vale'], 1],
  ])
})

test('a place, its government and its adjective are three', () => {
  const washington = {geonameId: 4140963}
  const places = [
    place('Washington', washington),
    place('Washington', {...washington, metonym: true}),
    place('Washington', {...washington, form: 'adjective'}),
  ]
  expect(placesOf({...ferryReading(), article: article(text), places})).toHaveLength(3)
})

test('no places, no rows', () => {
  expect(placesOf({...ferryReading(), places: []})).toEqual([])
})
