/** The reading itself, to be read by programs: `json` for people who look at it, `jsonl` for one a line. */
import {type Reading, type ReportedlyError, visibleJson} from '../contract/index.ts'
import type {Format, WriteOptions} from './format.ts'

type Given = WriteOptions['given']

export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  ending: '.json',
  does: 'the whole reading, as the JSON Schema describes it; several as a list',
  many: {
    before: '[\n',
    after: '\n]\n',
    place: (written, index) => (index > 0 ? ',\n' : '') + written.trimEnd(),
    fail: (error, given) => stringified(failure(error, given), 2),
  },
  write: (reading, {given} = {}) => stringified(withGiven(reading, given), 2),
}

export const jsonl: Format = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  ending: '.jsonl',
  does: 'the whole reading on one line; one line for each input',
  many: {
    before: '',
    after: '',
    place: (written) => written,
    fail: (error, given) => stringified(failure(error, given)),
  },
  write: (reading, {given} = {}) => stringified(withGiven(reading, given)),
}

const withGiven = (reading: Reading, given: Given): object => (given ? {...reading, given} : reading)

const failure = (error: ReportedlyError, given: Given): object => ({error, ...(given && {given})})

const stringified = (value: object, indent?: number): string =>
  `${visibleJson(JSON.stringify(value, undefined, indent))}\n`
