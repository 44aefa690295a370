import type {Span} from '../../contract/index.ts'
import {trimSpan} from '../../contract/index.ts'
import {stage} from '../stage.ts'

export const paragraphs = stage({
  name: 'paragraphs',
  needs: ['article'],
  does: 'The blocks of the text: parts of the article, then paragraphs of the body.',
  run: ({article}) => paragraphsIn(article.text),
})

/** Lines that hold anything, as spans. */
export function paragraphsIn(text: string): Span[] {
  const found: Span[] = []
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const span = trimSpan(text, [line.index, line.index + line[0].length])
    if (span[0] < span[1]) found.push(span)
  }
  return found
}
