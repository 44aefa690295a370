import {expect, test} from 'vitest'
import type {NameLabel, NameType} from './labels.ts'
import {sameEverywhere} from './same-name.ts'

const types: NameType[] = ['PERSON', 'ORG', 'DATE']
const text = 'Vale met Vale in May, said May.'
const name = (start: number, end: number, type: NameType): NameLabel => ({span: [start, end], type, chance: 0.6})
const typesOf = (names: NameLabel[], votes: number[][]): NameType[] =>
  sameEverywhere(
    text,
    names,
    votes.map((vote) => Float32Array.from(vote)),
    types,
  ).map(({type}) => type)

test('the likelier type over all places counts for each', () => {
  const names = [name(0, 4, 'PERSON'), name(9, 13, 'ORG')]
  expect(
    typesOf(names, [
      [-0.4, -1, -6],
      [-2, -0.1, -6],
    ]),
  ).toEqual(['ORG', 'ORG'])
})

test('a name that comes once keeps its type, whatever the votes', () => {
  expect(typesOf([name(0, 4, 'PERSON')], [[-2, -0.1, -6]])).toEqual(['PERSON'])
})

test('a date does not follow who is called like it', () => {
  const names = [name(17, 20, 'DATE'), name(27, 30, 'PERSON')]
  expect(
    typesOf(names, [
      [-3, -4, -0.1],
      [-0.1, -4, -0.5],
    ]),
  ).toEqual(['DATE', 'DATE'])
  expect(
    typesOf(names, [
      [-3, -4, -0.1],
      [-0.1, -4, -6],
    ]),
  ).toEqual(['DATE', 'PERSON'])
})
