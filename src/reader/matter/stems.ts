/** Words without their endings, so that "paid", "pays" and "payment" are one; nothing of words that any sentence may hold. */
import type {Token} from '../stage.ts'
import {verbTable} from '../words/verbs.ts'

const verbs = verbTable([])

/** Lower case without its ending; '' for marks and closed classes. A number is itself. */
export function stemOf({text, kind}: Pick<Token, 'text' | 'kind'>): string {
  const word = text.toLowerCase().replace(/[’']s?$/, '')
  if (kind === 'mark' || empty.has(word)) return ''
  if (kind === 'number') return word
  const lemma = verbs.get(word)?.lemma ?? word
  if (empty.has(lemma)) return ''
  return lemma
    .replace(/(?<=\p{L}{3})(?:ies|y)$/u, 'i')
    .replace(/(?<=\p{L}{3})(?:ments?|ings?|ions?|ers?|es|ed|e|s)$/u, '')
}

/** Closed classes, and verbs that help others or only report. */
const empty: ReadonlySet<string> = new Set(
  `a an the this that these those such some any no not n't n’t all both each every other another same own and or but nor if whether because as while when
  where who whom whose which what how why than then there here of in on at by for from to into onto over under up down out off with without about after
  before during since until till between among against through across around near per via amid he she it they we you i him her them us me his hers its their
  our your my be have do will would shall should can could may might must let get go come take make say tell add report also just only more most much many
  very so too now yet still even again ever never one two first new last year month week day time today people man woman thing way according already
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
