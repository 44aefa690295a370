/**
 * One reader, measured from its start, as JSON: `node bench/speed-process.mjs TEXTS WORDS [LIBRARY]`. TEXTS is a file with a list of texts, read
 * over and over, from the second, until WORDS words have been. In plain JavaScript on the built package: nothing is compiled on the way.
 * It starts as the command does; with LIBRARY as third argument as a program of somebody else's that sets no flags.
 */
import {readFileSync} from 'node:fs'
import {compileLate} from '../dist/host/compile-late.js'
import {articleFrom, loadEngine, readArticle} from '../dist/index.js'

const [file, enough, library] = process.argv.slice(2)
if (!library) compileLate()
const texts = JSON.parse(readFileSync(file, 'utf8'))
const cpuSeconds = ({user, system}) => (user + system) / 1e6
const countWords = (text) => text.match(/\S+/g)?.length ?? 0

const engine = await loadEngine()
await readArticle(articleFrom(texts[0]), engine)
const first = {cpu: cpuSeconds(process.cpuUsage()), clock: performance.now() / 1000}

const before = process.cpuUsage()
let words = 0
for (let i = 1; words < Number(enough); i++) {
  const text = texts[i % texts.length]
  await readArticle(articleFrom(text), engine)
  words += countWords(text)
}
const reading = cpuSeconds(process.cpuUsage(before))
console.log(JSON.stringify({model: engine.model, first, words, reading, peakMb: process.resourceUsage().maxRSS / 1024}))
