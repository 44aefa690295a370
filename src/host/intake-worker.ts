/**
 * The intake room as the host runs it: pages in a worker, where they can be stopped; plain text in place, which is linear and
 * needs none.
 */
import {parentPort} from 'node:worker_threads'
import {type Decoded, type Given, ReportedlyError, type Taken} from '../contract/index.ts'
import {isPage, takeDocument} from '../intake/index.ts'

export interface Job {
  document: Decoded
  given: Given
}
export type Answer = {taken: Taken} | {error: ReturnType<ReportedlyError['toJSON']>}

export {isPage, takeDocument}

parentPort?.on('message', async ({document, given}: Job) => {
  parentPort?.postMessage(await answer(document, given))
})
parentPort?.postMessage('ready')

async function answer(document: Decoded, given: Given): Promise<Answer> {
  try {
    return {taken: await takeDocument(document, given)}
  } catch (error) {
    if (error instanceof ReportedlyError) return {error: error.toJSON()}
    if (error instanceof RangeError) return {error: tooDeep().toJSON()} // the stack ran over
    throw error
  }
}

const tooDeep = (): ReportedlyError =>
  new ReportedlyError('intake/too-deep', 'The page nests deeper than any article needs. Copy its text and read that.')
