/** `reportedly check`: a draft held against its source; keeps nothing. */
import {Command} from 'commander'
import pc from 'picocolors'
import {ReportedlyError} from '../../contract/index.ts'
import {type FindingFormat, findingFormats, openDesk} from '../../desk/index.ts'
import {createNodeHost} from '../../host/node.ts'
import {type Io, widthOf} from '../io.ts'
import {nearest} from '../nearest.ts'
import {fileOutput, streamOutput} from '../output.ts'
import {named} from '../sources.ts'

interface CheckOptions {
  against?: string
  published?: string
  format?: string
  output?: string
  offline?: true
  fail?: true
}

const example = `Examples:
  $ reportedly check draft.txt --against ferry.txt
  $ reportedly check draft.txt --against ferry.txt --fail --format markdown > findings.md
`

const exits = `
Exit codes: 0 done, 1 an input failed, 2 wrong usage, 3 with --fail: something is not as in the source.`

export function check(io: Io, exitWith: (code: number) => void): Command {
  const names = findingFormats.map(({name}) => name)
  const command = new Command('check')
    .summary('hold a draft against its source: quotations, numbers, names, attributions')
    .description(
      'Holds a draft against its source: each quotation, number, name and attribution, found or not, and where. Only matching, no verdict. Keeps nothing.',
    )
    .usage('FILE|URL|- --against FILE|URL|- [options]')
    .argument('[FILE|URL|-]', 'the draft: a file of text or HTML, an address, or - for standard input')
    .addHelpText('before', example)
    .option('--against <source>', 'the source: a file, an address, or - for standard input')
    .option('--fail', 'exit with 3 if something is not as in the source')
    .option('--format <format>', `${names.join(', ')}; default text`)
    .option('--output <file>', 'write there instead of to standard output')
    .option('--offline', 'use no network at all')
    .addHelpText('after', exits)
  return command.action(async (draft: string | undefined, options: CheckOptions) => {
    if (draft === undefined && io.stdin.isTTY) {
      command.outputHelp({error: true})
      return exitWith(2)
    }
    exitWith(await checkAndWrite(io, draft ?? '-', options))
  })
}

async function checkAndWrite(io: Io, draft: string, options: CheckOptions): Promise<number> {
  const {against, offline, output: path} = options
  if (against === undefined) throw wrong('What is the source? Name it: reportedly check draft.txt --against source.txt')
  if (draft === '-' && against === '-')
    throw wrong('Standard input (-) can be read only once: name a file for one of the two.')
  const format = formatOf(options)
  const desk = openDesk(createNodeHost({offline}))
  try {
    const [ours, theirs] = [await named(draft, io), await named(against, io)]
    const comparison = await desk.check(ours, theirs)
    const output = path === undefined ? streamOutput(io.stdout) : await fileOutput(path)
    await output.write(format.write(comparison, path === undefined ? howToWrite(io) : {}))
    await output.keep()
    return options.fail && comparison.findings.some(({found}) => found !== 'same') ? 3 : 0
  } finally {
    await desk.close()
  }
}

const wrong = (message: string): ReportedlyError => new ReportedlyError('usage/unknown', message)

function formatOf({format, output}: CheckOptions): FindingFormat {
  if (format === undefined)
    return findingFormats.find(({ending}) => output?.toLowerCase().endsWith(ending)) ?? findingFormats[0]
  const found = findingFormats.find(({name}) => name === format)
  if (found) return found
  const names = findingFormats.map(({name}) => name)
  const near = nearest(format, names)
  throw wrong(`--format ${format}: ${near ? `did you mean ${near}?` : `it is one of ${names.join(', ')}.`}`)
}

function howToWrite(io: Io): Parameters<FindingFormat['write']>[1] {
  const coloured = io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
  const {bold, dim} = pc.createColors(coloured)
  return {width: widthOf(io), paint: {bold: (words) => bold(words), dim: (words) => dim(words)}}
}
