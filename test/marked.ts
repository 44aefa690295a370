/**
 * Sentences with labelled spans: `{content|The bridge is closed}, {source|police} {cue|said}.`
 *
 * A label is `{name arguments|words}`; labels nest. The labelled text is the specification of a rule and the gold of the bench.
 */
import type {Span} from '../src/contract/index.ts'

export interface Label {
  readonly name: string
  /** Arguments by position: `{time DATE 2024-03|in March}` has two. */
  readonly args: readonly string[]
  /** Arguments by name: `{cue a1 within=a2|said}`; quotation marks around a value may hold blanks. */
  readonly named: Readonly<Record<string, string>>
  readonly span: Span
}

/** The text without its labels, and the labels in text order, the outer before the inner. Throws on an unclosed or stray label. */
export function unmark(marked: string): {text: string; labels: Label[]} {
  const labels: (Omit<Label, 'span'> & {span: Span})[] = []
  const open: number[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]
    if (character === '{') {
      const bar = marked.indexOf('|', at)
      if (bar < 0) throw new Error(`A label without "|" at ${at}: ${marked.slice(at, at + 40)}`)
      open.push(labels.length)
      labels.push({...parseHead(marked.slice(at + 1, bar)), span: [text.length, text.length]})
      at = bar
    } else if (character === '}') {
      const index = open.pop()
      if (index === undefined) throw new Error(`A stray "}" at ${at}: ${marked.slice(Math.max(0, at - 40), at + 1)}`)
      labels[index] = {...labels[index], span: [labels[index].span[0], text.length]}
    } else {
      text += character
    }
  }
  if (open.length > 0) throw new Error(`A label that is never closed: ${labels[open[0]].name}`)
  return {text, labels}
}

function parseHead(head: string): Omit<Label, 'span'> {
  const words = head.match(/[\w-]+="[^"]*"|\S+/g) ?? []
  const args: string[] = []
  const named: Record<string, string> = {}
  for (const word of words.slice(1)) {
    const pair = /^([\w-]+)=("?)(.*)\2$/.exec(word)
    if (pair) named[pair[1]] = pair[3]
    else args.push(word)
  }
  return {name: words[0] ?? '', args, named}
}
