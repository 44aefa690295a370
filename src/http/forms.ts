/** What the pages' forms send: multipart or urlencoded, bounded, turned into what the desk reads. */
import {type Given, ReportedlyError} from '../contract/index.ts'
import type {Input} from '../desk/index.ts'
import {wholeBody} from './body.ts'

const formTypes = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Throws `request/media-type` for what is no form, `request/malformed` for one that is broken, and as `wholeBody` does. */
export async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!formTypes.test(type))
    throw new ReportedlyError('request/media-type', 'A form was expected. Programs send JSON to /api/read.')
  // Urlencoding makes three bytes of one: what is in it is measured again when it is read.
  const bytes = await wholeBody(request, {bytes: type.startsWith('multipart') ? undefined : 16_000_000})
  try {
    return await new Response(bytes, {headers: {'content-type': type}}).formData()
  } catch (cause) {
    throw new ReportedlyError('request/malformed', 'The form is broken. Go back, and send it again.', {cause})
  }
}

export interface Asked {
  readonly input: Input
  readonly given: Given
}

/**
 * The first of `text`, `file` and `url` that is filled in; text that is nothing but an address is one. With a `prefix`, the fields
 * `draft-text`, `draft-file` … of a form that holds two articles. Undefined where nothing is filled in.
 */
export async function articleIn(form: FormData, prefix = ''): Promise<Asked | undefined> {
  const field = (name: string): string | undefined => {
    const value = form.get(prefix + name)
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const file = form.get(`${prefix}file`)
  const text = field('text')
  const given: Given = {}
  for (const key of ['headline', 'outlet', 'published'] as const) {
    const value = field(key)?.trim()
    if (value) given[key] = value
  }
  if (text !== undefined && isAddress(text)) return {input: {url: text.trim()}, given}
  const url = field('url')?.trim()
  // Browsers send line breaks of a text box as CRLF; the text as it was pasted has LF.
  if (text !== undefined)
    return {input: {text: text.replaceAll('\r\n', '\n')}, given: url === undefined ? given : {...given, url}}
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return {input: {original: {bytes, mediaType: mediaTypeOf(file)}}, given}
  }
  return url === undefined ? undefined : {input: {url}, given}
}

const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text.slice(0, 4_000)) && text.length < 4_000

/** What a browser guesses from the ending of a file's name; "it is bytes" says nothing. */
const mediaTypeOf = ({type}: File): string | undefined =>
  type === '' || type === 'application/octet-stream' ? undefined : type
