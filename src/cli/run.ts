/** Arguments in, exit code out: 0 done, 1 failed, 2 wrong usage, 3 a check was raised, 130 interrupted. */
import {existsSync} from 'node:fs'
import {Command, CommanderError} from 'commander'
import {errorCodes, ReportedlyError, visible} from '../contract/index.ts'
import {createNodeHost} from '../host/node.ts'
import {commands} from './commands/index.ts'
import {type Io, widthOf} from './io.ts'

/** Never throws: what went wrong is told on stderr. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exit = 0
  const program = programFor(io, (code) => {
    exit = code
  })
  try {
    if (args.length === 0) program.help()
    await program.parseAsync(args, {from: 'user'})
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.stderr.write(`${told(error)}\n`)
    return error instanceof ReportedlyError && 'usage' in errorCodes[error.code] ? 2 : 1
  }
}

function programFor(io: Io, exitWith: (code: number) => void): Command {
  const program = new Command('reportedly')
    .description('Reads news and shows who said what, on whose word, how sure, and what became of it.')
    .version(createNodeHost().version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io) ?? 100,
      getErrHelpWidth: () => widthOf(io) ?? 100,
      outputError: (text, write) => write(visibleMessage(text.replace(/^error: /, 'reportedly: '))),
    })
    .helpCommand(false)
    .allowExcessArguments(false)
    .addHelpText('after', '\nEach command explains itself: reportedly read --help')
  for (const make of commands) {
    const command = make(io, exitWith).copyInheritedSettings(program)
    program.addCommand(command.showHelpAfterError(`(reportedly ${command.name()} --help shows how it is used)`))
  }
  program.on('command:*', ([word]: string[]) => {
    if (existsSync(word)) program.error(`error: "${word}" is no command. Did you mean: reportedly read ${word}`)
  })
  return program
}

/** A message for the person who can act; a stack trace where the mistake is ours. */
function told(error: unknown): string {
  if (error instanceof ReportedlyError) return visibleMessage(`reportedly: ${error.message} (${error.code})`)
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return visibleMessage(`reportedly: this is our mistake; please report it with what follows.\n${trace}`)
}

/** Names of files and words of articles stand in messages, and must not steer the terminal there either. */
const visibleMessage = (message: string): string =>
  message
    .split('\n')
    .map((line) => ' '.repeat(line.search(/\S|$/)) + visible(line.trim()))
    .join('\n')
