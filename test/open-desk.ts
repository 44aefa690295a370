/** A desk on a free port with readings made by hand: pages are looked at without a model. */
import type {Reading} from '../src/contract/index.ts'
import type {Desk} from '../src/desk/index.ts'
import {createApp} from '../src/http/app.ts'
import {openKept} from '../src/http/kept.ts'
import {listen} from '../src/http/listen.ts'
import {ferryReading, spanIn} from './reading.ts'

export interface OpenDesk {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** What went wrong on the server. */
  readonly mistakes: readonly unknown[]
  close(): Promise<void>
}

/** Reads whatever it is given as the ferry article; finds one name in every draft. */
export async function openTestDesk(readings: readonly Reading[] = [ferryReading()]): Promise<OpenDesk> {
  const kept = openKept()
  for (const reading of readings) kept.readings.put(reading.article.id, reading)
  const mistakes: unknown[] = []
  const app = createApp({desk, version: '0.0.0', kept, log: (mistake) => mistakes.push(mistake)})
  const {port, close} = await listen(app, {host: '127.0.0.1', port: 0})
  return {address: `http://127.0.0.1:${port}`, mistakes, close}
}

const desk: Desk = {
  read: async () => ferryReading(),
  async *readLines() {},
  async check() {
    const {article} = ferryReading()
    const span = spanIn(article.text, 'Ana Reyes')
    return {
      draft: {...article, id: 'draft'},
      source: article,
      findings: [{what: 'name', span, found: 'same', against: span, message: 'as it stands there'}],
    }
  },
  status: async () => ({version: '0.0.0', model: 'by hand', runtime: 'native'}),
  async close() {},
}
