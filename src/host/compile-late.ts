/**
 * For programs of ours, when they start: fast code is made later. V8 of Node 20 optimises a function after few calls, then again when it
 * meets other shapes, and reading is 800 functions each of which an article runs a little of: a quarter of all CPU time went into
 * compiling them (docs/performance.md). Libraries leave the process alone: who embeds Reportedly starts Node with the flag.
 */
import {setFlagsFromString} from 'node:v8'

/** A budget of bytecode (V8's own is 67,584) before a function may be optimised. Measured from 250,000 to 4,000,000: no difference from 500,000 on. */
const budget = 1_000_000

/** Has no effect on what is compiled already. Does nothing where V8 waits long enough of itself. */
export function compileLate(): void {
  const flag = lateFlag(process.versions.node)
  if (flag) setFlagsFromString(flag)
}

/** Only where it is known: to a later V8, which counts calls (3,000) in place of bytecode, the flag is an error printed to stderr. */
export const lateFlag = (node: string): string | undefined =>
  node.startsWith('20.') ? `--interrupt-budget=${budget}` : undefined
