import {expect, test} from 'vitest'
import {ReportedlyError} from '../contract/index.ts'
import {parseLine} from './json-lines.ts'

test('text, html or url is the input; known keys are given, the others come back', () => {
  expect(
    parseLine('{"text": "Words", "url": "https://courier.example/1", "outlet": "Courier", "id": 7, "tags": ["a"]}'),
  ).toEqual({
    input: {text: 'Words'},
    given: {url: 'https://courier.example/1', outlet: 'Courier'},
    rest: {id: 7, tags: ['a']},
  })
  expect(parseLine('{"html": "<p>Words</p>"}').input).toEqual({html: '<p>Words</p>'})
  expect(parseLine('{"url": "https://courier.example/1"}').input).toEqual({url: 'https://courier.example/1'})
})

test('a year may be a number, a byline one name, and null is nothing', () => {
  expect(parseLine('{"text": "Words", "published": 2024, "byline": "Ana Reyes", "headline": null}').given).toEqual({
    published: '2024',
    byline: ['Ana Reyes'],
  })
})

test('the text stays as it was: marks, line ends and half a character too', () => {
  expect(parseLine('{"text": "\\ufeffA\\r\\nB\\ud800"}').input).toEqual({text: '\ufeffA\r\nB\ud800'})
})

test.each([
  '',
  '   ',
  'words',
  '[]',
  'null',
  '3',
  '"text"',
  '{}',
  '{"text": null}',
  '{"text": 3}',
  '{"text": "a", "byline": [3]}',
  '{"text": "a"',
  '{"text": "a", "outlet": {}}',
])('a bad line: %s', (line) => {
  expect(() => parseLine(line)).toThrow(ReportedlyError)
  expect(() => parseLine(line)).toThrow(expect.objectContaining({code: 'input/bad-line'}))
})

test('keys of the prototype are keys like others', () => {
  const {rest} = parseLine('{"text": "a", "__proto__": {"x": 1}, "constructor": 2}')
  expect(Object.keys(rest).sort()).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})
