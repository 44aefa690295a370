import {Parser} from 'htmlparser2'
import {describe, expect, test} from 'vitest'
import {fakeDesk} from '../../test/desk.ts'
import {hostileComparison, hostileReading} from '../../test/hostile.ts'
import {ferryReading} from '../../test/reading.ts'
import {createApp} from './app.ts'
import {openKept} from './kept.ts'
import {routes} from './routes/index.ts'

const kept = openKept()
const app = createApp({
  desk: fakeDesk(),
  version: '0.0.0',
  kept,
  settings: {allowedHosts: ['desk.example.org'], offline: false},
  files: {get: async () => undefined},
  rate: {perSecond: 1e6, burst: 1e6},
})

describe('who may ask', () => {
  const status = async (headers: Record<string, string>, method = 'POST'): Promise<number> =>
    (await app.request('/api/read', {method, headers})).status
  /** Let in: a body is missed. */
  const letIn = 415

  test.each(['127.0.0.1:7766', 'localhost', '[::1]:80', 'desk.example.org', 'DESK.example.org:443'])(
    '%s',
    async (host) => {
      expect(await status({host})).toBe(letIn)
    },
  )
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:7766', 'evil.example:127.0.0.1', ''])(
    'not "%s"',
    async (host) => {
      expect(await status({host})).toBe(403)
      expect(await status({host}, 'GET')).toBe(403)
    },
  )
  test.each([
    ['a program', {}, letIn],
    ['our page', {origin: 'http://localhost', 'sec-fetch-site': 'same-origin'}, letIn],
    ['our page under a strict referrer policy', {origin: 'null', 'sec-fetch-site': 'same-origin'}, letIn],
    ['an address typed in', {'sec-fetch-site': 'none'}, letIn],
    ['another site', {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, 403],
    ['another port of this machine', {origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site'}, 403],
    ['a sandbox', {origin: 'null'}, 403],
    ['a form of another site', {'sec-fetch-site': 'cross-site'}, 403],
  ])('%s', async (_, headers, expected) => {
    expect(await status({host: 'localhost', ...headers} as Record<string, string>)).toBe(expected)
  })
  test('a link from elsewhere leads here, a script from elsewhere reads nothing', async () => {
    const ask = (headers: Record<string, string>) => app.request('/', {headers: {host: 'localhost', ...headers}})
    const linked = await ask({'sec-fetch-site': 'cross-site'})
    expect(linked.status).toBe(200)
    expect(linked.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect((await ask({origin: 'https://evil.example'})).status).toBe(403)
  })
})

const payload = `</textarea></title></script><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>"' style=x onload=y \u202e`

kept.readings.put('x', hostileReading(payload))
kept.comparisons.put('x', hostileComparison(payload))

/** Elements and attributes that could run, load or style something, or lead somewhere that is not ours. */
function faultsIn(markup: string): string[] {
  const faults: string[] = []
  new Parser({
    onopentag(name, attributes) {
      const tag = `<${name} ${JSON.stringify(attributes)}>`
      if (
        ['iframe', 'object', 'embed', 'base', 'style', 'meta'].includes(name) &&
        attributes['http-equiv'] !== undefined
      )
        faults.push(tag)
      if (['iframe', 'object', 'embed', 'base', 'style'].includes(name)) faults.push(tag)
      if (name === 'script' && !attributes.src?.startsWith('/page/')) faults.push(tag)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/.test(attribute)) faults.push(tag)
        if (
          /^(?:href|src|action|formaction|poster|data|xlink:href)$/.test(attribute) &&
          !/^(?:\/(?!\/)|#|\?)/.test(value)
        )
          faults.push(tag)
      }
    },
  }).end(markup)
  return faults
}

/** What is seen or read aloud. */
function shownIn(markup: string): string {
  const shown: string[] = []
  new Parser({
    ontext: (words) => shown.push(words),
    onopentag: (_, attributes) => shown.push(attributes.title ?? '', attributes['aria-label'] ?? ''),
  }).end(markup)
  return shown.join('')
}

test('a fault would be found', () => {
  expect(faultsIn('<img src=//a.example/x><b onclick=x style=y></b><script>1</script>')).toHaveLength(4)
})

describe.each(routes.map(({path}) => path.replace(':id', 'x')))('%s', (path) => {
  const query = `?${new URLSearchParams({url: payload, q: payload, source: payload, certainty: payload, check: payload})}`

  test.each(['', query])('an article’s words stay words%s', async (with_) => {
    const answer = await app.request(path + with_, {headers: {accept: 'text/html'}})
    const markup = await answer.text()
    expect(markup.startsWith('<!doctype html>')).toBe(true)
    expect(faultsIn(markup)).toEqual([])
    expect(shownIn(markup)).not.toContain('\u202e')
  })

  test('nothing but our own script and styles may run', async () => {
    const {headers} = await app.request(path, {headers: {accept: 'text/html'}})
    const policy = headers.get('content-security-policy')
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      'require-trusted-types-for',
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy?.includes('wasm-unsafe-eval')).toBe(path === '/try')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

test('errors show what was asked for as words', async () => {
  for (const path of [`/${encodeURIComponent(payload)}`, `/articles/${encodeURIComponent(payload)}`]) {
    const answer = await app.request(path, {headers: {accept: 'text/html'}})
    expect(answer.status).toBe(404)
    expect(faultsIn(await answer.text())).toEqual([])
  }
})

test('an article that leads somewhere leads to its own page alone, and tells it nothing', async () => {
  const plain = ferryReading()
  kept.readings.put('linked', {...plain, article: {...plain.article, url: 'https://example.org/ferry'}})
  const markup = await (await app.request('/articles/linked', {headers: {accept: 'text/html'}})).text()
  const elsewhere: Record<string, string>[] = []
  new Parser({
    onopentag(_, attributes) {
      if (/^(?:https?:)?\/\//.test(attributes.href ?? attributes.src ?? '')) elsewhere.push(attributes)
    },
  }).end(markup)
  expect(elsewhere.length).toBeGreaterThan(0)
  for (const {href, rel} of elsewhere) {
    expect(new URL(href).host).toBe('example.org')
    expect(rel).toContain('noreferrer')
  }
})

test('a page in one file is handed out without any right here', async () => {
  const {headers} = await app.request('/articles/x.html')
  expect(headers.get('content-security-policy')).toContain('sandbox')
  expect(headers.get('content-disposition')).toContain('attachment')
})
