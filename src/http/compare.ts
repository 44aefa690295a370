/** What a request to check means: a draft and its source, which may be an article that the desk keeps. */
import {
  type ArticleRequest,
  CheckRequest,
  type Comparison,
  type Given,
  type Reading,
  ReportedlyError,
} from '../contract/index.ts'
import {type Desk, type Input, parseObject} from '../desk/index.ts'
import type {Kept} from './kept.ts'

export interface Side {
  readonly input: Input
  readonly given: Given
}

/** Throws `request/malformed`, `input/*`, `desk/gone` and as a desk does. */
export function compareAsked(
  {desk, kept}: {desk: Desk; kept: Kept},
  value: unknown,
  signal: AbortSignal,
): Promise<Comparison> {
  const {success, data, error} = CheckRequest.safeParse(value)
  if (!success)
    throw new ReportedlyError(
      'request/malformed',
      'A draft and its source were expected: {"passage": "…", "against": "…"}.',
      {details: {issues: error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).slice(0, 5)}},
    )
  const {passage, against} = data
  const source = isKept(against) ? keptSide(kept, against.article) : sideOf(against)
  return compareSides(desk, sideOf(passage), source, signal)
}

export const compareSides = (desk: Desk, draft: Side, source: Side, signal: AbortSignal): Promise<Comparison> =>
  desk.check(draft.input, source.input, {draft: {given: draft.given, signal}, source: {given: source.given}})

/** Throws `desk/gone`. */
export function keptSide(kept: Kept, id: string): Side {
  const reading = kept.readings.get(id)
  if (!reading)
    throw new ReportedlyError('desk/gone', 'The source is not kept here any more: read it again, or send its text.')
  return {input: {text: reading.article.text}, given: givenOf(reading)}
}

/** What makes the same article of the same text: its id is that of text, outlet and url. */
const givenOf = ({article: {headline, outlet, url, published, language}}: Reading): Given => ({
  headline,
  outlet,
  url,
  published: published?.value,
  language,
})

const isKept = (against: CheckRequest['against']): against is {article: string} =>
  typeof against === 'object' && 'article' in against && Object.keys(against).length === 1

const sideOf = (value: string | ArticleRequest): Side =>
  typeof value === 'string' ? {input: {text: value}, given: {}} : parseObject(value)
