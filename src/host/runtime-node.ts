/** Which runtime a program in Node gets: the processor's own where its package could be installed, WebAssembly everywhere else. */
import {type OpenRuntime, ReportedlyError} from '../contract/index.ts'
import {type OnnxRuntime, openSession, type RuntimeKind} from './session.ts'

/** An optional dependency: a variable, so that our types compile where it is not. */
const nativePackage: string = 'onnxruntime-node'

/** `runtime` forces one, as the variable REPORTEDLY_RUNTIME does. Throws `model/failed`, and `usage/unknown` for a runtime that is none. */
export function nodeRuntime(runtime?: RuntimeKind): OpenRuntime {
  return async (graph) => {
    const forced = runtime ?? fromEnvironment()
    if (forced === 'wasm') return openSession('wasm', await wasm(), graph)
    try {
      return await openSession('native', await native(), graph)
    } catch (error) {
      if (forced === 'native' || !isAbsent(error)) throw error
      return openSession('wasm', await wasm(), graph)
    }
  }
}

function fromEnvironment(): RuntimeKind | undefined {
  const value = process.env.REPORTEDLY_RUNTIME
  if (value === undefined || value === '') return undefined
  if (value === 'native' || value === 'wasm') return value
  throw new ReportedlyError('usage/unknown', `REPORTEDLY_RUNTIME is "${value}"; it can be native or wasm.`, {
    details: {value},
  })
}

/** Not installed, or installed for a processor or C library that is not ours. */
async function native(): Promise<OnnxRuntime> {
  try {
    return await import(nativePackage)
  } catch (cause) {
    throw new ReportedlyError('model/failed', 'onnxruntime-node is not installed, or not for this machine.', {
      cause,
      details: {runtime: 'native', absent: true},
    })
  }
}

const isAbsent = (error: unknown): boolean => error instanceof ReportedlyError && error.details.absent === true

async function wasm(): Promise<OnnxRuntime> {
  const runtime = await import('onnxruntime-web')
  runtime.env.wasm.numThreads = 1
  return runtime
}
