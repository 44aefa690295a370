/** Text, HTML and JSON lines to articles. Pure: the host runs it in a worker with limits. */
import type {Decoded, Given, Taken} from '../contract/index.ts'
import {takeText} from './text.ts'

export {type ParsedLine, parseLine} from './json-lines.ts'
export {articleFrom, takeText} from './text.ts'

export const isPage = (_document: Decoded): boolean => false

export async function takeDocument(document: Decoded, given: Given): Promise<Taken> {
  return takeText(document.text, given)
}
