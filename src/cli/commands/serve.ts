/** `reportedly serve`: the reading desk in a browser, and the same for programs. */
import {once} from 'node:events'
import {Command, InvalidArgumentError} from 'commander'
import {openDesk} from '../../desk/index.ts'
import {createNodeHost} from '../../host/node.ts'
import {createApp, listen} from '../../http/index.ts'
import type {Io} from '../io.ts'

interface ServeOptions {
  port: number
  host: string
  allowHost: string[]
  offline?: true
}

export function serve(io: Io): Command {
  return new Command('serve')
    .summary('open the reading desk: pages in a browser, and an HTTP API')
    .description(
      'Opens the reading desk on this machine: paste an article in a browser and see who says what. The same addresses answer programs in JSON. Keeps what it reads in memory, until it is closed.',
    )
    .usage('[options]')
    .addHelpText('before', 'Examples:\n  $ reportedly serve\n  $ reportedly serve --port 8080 --offline\n')
    .option('--port <number>', 'port to listen on; 0 for any that is free', portNumber, 7766)
    .option(
      '--host <address>',
      'address to listen on; others than this machine can come only if you change it',
      '127.0.0.1',
    )
    .option('--allow-host <name>', 'a name under which the desk may be asked; can be repeated', collected, [])
    .option('--offline', 'use no network at all')
    .action(async ({port, host, allowHost, offline}: ServeOptions) => {
      const desk = openDesk(createNodeHost({offline}))
      const app = createApp({desk, settings: {allowedHosts: [host, ...allowHost], offline: offline === true}})
      const listening = await listen(app, {host, port})
      io.stderr.write(
        `The desk is open: http://${host.includes(':') ? `[${host}]` : host}:${listening.port}/ (Ctrl-C closes it)\n`,
      )
      if (!io.interrupted.aborted) await once(io.interrupted, 'abort')
      await listening.close()
      await desk.close()
    })
}

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port < 65_536) return port
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.')
}

const collected = (value: string, before: string[]): string[] => [...before, value]
