/** `reportedly read`: reads and prints; keeps nothing. */
import {extname} from 'node:path'
import {Command, InvalidArgumentError, Option} from 'commander'
import pc from 'picocolors'
import {CheckKind, counted, isIsoDate, ReportedlyError} from '../../contract/index.ts'
import {type Format, formatOfFile, formats, openDesk, type WriteOptions} from '../../desk/index.ts'
import {createNodeHost} from '../../host/node.ts'
import {type Io, widthOf} from '../io.ts'
import {nearest} from '../nearest.ts'
import {fileOutput, streamOutput} from '../output.ts'
import {startProgress} from '../progress.ts'
import {aheadOf, openReaders} from '../readers.ts'
import {isAddress, readEach, readLinesOf} from '../sources.ts'
import {startTally} from '../tally.ts'

interface ReadOptions {
  published?: string
  outlet?: string
  url?: string
  from?: 'jsonl'
  format?: Format
  evidence?: true
  by?: 'source' | 'status'
  failOn?: CheckKind[]
  output?: string
  jobs?: number
  offline?: true
  quiet?: true
  progress?: true
}

const examples = `Examples:
  $ reportedly read ferry.txt --outlet "Port Vale Courier" --published 2024-03-04
  $ reportedly read https://example.org/ferry --format html --output ferry.html
  $ reportedly read --from jsonl --format jsonl - < articles.jsonl > readings.jsonl
`

const exits = `
Exit codes: 0 done, 1 an input failed, 2 wrong usage, 3 a check of --fail-on was raised, 130 interrupted.`

export function read(io: Io, exitWith: (code: number) => void): Command {
  const command = new Command('read')
    .summary('read articles and print who says what, on whose word')
    .description('Reads articles and prints who says what, on whose word, how sure, when and where. Keeps nothing.')
    .usage('[FILE|URL|-]... [options]')
    .argument('[FILE|URL|-...]', 'files of text or HTML, addresses, or - for standard input')
    .addHelpText('before', examples)
    .option('--published <date>', 'day of publication, if the article does not say: 2024-03-04', isoDate)
    .option('--outlet <name>', 'who published it, if it does not say')
    .option('--url <address>', 'where it was published, if it does not say')
    .addOption(
      new Option('--from <form>', 'jsonl: the input holds one JSON object a line, as files named .jsonl do').choices([
        'jsonl',
      ]),
    )
    .option('--format <format>', `${formats.map(({name}) => name).join(', ')}; default text`, formatNamed)
    .option('--evidence', 'under each claim the words of its source and cue')
    .addOption(new Option('--by <order>', 'group claims by source or by status').choices(['source', 'status']))
    .option(
      '--fail-on <checks>',
      `exit with 3 if one of these checks is raised (comma between): ${CheckKind.options.join(', ')}`,
      checkKinds,
    )
    .option('--output <file>', 'write there instead of to standard output')
    .option('--jobs <number>', 'articles to read at once, each in a process with its own model; default 1', wholeNumber)
    .option('--offline', 'use no network at all')
    .option('--quiet', 'no progress and no summary')
    .option('--progress', 'a line on standard error every ten seconds, where it is no terminal')
    .addHelpText('after', exits)
  return command.action(async (inputs: string[], options: ReadOptions) => {
    if (inputs.length === 0 && io.stdin.isTTY) {
      command.outputHelp({error: true})
      return exitWith(2)
    }
    exitWith(await readAndWrite(io, inputs.length > 0 ? inputs : ['-'], options))
  })
}

async function readAndWrite(io: Io, inputs: readonly string[], options: ReadOptions): Promise<number> {
  const {from = formOf(inputs), output: path, offline, quiet, jobs = 1} = options
  const format = options.format ?? formatFor(path)
  const single = inputs.length === 1 && from === undefined
  refuseMisuse(inputs, {...options, from}, format, single)

  const desk = jobs > 1 && !single ? openReaders(jobs, {offline}) : openDesk(createNodeHost({offline}))
  const output = path === undefined ? streamOutput(io.stdout) : await fileOutput(path)
  const tell = (text: string): void => {
    if (!quiet) io.stderr.write(text)
  }
  const progress = startProgress(tell, {draw: drawn(io, options, single), total: from ? undefined : inputs.length})
  const tally = startTally(options.failOn ?? [])
  const {published, outlet, url} = options
  const run = {given: {published, outlet, url}, ahead: aheadOf(jobs)}
  const writing = {...howToWrite(io, options), evidence: options.evidence, by: options.by}
  let kept = false
  try {
    const many = single ? undefined : format.many
    await output.write(many?.before ?? '')
    let place = 0
    for await (const answer of from ? readLinesOf(desk, io, inputs, run) : readEach(desk, io, inputs, run)) {
      const failed = 'error' in answer
      if (failed && single) throw answer.error
      tally.add(answer)
      // Which of several files it was, for programs that keep no count; a line of JSON brings its own keys.
      const given = answer.given ?? (single || from ? undefined : {input: answer.input})
      const written = failed ? many?.fail?.(answer.error, given) : format.write(answer.reading, {...writing, given})
      if (written !== undefined) await output.write(many ? many.place(written, place++, answer.input) : written)
      progress.step({failed, share: answer.share})
    }
    await output.write(many?.after ?? '')
    await output.keep()
    kept = true
  } finally {
    progress.clear()
    if (!kept) await output.discard()
    await desk.close()
  }
  const interrupted = io.interrupted.aborted
  tell(tally.told({interrupted, inPlace: format.many?.fail !== undefined, lines: from !== undefined}))
  return interrupted ? 130 : tally.exitCode()
}

/** Files that are all named as JSON lines hold JSON lines. */
const formOf = (inputs: readonly string[]): ReadOptions['from'] =>
  inputs.every((input) => !isAddress(input) && /\.(?:jsonl|ndjson)$/i.test(input)) ? 'jsonl' : undefined

/** A file's ending chooses the format. One that no format has (claims.csv) would hold something else than its name says. */
function formatFor(path = ''): Format {
  const format = formatOfFile(path)
  if (format || extname(path) === '') return format ?? formats[0]
  throw new ReportedlyError(
    'usage/unknown',
    `--output ${path}: no format has the ending ${extname(path)}. Choose one with --format (${formats.map(({name}) => name).join(', ')}).`,
  )
}

function refuseMisuse(inputs: readonly string[], {from, url}: ReadOptions, format: Format, single: boolean): void {
  const wrong = (message: string): ReportedlyError => new ReportedlyError('usage/unknown', message)
  if (!single && !format.many)
    throw wrong(
      `--format ${format.name} holds one article; ${from ? 'JSON lines hold' : 'you named'} ${from ? 'many' : counted(inputs.length, 'input')}. Read them one by one, or use --format jsonl.`,
    )
  if (url !== undefined && !single)
    throw wrong('--url says where one article was published. Read it alone, or give each line of JSON its own "url".')
  if (from && inputs.some(isAddress))
    throw wrong(
      'JSON lines are read from files or standard input. To read a page, put its address into a line: {"url": "https://…"}.',
    )
  if (inputs.filter((input) => input === '-').length > 1) throw wrong('Standard input (-) can be read only once.')
}

function drawn(
  {stdout, stderr}: Io,
  {quiet, progress, output}: ReadOptions,
  single: boolean,
): 'line' | 'plain' | 'none' {
  if (quiet || single) return 'none'
  // Where the output itself runs over the screen, it is the progress.
  if (stderr.isTTY) return stdout.isTTY && output === undefined ? 'none' : 'line'
  return progress ? 'plain' : 'none'
}

function howToWrite(io: Io, {output}: ReadOptions): WriteOptions {
  if (output !== undefined) return {}
  const coloured = io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
  const {bold, dim} = pc.createColors(coloured)
  return {width: widthOf(io), paint: {bold: (words) => bold(words), dim: (words) => dim(words)}}
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number from 1 to 999.')
}

function isoDate(value: string): string {
  if (isIsoDate(value)) return value
  throw new ReportedlyError(
    'usage/bad-date',
    `--published ${value} is no date. Write it as year, month and day: 2024-03-04; or as far as you know it: 2024-03, 2024.`,
    {details: {value}},
  )
}

const formatNamed = (value: string): Format =>
  formats[
    formats
      .map(({name}) => name)
      .indexOf(
        among(
          value,
          formats.map(({name}) => name),
        ),
      )
  ]

const checkKinds = (value: string): CheckKind[] => value.split(',').map((kind) => among(kind.trim(), CheckKind.options))

/** The value, if it is one of these; else the nearest is offered. */
function among<Word extends string>(value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const near = nearest(value, words)
  throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `It is one of: ${words.join(', ')}.`)
}
