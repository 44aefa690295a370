/** Answers of every kind, with the headers that belong to them. */
import type {Context} from 'hono'
import type {Child} from 'hono/jsx'
import {errorCodes, ReportedlyError, visibleJson} from '../contract/index.ts'
import {ErrorPage} from './error-page.tsx'

type Extra = Readonly<Record<string, string>>

export async function pageAnswer(page: Child, headers: Extra = {}, status = 200): Promise<Response> {
  // An async component is awaited by its promise; String() of it would throw.
  const markup = `<!doctype html>\n${String(await page)}\n`
  return new Response(markup, {status, headers: {'content-type': 'text/html; charset=utf-8', ...headers}})
}

export function jsonAnswer(value: unknown, headers: Extra = {}, status = 200): Response {
  const json = `${visibleJson(JSON.stringify(value))}\n`
  return new Response(json, {status, headers: {'content-type': 'application/json; charset=utf-8', ...headers}})
}

/**
 * One shape of errors: `{"error": {code, message, details}}`, or a page for whoever asks for pages. What is no error of ours to tell is our
 * mistake: it goes to `log`, and out of the program goes only that it happened.
 */
export function errorAnswer(
  cause: unknown,
  context: Context,
  log: (error: unknown) => void,
): Promise<Response> | Response {
  // Whoever has hung up hears nothing, and what broke off with the connection is nobody's mistake.
  const error = told(cause, hasLeft(cause, context) ? () => {} : log)
  const status = errorCodes[error.code].http
  const headers: Extra = {
    'cache-control': 'no-store',
    ...(Array.isArray(error.details.allowed) ? {allow: error.details.allowed.join(', ')} : {}),
    ...(status === 429 || status === 503 ? {'retry-after': String(error.details.retryAfterS ?? 5)} : {}),
    // The rest of the body may still be on its way, and nobody will read it.
    ...(status === 408 || status === 413 ? {connection: 'close'} : {}),
  }
  if (wantsPage(context)) return pageAnswer(ErrorPage({error, status}), headers, status)
  return jsonAnswer({error}, headers, status)
}

const hasLeft = (cause: unknown, {req}: Context): boolean =>
  req.raw.signal.aborted || (cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNRESET'

function told(cause: unknown, log: (error: unknown) => void): ReportedlyError {
  if (cause instanceof ReportedlyError) return cause
  log(cause)
  return new ReportedlyError('read/invalid', 'This is our mistake; please report it with what the desk printed.')
}

/** Browsers name HTML first; programs name JSON, anything, or nothing. */
const wantsPage = ({req}: Context): boolean =>
  !req.path.startsWith('/api/') && !req.path.endsWith('.json') && (req.header('accept') ?? '').includes('text/html')
