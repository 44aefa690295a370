/** `reportedly serve`: the reading desk in a browser, and the same for programs. */
import {once} from 'node:events'
import {Command, InvalidArgumentError} from 'commander'
import {packageVersion} from '../../host/node.ts'
import {createApp, type Listening, listen} from '../../http/index.ts'
import type {Io} from '../io.ts'
import {openReaders} from '../readers.ts'

interface ServeOptions {
  port: number
  host: string
  allowHost?: string[]
  jobs: number
  offline?: true
}

const example = `Examples:
  $ reportedly serve
  $ reportedly serve --port 8080 --offline
`

export function serve(io: Io): Command {
  return new Command('serve')
    .summary('open the reading desk: pages in a browser, and the same for programs')
    .description(
      'Opens the reading desk on this machine: paste an article in a browser and see who says what. The same addresses answer programs in JSON. What is read stays in memory until the desk is closed.',
    )
    .usage('[options]')
    .addHelpText('before', example)
    .option('--port <number>', 'where to listen; 0 for any port that is free', wholeNumber(0, 65_535), 7766)
    .option('--host <address>', 'on which address; any but this machine’s lets others in', '127.0.0.1')
    .option('--allow-host <name>', 'a name under which the desk may be asked; may be given again', collected)
    .option('--jobs <number>', 'articles to read at once, each in a process of half a gigabyte', wholeNumber(1, 99), 1)
    .option('--offline', 'use no network at all')
    .action(async (options: ServeOptions) => {
      const {port, host, allowHost = [], jobs, offline = false} = options
      const desk = openReaders(jobs, {offline, warm: true})
      const settings = {allowedHosts: [host, ...allowHost], offline}
      try {
        const version = packageVersion()
        const app = createApp({
          desk,
          version,
          settings,
          atOnce: jobs,
          mcp: (request, message, desk) => agents(request, message, {desk, version}),
        })
        const listening = await listen(app, {host, port})
        io.stderr.write(`${opened(host, listening)}\n`)
        // The first article should not wait for the model; where it cannot be opened, nobody should wait at all.
        const {model, runtime} = await desk.status()
        io.stderr.write(`Ready to read: ${model}, ${runtime}.\n`)
        if (!io.interrupted.aborted) await once(io.interrupted, 'abort')
        await listening.close()
      } finally {
        await desk.close()
      }
    })
}

/** Loaded at the first message: most desks never see one. */
const agents: typeof import('../../mcp/index.ts').answerMcp = async (...asked) =>
  (await import('../../mcp/index.ts')).answerMcp(...asked)

const opened = (host: string, {port}: Listening): string =>
  `The desk is open: http://${host.includes(':') ? `[${host}]` : host}:${port}/ (Ctrl-C closes it)`

const wholeNumber = (from: number, to: number) => (value: string) => {
  const number = Number(value)
  if (/^\d{1,5}$/.test(value) && number >= from && number <= to) return number
  throw new InvalidArgumentError(`It is a whole number from ${from} to ${to}.`)
}

const collected = (value: string, before: readonly string[] = []): string[] => [...before, value]
