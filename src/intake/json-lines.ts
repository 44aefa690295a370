/** One article a line, as programs hand them over: `{"text"|"html"|"url", "headline"?, "outlet"?, "published"?, …}`. */
import {type Given, ReportedlyError} from '../contract/index.ts'

export interface ParsedLine {
  /** The first of text, html and url that is there; a url beside one of the others is where it was found. */
  readonly input: {readonly text: string} | {readonly html: string} | {readonly url: string}
  readonly given: Given
  /** Keys that are not ours, as they came. */
  readonly rest: Readonly<Record<string, unknown>>
}

const givenKeys = ['headline', 'outlet', 'url', 'published', 'section', 'language'] as const

/** Throws `input/bad-line` for what is no JSON object, has no article in it, or a value of the wrong kind. */
export const parseLine = (line: string): ParsedLine => parseObject(objectOf(line))

/** The same of an object that is there. */
export function parseObject({text, html, byline, ...others}: Readonly<Record<string, unknown>>): ParsedLine {
  const given: Given = {}
  const rest: Record<string, unknown> = {...others}
  for (const key of givenKeys) {
    delete rest[key]
    const value = stringOf(key, others[key])
    if (value !== undefined) given[key] = value
  }
  const names = namesOf(byline)
  if (names) given.byline = names
  return {input: inputOf(stringOf('text', text), stringOf('html', html), given.url), given, rest}
}

function objectOf(line: string): Record<string, unknown> {
  const value = parsed(line)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw badLine(`The line is ${nameOf(value)}, not a JSON object like {"text": "…"}.`)
}

function parsed(line: string): unknown {
  if (line.trim() === '') throw badLine('The line is empty; a line holds a JSON object like {"text": "…"}.')
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw badLine(`The line is no JSON: ${(cause as Error).message}. A line holds an object like {"text": "…"}.`, cause)
  }
}

function inputOf(text: string | undefined, html: string | undefined, url: string | undefined): ParsedLine['input'] {
  if (text !== undefined) return {text}
  if (html !== undefined) return {html}
  if (url !== undefined) return {url}
  throw badLine('The object has none of "text", "html" and "url": there is no article in it.')
}

/** A year may come as a number; nothing may come as null. Dates are looked at later, where a bad one is a doubt. */
function stringOf(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (key === 'published') return JSON.stringify(value)
  throw badLine(`"${key}" is ${nameOf(value)}; a string was expected.`)
}

function namesOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined
  const names = Array.isArray(value) ? value : [value]
  if (names.every((name) => typeof name === 'string')) return names
  throw badLine('"byline" holds something other than names; a string or a list of strings was expected.')
}

const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`

const badLine = (message: string, cause?: unknown): ReportedlyError =>
  new ReportedlyError('input/bad-line', message, {cause})
