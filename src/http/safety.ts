/** Who may ask, and what a browser may do with the answer. */
import type {MiddlewareHandler} from 'hono'
import {ReportedlyError} from '../contract/index.ts'
import type {Settings} from './settings.ts'

/** Names of this machine: a name server cannot lead them elsewhere. */
const ownHosts = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses requests for hosts that are not ours (a foreign name that was made to lead to this machine: DNS rebinding), and those
 * that another site sends in the name of its visitor. Programs send no `Origin` and are let in.
 */
export function guard({allowedHosts}: Settings): MiddlewareHandler {
  const hosts = new Set([...ownHosts, ...allowedHosts.map((host) => host.toLowerCase())])
  return async ({req}, next) => {
    const host = (req.header('host') ?? new URL(req.url).host).toLowerCase()
    if (!hosts.has(host) && !hosts.has(host.replace(/:\d{1,5}$/, '')))
      throw new ReportedlyError(
        'request/foreign-host',
        'This desk answers to this machine and to names it was told of: start it with --allow-host NAME.',
      )
    if (isForeign(req.method, host, req.header('origin'), req.header('sec-fetch-site')))
      throw new ReportedlyError('request/foreign-origin', 'Another site sent this request; open the desk itself.')
    await next()
  }
}

function isForeign(method: string, host: string, origin: string | undefined, site: string | undefined): boolean {
  if (origin !== undefined && origin !== 'null') return origin.replace(/^https?:\/\//, '').toLowerCase() !== host
  const reads = method === 'GET' || method === 'HEAD'
  // A page may be linked to from elsewhere. `Origin: null` is a sandbox, a file, or our own page under a strict referrer policy.
  if (reads && origin === undefined) return false
  return origin === 'null' ? site !== 'same-origin' : site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Nothing but our own script, styles and addresses; no script but ours makes markup of strings. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

export const pagePolicy = written(policy)

/** For the page that reads by itself, and for its worker: WebAssembly, and one policy by which its script may name the worker. */
export const readerPolicy = written({
  ...policy,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'trusted-types': 'reportedly',
})

/** For pages that were made to be opened elsewhere: here they are shown without any right. */
export const sandboxPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * On every answer. `same-origin`, not `no-referrer`: nothing is told to anybody else by either, but under the second a browser
 * sends our own forms with `Origin: null`, and they could not be told from a stranger's.
 */
export const safeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
