/** Acts of saying as a sentence marks them: `{source a1|Ana} {cue a1|said} {content a1|it was shut}`. */
import type {Found} from '../src/reader/sayings/nest.ts'
import {unmark} from './marked.ts'

/** One for each number, in the order of the numbers' first labels; each as sure as the next. */
export function foundIn(marked: string): {text: string; found: Found[]} {
  const {text, labels} = unmark(marked)
  const ids = [...new Set(labels.map(({args}) => args[0]))]
  const found = ids.map((id): Found => {
    const spans = (name: string) => labels.filter((label) => label.name === name && label.args[0] === id)
    const [source] = spans('source')
    return {
      ...(source && {source: source.span}),
      cue: spans('cue')[0].span,
      content: spans('content').map(({span}) => span),
      confidence: 0.9,
    }
  })
  return {text, found}
}

/** "source: cue: content … content"; a dash for nobody. */
export const shownIn = (text: string, found: readonly Found[]): string[] =>
  found.map(({source, cue, content}) =>
    [
      source ? text.slice(...source) : '-',
      text.slice(...cue),
      content.map((span) => text.slice(...span)).join(' … '),
    ].join(': '),
  )
