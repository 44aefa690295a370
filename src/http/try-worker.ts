/** The reader in a worker of the page: the page stays alive while it loads and reads, and nothing leaves it. */
import {articleFrom, type Engine, type Given, loadEngine, ReportedlyError, readArticle} from '../browser.ts'
import {type ReadHereAnswer, shownHere} from '../ui/read-here.ts'

/** What the page sends. */
export interface TryQuestion {
  readonly text: string
  readonly given?: Given
}

const send = (answer: ReadHereAnswer): void => postMessage(answer)

const files = new Map<string, {loaded: number; total: number}>()
const sum = (what: 'loaded' | 'total'): number => [...files.values()].reduce((all, file) => all + file[what], 0)

const engine: Promise<Engine> = loadEngine({
  assets: new URL('/page/reader/', location.href).href,
  onProgress({file, loaded, total}) {
    files.set(file, {loaded, total})
    send({loaded: sum('loaded'), total: sum('total')})
  },
})
engine.then(
  () => send({ready: true}),
  (error) => send({error: told(error)}),
)

addEventListener('message', async ({data}: MessageEvent<TryQuestion>) => {
  try {
    send(shownHere(await readArticle(articleFrom(data.text, data.given ?? {}), await engine)))
  } catch (error) {
    send({error: told(error)})
  }
})

const told = (error: unknown): string =>
  error instanceof ReportedlyError ? error.message : `This is our mistake; please report it: ${error}`
