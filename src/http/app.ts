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
import {addressOf} from './client.ts'
import {addExports} from './exports.ts'
import {openPageFiles, type PageFiles} from './files.ts'
import {objectIn} from './json-body.ts'
import {type Kept, openKept} from './kept.ts'
import {addPages} from './pages.ts'
import {openRate, type Rate} from './rate.ts'
import {guard, pagePolicy, safeHeaders} from './safety.ts'
import {defaultSettings, type Settings} from './settings.ts'
import {openVisits, type Visits} from './visits.ts'

export interface AppOptions {
  readonly desk: Desk
  /** Of this package. */
  readonly version: string
  readonly settings?: Settings
  readonly kept?: Kept
  readonly files?: PageFiles
  /** Answers what agents send to `/mcp`, parsed, from the desk as the agent has it; without it there is no such address. */
  readonly mcp?: (request: Request, message: object, desk: Desk) => Promise<Response>
  /** Readings in hand and waiting. */
  readonly mostWaiting?: number
  /** Articles that the desk reads at once. */
  readonly atOnce?: number
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
  atOnce = 1,
  // Chosen: a page asks for three files, and takes 5 ms to make: a quarter of a core at most goes to one client's pages.
  rate = {perSecond: 50, burst: 300},
  now = () => performance.now(),
  log = console.error,
}: AppOptions): Hono {
  const app = new Hono()
  const fail = (error: unknown, context: Context) => errorAnswer(error, context, log)
  app.onError(fail)
  app.notFound((context) => fail(notFound(context.req.path), context))

  const visits = openVisits({desk, mostWaiting, atOnce})
  app.use(safely)
  app.use(limited(openRate(rate, now)))
  app.use(guard(settings))
  app.use(methodNotAllowed({app, onMethodNotAllowed: (context, allowed) => fail(notThus(context, allowed), context)}))
  app.use(compress({contentTypeFilter: isPacked}))
  app.use(etag())
  app.get('/page/*', (context) => fileAnswer(context, files))
  addApi(app, {visits, kept, version, status: () => desk.status()})
  addForms(app, {visits, kept})
  addExports(app, kept)
  addPages(app, {kept, settings, status: () => desk.status()})
  if (mcp) addMcp(app, visits, mcp)
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
    ask(addressOf(context))
    await next()
  }

function addMcp(app: Hono, visits: Visits, answer: NonNullable<AppOptions['mcp']>): void {
  app.post('/mcp', (context) => {
    const {desk, of} = visits(context)
    const {raw} = context.req
    return of(async () => answer(raw, await objectIn(raw, 3 * bodyLimit), desk))
  })
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
