/** The desk on the web: pages for people, their twins for programs, one door for both. */
import {type Context, Hono, type MiddlewareHandler} from 'hono'
import {COMPRESSIBLE_CONTENT_TYPE_REGEX, compress} from 'hono/compress'
import {etag} from 'hono/etag'
import {methodNotAllowed} from 'hono/method-not-allowed'
import {ReportedlyError} from '../contract/index.ts'
import type {Desk} from '../desk/index.ts'
import {errorAnswer} from './answer.ts'
import {addApi} from './api.ts'
import {addForms} from './asked.ts'
import {bodyLimit} from './body.ts'
import {addExports} from './exports.ts'
import {openPageFiles, type PageFiles} from './files.ts'
import {objectIn} from './json-body.ts'
import {type Kept, openKept} from './kept.ts'
import {addPages} from './pages.ts'
import {clientOf, openRate, type Rate} from './rate.ts'
import {guard, pagePolicy, safeHeaders} from './safety.ts'
import {defaultSettings, type Settings} from './settings.ts'
import {openTurns} from './turns.ts'

export interface AppOptions {
  readonly desk: Desk
  /** Of this package. */
  readonly version: string
  readonly settings?: Settings
  readonly kept?: Kept
  readonly files?: PageFiles
  /** Answers what agents send to `/mcp`, parsed; without it there is no such address. */
  readonly mcp?: (request: Request, message: object) => Promise<Response>
  /** Readings in hand and waiting. */
  readonly mostWaiting?: number
  readonly rate?: Rate
  readonly now?: () => number
  /** Where our mistakes go. */
  readonly log?: (error: unknown) => void
}

/** Answers requests; listens to nothing. Throws nothing: what goes wrong is an answer. */
export function createApp({
  desk,
  version,
  settings = defaultSettings,
  kept = openKept(),
  files = openPageFiles(),
  mcp,
  mostWaiting = 32,
  // Chosen: a page asks for three files; a program that does more than this should send lines.
  rate = {perSecond: 200, burst: 500},
  now = () => performance.now(),
  log = console.error,
}: AppOptions): Hono {
  const app = new Hono()
  const fail = (error: unknown, context: Context) => errorAnswer(error, context, log)
  app.onError(fail)
  app.notFound((context) => fail(notFound(context.req.path), context))

  const turns = openTurns(mostWaiting)
  app.use(safely)
  app.use(limited(openRate(rate, now)))
  app.use(guard(settings))
  app.use(methodNotAllowed({app, onMethodNotAllowed: (context, allowed) => fail(notThus(context, allowed), context)}))
  app.use(compress({contentTypeFilter: isPacked}))
  app.use(etag())
  app.get('/page/*', (context) => fileAnswer(context, files))
  addApi(app, {desk, kept, turns, version})
  addForms(app, {desk, kept, turns})
  addExports(app, kept)
  addPages(app, {kept, settings, status: () => desk.status()})
  if (mcp) app.post('/mcp', ({req: {raw}}) => turns.of(async () => mcp(raw, await objectIn(raw, 3 * bodyLimit))))
  return app
}

/** Headers that every answer has, errors too. */
const safely: MiddlewareHandler = async (context, next) => {
  await next()
  const {headers} = context.res
  const defaults = {...safeHeaders, 'content-security-policy': pagePolicy, 'cache-control': 'private, no-cache'}
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value)
}

/** Lines go out one by one as they are ready; packed, they would wait for each other. */
const isPacked = (type: string): boolean =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) && !/ndjson|event-stream/.test(type)

const limited =
  (ask: (client: string) => void): MiddlewareHandler =>
  async (context, next) => {
    ask(clientOf(context))
    await next()
  }

async function fileAnswer({req, notFound}: Context, files: PageFiles): Promise<Response> {
  const file = await files.get(req.path.slice('/page/'.length))
  return file ? new Response(file.bytes, {headers: {...file.headers, etag: file.etag}}) : notFound()
}

const notFound = (path: string): ReportedlyError =>
  new ReportedlyError('request/not-found', `There is no page ${path.slice(0, 200)}.`)

const notThus = ({req}: Context, allowed: readonly string[]): ReportedlyError =>
  new ReportedlyError('request/method', `${req.method} is not how this address is asked: ${allowed.join(', ')}.`, {
    details: {allowed},
  })
