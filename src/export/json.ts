/** The reading itself, to be read by programs: `json` for people who look at it, `jsonl` for one a line. */
import {type Reading, visibleJson} from '../contract/index.ts'
import type {Format} from './format.ts'

export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  does: 'the whole reading, as the JSON Schema describes it; several as a list',
  many: {before: '[\n', between: ',\n', after: ']\n'},
  write: (reading: Reading) => `${visibleJson(JSON.stringify(reading, null, 2))}\n`,
}

export const jsonl: Format = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  does: 'the whole reading on one line; one line for each input',
  many: {before: '', between: '', after: ''},
  write: (reading: Reading) => `${visibleJson(JSON.stringify(reading))}\n`,
}
