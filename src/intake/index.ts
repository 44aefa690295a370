/** Text, HTML and JSON lines to articles. Pure: the host runs it in a worker with limits. */
import type {Decoded, Given, Taken} from '../contract/index.ts'
import {acceptsHtml, takeHtml} from './html.ts'
import {takeText} from './text.ts'

export {type ParsedLine, parseLine} from './json-lines.ts'
export {articleFrom, takeText} from './text.ts'

interface Format {
  readonly name: string
  accepts(document: Decoded): boolean
  take(document: Decoded, given: Given): Taken
}

const html: Format = {name: 'html', accepts: acceptsHtml, take: takeHtml}
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

/** Whether a document is markup, which is parsed within limits; text is read in one pass and needs none. */
export const isPage = acceptsHtml

/** The first format that accepts the document. Throws `input/empty`, `input/too-large` and `intake/*`. */
export async function takeDocument(document: Decoded, given: Given): Promise<Taken> {
  const format = formats.find(({accepts}) => accepts(document)) ?? text
  return format.take(document, given)
}
