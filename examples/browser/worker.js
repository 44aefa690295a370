/** The reader in a worker: the page stays alive while it loads and reads. `reportedly/` holds the package's files (README.md). */
import {articleFrom, loadEngine, readArticle} from './reportedly/reportedly.js'

const files = new Map()
const engine = loadEngine({
  assets: new URL('reportedly/', import.meta.url).href,
  onProgress({file, loaded, total}) {
    files.set(file, {loaded, total})
    const sum = (what) => [...files.values()].reduce((sum, file) => sum + file[what], 0)
    postMessage({loaded: sum('loaded'), total: sum('total')})
  },
})
engine.then(
  () => postMessage({ready: true}),
  (error) => postMessage({error: error.message}),
)

addEventListener('message', async ({data: {text}}) => {
  try {
    postMessage({reading: await readArticle(articleFrom(text), await engine)})
  } catch (error) {
    postMessage({error: error.message})
  }
})
