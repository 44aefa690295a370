/** Text, HTML and JSON lines to articles. Pure: the host runs it in a worker with limits. */
import type {Decoded, Given, Taken} from '../contract/index.ts'
import {isPage} from './is-page.ts'
import {takeText} from './text.ts'

export {isPage} from './is-page.ts'
export {type ParsedLine, parseLine, parseObject} from './json-lines.ts'
export {articleFrom, takeText} from './text.ts'

interface Format {
  readonly name: string
  accepts(document: Decoded): boolean
  take(document: Decoded, given: Given): Taken | Promise<Taken>
}

const html: Format = {
  name: 'html',
  accepts: isPage,
  take: async (document, given) => (await import('./html.ts')).takeHtml(document, given),
}
const text: Format = {
  name: 'text',
  accepts: () => true,
  take({text, url, doubts}, given) {
    const {article, unread} = takeText(text, {...given, url: given.url ?? url})
    return {article, unread: [...doubts.map((why) => ({why})), ...unread]}
  },
}

/** The formats, in the order in which they are tried; text takes whatever is left. */
const formats: readonly Format[] = [html, text]

/** The first format that accepts the document. Throws `input/empty`, `input/too-large` and `intake/*`. */
export async function takeDocument(document: Decoded, given: Given): Promise<Taken> {
  const format = formats.find(({accepts}) => accepts(document)) ?? text
  return format.take(document, given)
}
