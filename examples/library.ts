/** Reads one article and prints who says what: the library in a dozen lines. Run it with `npx tsx examples/library.ts`. */
import {readFileSync} from 'node:fs'
// In a project of your own: from 'reportedly'.
import {articleFrom, loadEngine, readArticle} from '../src/index.ts'

// #region read
const text = readFileSync(new URL('./ferry.txt', import.meta.url), 'utf8')
const reading = await readArticle(
  articleFrom(text, {outlet: 'Port Vale Courier', published: '2024-03-04'}),
  await loadEngine(),
)

for (const {source, cue, content} of reading.attributions) {
  const words = (span: readonly [number, number]) => text.slice(...span)
  console.log(`${source ? words(source) : '(nobody named)'} [${words(cue)}] ${content.map(words).join(' … ')}`)
}
// #endregion read
