/** `reportedly status`: what reads on this machine. */
import {Command} from 'commander'
import {openDesk} from '../../desk/index.ts'
import {createNodeHost} from '../../host/node.ts'
import type {Io} from '../io.ts'

const runtimes = {
  native: 'native (onnxruntime-node)',
  wasm: 'wasm (onnxruntime-web); where onnxruntime-node can be installed, reading is about four times as fast',
} as const

export function status(io: Io): Command {
  return new Command('status')
    .summary('say what reads on this machine: version, model, runtime')
    .description(
      'Says which version, model and runtime read on this machine. Opens them, so that it fails where reading would.',
    )
    .usage('[options]')
    .addHelpText('before', 'Example:\n  $ reportedly status\n')
    .action(async () => {
      const desk = openDesk(createNodeHost())
      try {
        const {version, model, runtime} = await desk.status()
        io.stdout.write(`version  ${version}\nmodel    ${model}\nruntime  ${runtimes[runtime]}\n`)
      } finally {
        await desk.close()
      }
    })
}
