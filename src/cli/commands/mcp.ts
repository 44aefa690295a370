/** `reportedly mcp`: tools for agents, over standard input and output. */
import {Command} from 'commander'
import {packageVersion} from '../../host/node.ts'
import type {Io} from '../io.ts'
import {openReaders} from '../readers.ts'

/** For whoever started it by hand: an agent finds neither this folder nor `npx` by itself, so both are named in full. */
function settingsHere(): string {
  const reportedly = {command: process.execPath, args: [...process.execArgv, process.argv[1], 'mcp']}
  return `An agent starts this program and speaks to it over standard input; here it waits for one (Ctrl-C ends it).
In the settings of an agent on this machine:
  ${JSON.stringify({mcpServers: {reportedly}})}
`
}

const example = `Example, in the settings of an agent:
  {"mcpServers": {"reportedly": {"command": "npx", "args": ["-y", "reportedly", "mcp"]}}}
`

export function mcp(io: Io): Command {
  return new Command('mcp')
    .summary('serve agents (Model Context Protocol) over standard input and output')
    .description(
      'Serves agents over standard input and output: read_article says who says what in a text, check_quotation holds a passage against its source. Uses no network and keeps nothing. Over HTTP: reportedly serve, at /mcp.',
    )
    .usage('')
    .addHelpText('before', example)
    .action(async () => {
      if (io.stdin.isTTY) io.stderr.write(settingsHere())
      const desk = openReaders(1, {offline: true})
      try {
        // Loaded here: no other command needs the protocol.
        const {serveStdio} = await import('../../mcp/index.ts')
        const log = (error: unknown): void => void io.stderr.write(`reportedly: ${error}\n`)
        await serveStdio(io, {desk, version: packageVersion(), log})
      } finally {
        await desk.close()
      }
    })
}
