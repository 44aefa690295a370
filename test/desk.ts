/** A desk without a model, for tests of doors: each text is read as the ferry article with other words in it. */
import {type Comparison, type Reading, ReportedlyError} from '../src/contract/index.ts'
import {type Desk, type Input, type ReadOptions, readLines} from '../src/desk/index.ts'
import {takeText} from '../src/intake/index.ts'
import {ferryReading} from './reading.ts'

export interface FakeDesk extends Desk {
  /** What was asked to be read, in order. */
  readonly asked: {input: Input; options: ReadOptions}[]
}

/** `reading` makes what comes of an article; the default is its text with the ferry's claims beside it. `wait` is awaited before. */
export function fakeDesk({
  reading = (read) => read,
  wait = async () => {},
}: {
  reading?: (read: Reading) => Reading
  wait?: (options: ReadOptions) => Promise<void>
} = {}): FakeDesk {
  const asked: FakeDesk['asked'] = []
  const desk: FakeDesk = {
    asked,
    async read(input, options = {}) {
      asked.push({input, options})
      await wait(options)
      const {article, unread} = takeText(textOf(input), options.given ?? {})
      return reading({...ferryReading(), article, unread})
    },
    readLines: (chunks, options = {}) => readLines(desk, chunks, options),
    async check(draft, source, {draft: ours, source: theirs} = {}): Promise<Comparison> {
      await wait(ours ?? {})
      const [one, other] = [takeText(textOf(draft), ours?.given ?? {}), takeText(textOf(source), theirs?.given ?? {})]
      const end = Math.min(5, one.article.text.length)
      return {
        draft: one.article,
        source: other.article,
        findings: [{what: 'number', span: [0, end], found: 'missing', message: one.article.text.slice(0, end)}],
      }
    },
    status: async () => ({version: '0.0.0', model: 'none', runtime: 'native'}),
    close: async () => {},
  }
  return desk
}

function textOf(input: Input): string {
  if ('text' in input) return input.text
  if ('html' in input) return input.html.replace(/<[^>]*>/g, '')
  if ('original' in input) return new TextDecoder().decode(input.original.bytes)
  if ('url' in input) return `${input.url} was fetched.`
  throw new ReportedlyError('input/missing', `There is no file ${input.file}.`)
}
