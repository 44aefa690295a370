/** A graph in ONNX Runtime, whichever of its two builds was found: the same settings, the same answers, one thread. */
import type {InferenceSession, Tensor} from 'onnxruntime-web'
import {type ModelOutput, type ModelRuntime, ReportedlyError} from '../contract/index.ts'

/** What both builds give. */
export type OnnxRuntime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor'>
export type RuntimeKind = ModelRuntime['kind']

const settings: InferenceSession.SessionOptions = {
  graphOptimizationLevel: 'all',
  // A second thread costs more than it brings where other work runs too; who has cores to spare runs more readers (--jobs).
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  // Windows differ in length, and a pattern of memory would be kept for each length.
  enableMemPattern: false,
  // What fails is thrown, and nothing of it written to stderr past the command line.
  logSeverityLevel: 4,
}

/** Throws `model/failed`, here and when it is run. */
export async function openSession(
  kind: RuntimeKind,
  {InferenceSession, Tensor}: OnnxRuntime,
  graph: Uint8Array,
): Promise<ModelRuntime> {
  const executionProviders = [kind === 'native' ? 'cpu' : 'wasm']
  const session = await orFailed('loaded', kind, () =>
    InferenceSession.create(graph, {...settings, executionProviders}),
  )
  const tensor = (values: Int32Array): Tensor =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return {
    kind,
    run: async ({ids, shapes}) =>
      flat(await orFailed('run', kind, () => session.run({ids: tensor(ids), shapes: tensor(shapes)}))),
    close: () => session.release(),
  }
}

const flat = (outputs: InferenceSession.ReturnType): ModelOutput =>
  Object.fromEntries(Object.entries(outputs).map(([name, {dims, data}]) => [name, {dims, data: data as Float32Array}]))

async function orFailed<Result>(what: string, kind: RuntimeKind, attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt()
  } catch (cause) {
    throw new ReportedlyError(
      'model/failed',
      `The model could not be ${what} (${kind}): ${cause instanceof Error ? cause.message : cause}. Is there memory left? It needs half a gigabyte.`,
      {cause, details: {runtime: kind}},
    )
  }
}
