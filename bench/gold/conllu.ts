/** CoNLL-U (universaldependencies.org/format.html) to documents: text, words with their spans, sentences, trees. */
import type {Span} from '../../src/contract/index.ts'
import type {Line} from '../task.ts'

/** A syntactic word. Parts of a multi-word token share its span between them: "do" and "n’t" have their own. */
export interface TreeWord {
  readonly span: Span
  readonly form: string
  /** Index into the words of the document; -1 is the root. */
  readonly head: number
  /** With its subtype: `nmod:poss`. */
  readonly relation: string
  readonly upos: string
  /** The words of one multi-word token carry its span; others carry nothing. */
  readonly within?: Span
}

export interface TreeDocument extends Line {
  readonly id: string
  readonly text: string
  readonly source: string
  readonly words: readonly TreeWord[]
  /** Ranges of `words`. */
  readonly sentences: readonly Span[]
}

type Draft = {id: string; source: string; text: string; words: TreeWord[]; sentences: Span[]}

/** Every document of a file; the text is rebuilt from forms and `SpaceAfter=No`, with a line break before each `newpar`. */
export function parseConllu(content: string): TreeDocument[] {
  const documents: Draft[] = []
  let source = ''
  let rows: string[][] = []
  let isParagraph = false
  for (const line of content.split('\n')) {
    if (line.startsWith('#')) {
      const [key, value = ''] = line.slice(1).trim().split(' = ')
      if (key === 'newdoc id') documents.push({id: value, source, text: '', words: [], sentences: []})
      else if (key === 'source') documents.at(-1)!.source = source = value
      else if (key.startsWith('newpar')) isParagraph = true
    } else if (line.trim() !== '') {
      rows.push(line.split('\t'))
    } else if (rows.length > 0) {
      const document = documents.at(-1)
      if (!document) throw new Error('CoNLL-U: a sentence before the first "newdoc id"')
      addSentence(document, rows, isParagraph ? '\n' : ' ')
      rows = []
      isParagraph = false
    }
  }
  return documents.map((document) => ({...document}))
}

/** Part of the way through a multi-word token: what is left of it, and where that begins. */
interface Surface {
  at: number
  rest: string
  readonly last: string
  readonly whole: Span
}

function addSentence(document: Draft, rows: readonly string[][], gap: string): void {
  const first = document.words.length
  const index = new Map([['0', -1]])
  const heads: string[] = []
  let surface: Surface | undefined
  let {text} = document
  if (text) text = text.trimEnd() + gap
  for (const [id, form, , upos, , , head, relation, , misc] of rows) {
    if (id.includes('.')) continue
    const after = misc.includes('SpaceAfter=No') ? '' : ' '
    if (id.includes('-')) {
      const whole: Span = [text.length, text.length + form.length]
      surface = {at: whole[0], rest: form, last: id.split('-')[1], whole}
      text += form + after
      continue
    }
    index.set(id, document.words.length)
    heads.push(head)
    const shape = {form, head: -1, relation, upos}
    if (surface) {
      // The last part takes what is left; the others leave it a letter at least ("gonna" is "gon" and "na").
      const length: number =
        id === surface.last ? surface.rest.length : Math.max(1, Math.min(form.length, surface.rest.length - 1))
      document.words.push({...shape, span: [surface.at, surface.at + length], within: surface.whole})
      surface =
        id === surface.last ? undefined : {...surface, at: surface.at + length, rest: surface.rest.slice(length)}
    } else {
      document.words.push({...shape, span: [text.length, text.length + form.length]})
      text += form + after
    }
  }
  document.text = text.trimEnd()
  heads.forEach((head, at) => {
    document.words[first + at] = {...document.words[first + at], head: index.get(head) ?? -1}
  })
  document.sentences.push([first, document.words.length])
}
