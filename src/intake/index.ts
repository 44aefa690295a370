/** Text, HTML and JSON lines to articles. Pure: the host runs it in a worker with limits. */
import type {Article, Given} from '../contract/index.ts'

/**
 * An article of a text as a caller has it; `article.text` is that string to the character.
 */
export function articleFrom(text: string, given: Given = {}): Article {
  return {id: 'unknown', text, parts: {body: [0, text.length]}, language: given.language ?? 'en'}
}
