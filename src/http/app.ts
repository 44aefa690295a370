/** The desk on the web: pages for people, their twins for programs, one door for both. */
import {type Context, Hono, type MiddlewareHandler} from 'hono'
import {etag} from 'hono/etag'
import {ReportedlyError} from '../contract/index.ts'
import type {Desk} from '../desk/index.ts'
import {errorAnswer, jsonAnswer, pageAnswer} from './answer.ts'
import {openPageFiles, type PageFiles} from './files.ts'
import {articleIn, formOf} from './forms.ts'
import {type Kept, openKept} from './kept.ts'
import type {PageRequest, Route} from './route.ts'
import {routes} from './routes/index.ts'
import {guard, pagePolicy, readerPolicy, safeHeaders} from './safety.ts'
import {defaultSettings, type Settings} from './settings.ts'

export interface AppOptions {
  readonly desk: Desk
  readonly settings?: Settings
  readonly kept?: Kept
  readonly files?: PageFiles
  /** Where our mistakes go; default: standard error. */
  readonly log?: (error: unknown) => void
}

/** Answers requests; listens to nothing. Throws nothing: what goes wrong is an answer. */
export function createApp({
  desk,
  settings = defaultSettings,
  kept = openKept(),
  files = openPageFiles(),
  log = console.error,
}: AppOptions): Hono {
  const app = new Hono()
  const fail = (error: unknown, context: Context) => errorAnswer(error, context, log)
  app.onError(fail)
  app.notFound((context) => fail(notFound(context.req.path), context))

  app.use(safely)
  app.use(guard(settings))
  app.use(etag())

  app.get('/page/*', (context) => fileAnswer(context, files))
  for (const route of routes) addRoute(app, route, {kept, settings, status: () => desk.status()})

  app.post('/read', async ({req, redirect}) => {
    const form = await formOf(req.raw)
    const asked = await articleIn(form)
    if (!asked)
      throw new ReportedlyError('input/empty', 'There is nothing to read yet: paste a text, or choose a file.')
    const {input, given} = asked
    if ('url' in input && form.get('fetch') !== 'yes')
      return redirect(`/add?${new URLSearchParams({url: input.url})}`, 303)
    const reading = await desk.read(input, {given, signal: req.raw.signal})
    kept.readings.put(reading.article.id, reading)
    return redirect(`/articles/${reading.article.id}`, 303)
  })
  return app
}

/** Headers that every answer has, errors too. */
const safely: MiddlewareHandler = async (context, next) => {
  await next()
  const {headers} = context.res
  const defaults = {...safeHeaders, 'content-security-policy': pagePolicy, 'cache-control': 'private, no-cache'}
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value)
}

async function fileAnswer({req}: Context, files: PageFiles): Promise<Response> {
  const file = await files.get(req.path.slice('/page/'.length))
  if (!file) throw notFound(req.path)
  return new Response(file.bytes, {headers: {...file.headers, etag: file.etag}})
}

/** A page, its twin in JSON, and its rules where it has some. */
function addRoute(app: Hono, route: Route, known: Pick<PageRequest, 'kept' | 'settings' | 'status'>): void {
  const requestOf = ({req}: Context): PageRequest => ({
    ...known,
    params: Object.fromEntries(Object.entries(req.param()).map(([name, value]) => [name, withoutEnding(value)])),
    query: new URL(req.url).searchParams,
  })
  const {styles} = route
  if (styles)
    app.get(withEnding(route.path, 'css'), async (context) => {
      const rules = styles(await route.load(requestOf(context)))
      return new Response(rules, {headers: {'content-type': 'text/css; charset=utf-8'}})
    })
  app.get(withEnding(route.path, 'json'), async (context) => jsonAnswer(await route.load(requestOf(context))))
  app.get(route.path, async (context) => {
    const request = requestOf(context)
    const policy = route.runsReader ? readerPolicy : pagePolicy
    return pageAnswer(route.Page(await route.load(request), request), {'content-security-policy': policy})
  })
}

/** `/articles/:id` as `/articles/:id{.+\\.json}`: the last named part with an ending. */
const withEnding = (path: string, ending: string): string => {
  if (path === '/') return `/desk.${ending}`
  return /:\w+$/.test(path) ? `${path}{[^/]+\\.${ending}}` : `${path}.${ending}`
}

const withoutEnding = (value: string): string => value.replace(/\.[a-z]+$/, '')

const notFound = (path: string): ReportedlyError =>
  new ReportedlyError('request/not-found', `There is no page ${path.slice(0, 200)}.`)
