/** What programs ask: read an article, check a draft, as one object or as lines. Nothing is kept. */
import type {Hono} from 'hono'
import {readingSchema} from '../contract/index.ts'
import {type Desk, formats, inOrder, type LineAnswer, linesOf, parseObject} from '../desk/index.ts'
import {jsonAnswer} from './answer.ts'
import {bodyChunks, bodyLimit, tooLarge} from './body.ts'
import {compareAsked} from './compare.ts'
import {mediaTypeOf, objectIn, objectOf} from './json-body.ts'
import type {Kept} from './kept.ts'
import {errorOnLine, jsonLine, mapped, ndjson, ndjsonAnswer} from './ndjson.ts'
import {openApi} from './openapi.ts'
import type {Turns} from './turns.ts'

export interface ApiOptions {
  readonly desk: Desk
  readonly kept: Kept
  readonly turns: Turns
  readonly version: string
}

export function addApi(app: Hono, options: ApiOptions): void {
  const {desk, kept, turns} = options
  app.post('/api/read', ({req: {raw}}) =>
    mediaTypeOf(raw) === ndjson ? readLines(raw, options) : turns.of(async () => jsonAnswer(await readOne(raw, desk))),
  )
  app.post('/api/check', ({req: {raw}}) =>
    mediaTypeOf(raw) === ndjson
      ? checkLines(raw, options)
      : turns.of(async () => jsonAnswer(await compareAsked(options, await objectIn(raw, 2 * bodyLimit), raw.signal))),
  )
  app.get('/api/status', async () => jsonAnswer({...(await desk.status()), kept: kept.readings.all().length}))
  app.get('/openapi.json', () => jsonAnswer(openApi(options.version)))
  app.get('/schema/reading.json', () => jsonAnswer(readingSchema()))
}

async function readOne(request: Request, desk: Desk): Promise<object> {
  const {input, given, rest} = parseObject(await objectIn(request))
  const reading = await desk.read(input, {given, signal: request.signal})
  return Object.keys(rest).length > 0 ? {...reading, given: rest} : reading
}

/** The desk is opened first: where it cannot be, that is the answer, and not a stream that breaks off. */
async function readLines(request: Request, {desk, turns}: ApiOptions): Promise<Response> {
  const release = turns.take()
  try {
    await desk.status()
  } catch (error) {
    release()
    throw error
  }
  const answers = desk.readLines(bodyChunks(request), {signal: request.signal})
  return ndjsonAnswer(mapped(answers, writtenLine), release)
}

/** As the command writes them. */
const jsonl = formats.find(({name}) => name === 'jsonl')!
const writtenLine = (answer: LineAnswer): string =>
  'reading' in answer
    ? jsonl.write(answer.reading, {given: answer.given})
    : jsonLine({error: answer.error, ...(answer.given && {given: answer.given})})

async function checkLines(request: Request, options: ApiOptions): Promise<Response> {
  const release = options.turns.take()
  const lines = linesOf(bodyChunks(request), 2 * bodyLimit)
  const answers = inOrder(lines, 1, async (line): Promise<object> => {
    try {
      if ('tooLong' in line) throw tooLarge(2 * bodyLimit)
      return await compareAsked(options, objectOf(line.text), request.signal)
    } catch (error) {
      return {error: errorOnLine(error, line.number)}
    }
  })
  return ndjsonAnswer(mapped(answers, jsonLine), release)
}
