/**
 * Errors are for the person who can act; doubt is data. Codes are words and do not change; messages may.
 * `http` is the status with which the web door answers; a command exits 1, or 2 where `usage` is set.
 */
export const errorCodes = {
  'usage/unknown': {means: 'A command, option or value that does not exist.', http: 400, usage: true},
  'usage/bad-date': {
    means: 'A date that is none; ISO 8601 is expected (2024-03-04, 2024-03 or 2024).',
    http: 400,
    usage: true,
  },
  'input/missing': {means: 'There is no such file.', http: 404},
  'input/not-a-file': {means: 'A folder or device where a file was expected.', http: 400},
  'input/unreadable': {means: 'The file is there but could not be read (permissions, a failing disk).', http: 400},
  'input/empty': {means: 'Nothing but white space.', http: 422},
  'input/too-large': {means: 'An article has at most 5 MB.', http: 413},
  'input/not-text': {means: 'Bytes of a format that is not read (a PDF, a picture, an archive).', http: 415},
  'input/bad-line': {means: 'A line that is no JSON object, or an object without text, html or url.', http: 400},
  'intake/no-article': {means: 'A page without an article in it (a login page, a list, an empty frame).', http: 422},
  'intake/too-deep': {means: 'A page whose elements nest deeper, or are more, than any article needs.', http: 422},
  'intake/too-slow': {means: 'Parsing took longer, or more memory, than any article needs.', http: 422},
  'fetch/offline': {means: 'An address was given and the network is switched off.', http: 403},
  'fetch/bad-address': {means: 'Not an address that is fetched: http and https only, no user names in it.', http: 400},
  'fetch/private-address': {means: 'The name leads to a private, local or otherwise reserved address.', http: 403},
  'fetch/not-found': {means: 'The name could not be resolved.', http: 502},
  'fetch/refused': {means: 'The server could not be reached or broke off.', http: 502},
  'fetch/status': {means: 'The server answered, but not with a page (404, 403, 500 …).', http: 502},
  'fetch/too-large': {means: 'The answer is larger than any article.', http: 502},
  'fetch/too-slow': {means: 'The answer did not come in time.', http: 504},
  'fetch/too-many-redirects': {means: 'The address was passed on too often.', http: 502},
  'fetch/not-a-page': {means: 'The answer is not text or HTML.', http: 502},
  'asset/missing': {means: 'A file that ships with the package is not there.', http: 500},
  'asset/broken': {means: 'A file that ships with the package is not what it should be.', http: 500},
  'model/failed': {means: 'The model could not be loaded or run on this machine.', http: 500},
  'request/malformed': {means: 'A request whose body, form or values are not what its address takes.', http: 400},
  'request/media-type': {means: 'A body of a kind that the address does not take.', http: 415},
  'request/not-found': {means: 'There is no page of that address.', http: 404},
  'request/method': {means: 'The address is there, but is not asked in this way (GET, POST).', http: 405},
  'request/foreign-host': {means: 'The Host that was asked for is not one that this desk answers to.', http: 403},
  'request/foreign-origin': {means: 'Another site asked in the name of its visitor.', http: 403},
  'request/too-slow': {means: 'The request did not come in whole in time.', http: 408},
  'request/too-many': {means: 'More requests than one client may send; `Retry-After` says when to go on.', http: 429},
  'desk/busy': {means: 'More readings wait than can be kept waiting; `Retry-After` says when to come back.', http: 503},
  'desk/gone': {means: 'What this address names is not kept here any more, or never was: read it again.', http: 404},
  'output/unwritable': {means: 'The output could not be written: no such folder, no right, a full disk.', http: 500},
  'read/ended': {
    means: 'A process that was reading (--jobs) ended before its answer: killed, or out of memory.',
    http: 500,
  },
  'read/invalid': {means: 'A reading broke the contract. This is our mistake: please report it.', http: 500},
} as const satisfies Record<string, {means: string; http: number; usage?: boolean}>

export type ErrorCode = keyof typeof errorCodes

export class ReportedlyError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, options: {cause?: unknown; details?: Record<string, unknown>} = {}) {
    super(message, {cause: options.cause})
    this.name = 'ReportedlyError'
    this.code = code
    this.details = options.details ?? {}
  }

  /** The one shape in which an error leaves the program. */
  toJSON(): {code: ErrorCode; message: string; details: Readonly<Record<string, unknown>>} {
    return {code: this.code, message: this.message, details: this.details}
  }
}
