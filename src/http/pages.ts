/** Routes to answers: a page, its twin in JSON, and its rules where it has some. */
import type {Context, Hono} from 'hono'
import {jsonAnswer, pageAnswer} from './answer.ts'
import type {PageRequest, Route} from './route.ts'
import {routes} from './routes/index.ts'
import {pagePolicy, readerPolicy} from './safety.ts'

type Known = Omit<PageRequest, 'params' | 'query'>

export function addPages(app: Hono, known: Known): void {
  for (const route of routes) addPage(app, route, known)
}

function addPage(app: Hono, route: Route, known: Known): void {
  const {path, styles, runsReader} = route
  if (styles)
    app.get(withEnding(path, 'css'), async (context) => {
      const rules = styles(await route.load(requestOf(context, known)))
      return new Response(rules, {headers: {'content-type': 'text/css; charset=utf-8'}})
    })
  app.get(withEnding(path, 'json'), async (context) => jsonAnswer(await route.load(requestOf(context, known))))
  app.get(path, async (context) => {
    const request = requestOf(context, known)
    const policy = runsReader ? readerPolicy : pagePolicy
    return pageAnswer(route.Page(await route.load(request), request), {'content-security-policy': policy})
  })
}

/** `/articles/:id` as `/articles/:id{[^/.]+\.json}`: the last named part with an ending. */
function withEnding(path: string, ending: string): string {
  if (path === '/') return `/desk.${ending}`
  return /:\w+$/.test(path) ? `${path}{[^/.]+\\.${ending}}` : `${path}.${ending}`
}

function requestOf({req}: Context, known: Known): PageRequest {
  const params = Object.entries(req.param()).map(([name, value]): [string, string] => [name, value.split('.')[0]])
  return {...known, params: Object.fromEntries(params), query: new URL(req.url).searchParams}
}
