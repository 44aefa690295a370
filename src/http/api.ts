/** What programs ask: read an article, check a draft, as one object or as lines. Nothing is kept. */
import type {Hono} from 'hono'
import {type Comparison, readingSchema} from '../contract/index.ts'
import {type Desk, formats, inOrder, type LineAnswer, linesOf, parseObject, type Status} from '../desk/index.ts'
import {jsonAnswer} from './answer.ts'
import {bodyChunks, bodyLimit, tooLarge} from './body.ts'
import {compareAsked} from './compare.ts'
import {mediaTypeOf, objectIn, objectOf} from './json-body.ts'
import type {Kept} from './kept.ts'
import {errorOnLine, jsonLine, mapped, ndjson, ndjsonAnswer} from './ndjson.ts'
import {openApi} from './openapi.ts'
import type {Visit, Visits} from './visits.ts'

export interface ApiOptions {
  readonly visits: Visits
  readonly kept: Kept
  readonly version: string
  status(): Promise<Status>
}

export function addApi(app: Hono, options: ApiOptions): void {
  const {visits, kept, version, status} = options
  app.post('/api/read', (context) => {
    const {raw} = context.req
    const visit = visits(context)
    if (mediaTypeOf(raw) === ndjson) return readLines(raw, visit)
    return visit.of(async () => jsonAnswer(await readOne(raw, visit.desk)))
  })
  app.post('/api/check', (context) => {
    const {raw} = context.req
    const visit = visits(context)
    const compared = (value: unknown): Promise<Comparison> => compareAsked({desk: visit.desk, kept}, value, raw.signal)
    if (mediaTypeOf(raw) === ndjson) return checkLines(raw, visit, compared)
    return visit.of(async () => jsonAnswer(await compared(await objectIn(raw, 2 * bodyLimit))))
  })
  app.get('/api/status', async () => jsonAnswer({...(await status()), kept: kept.readings.labels().length}))
  app.get('/openapi.json', () => jsonAnswer(openApi(version)))
  app.get('/schema/reading.json', () => jsonAnswer(readingSchema()))
}

async function readOne(request: Request, desk: Desk): Promise<object> {
  const {input, given, rest} = parseObject(await objectIn(request))
  const reading = await desk.read(input, {given, signal: request.signal})
  return Object.keys(rest).length > 0 ? {...reading, given: rest} : reading
}

/** The desk is opened first: where it cannot be, that is the answer, and not a stream that breaks off. */
async function readLines(request: Request, {desk, take}: Visit): Promise<Response> {
  const release = take()
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

async function checkLines(
  request: Request,
  {take}: Visit,
  compared: (value: unknown) => Promise<Comparison>,
): Promise<Response> {
  const release = take()
  const lines = linesOf(bodyChunks(request), 2 * bodyLimit)
  const answers = inOrder(lines, 1, async (line): Promise<object> => {
    try {
      if ('tooLong' in line) throw tooLarge(2 * bodyLimit)
      return await compared(objectOf(line.text))
    } catch (error) {
      return {error: errorOnLine(error, line.number)}
    }
  })
  return ndjsonAnswer(mapped(answers, jsonLine), release)
}
