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
    refuseFile(args[0], program)
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
    .configureHelp({
      argumentTerm: (argument) => argument.name(),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .helpCommand(false)
    .addHelpText('before', 'Example:\n  $ reportedly read ferry.txt --published 2024-03-04\n')
    .allowExcessArguments(false)
    .addHelpText('after', '\nEach command explains itself: reportedly read --help')
  for (const make of commands) {
    const command = make(io, exitWith).copyInheritedSettings(program)
    program.addCommand(command.showHelpAfterError(`(reportedly ${command.name()} --help shows how it is used)`))
  }
  return program
}

/** `reportedly ferry.txt`: what was meant is plain, and is said rather than guessed at. */
function refuseFile(word: string, program: Command): void {
  const isCommand = program.commands.some((command) => command.name() === word)
  if (!isCommand && !word.startsWith('-') && existsSync(word))
    program.error(`reportedly: "${word}" is no command. Did you mean: reportedly read ${word}`)
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
