/** Trees by hand: `Kenya/NNP/nsubj/1 sold/VBD/root/-1 ./././1` is a text and what the model would say of its words. */
import {type Labels, noLabels, type WordLabel} from '../src/reader/model/labels.ts'

const uposOf: readonly (readonly [xpos: RegExp, upos: string])[] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^(?:PRP|WP)$/, 'PRON'],
  [/^(?:DT|PRP\$|WDT)$/, 'DET'],
  [/^JJ/, 'ADJ'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^CD$/, 'NUM'],
  [/^CC$/, 'CCONJ'],
  [/^TO$/, 'PART'],
  [/^IN$/, 'ADP'],
]

/** Each word is `word/tag/relation/head`: Penn tag, UD relation, index of the head in the whole text (-1: none). Words stand a blank apart. */
export function treesOf(line: string): {text: string; labels: Labels} {
  const parts = line
    .trim()
    .split(/\s+/)
    .map((word) => /^(.+)\/([^/]+)\/([^/]+)\/(-?\d+)$/.exec(word)!.slice(1))
  const words = parts.map(
    ([, xpos, relation, head]): WordLabel => ({
      head: Number(head),
      relation,
      xpos,
      upos: /^(?:aux|cop)/.test(relation) ? 'AUX' : (uposOf.find(([tag]) => tag.test(xpos))?.[1] ?? 'PUNCT'),
      certainty: 3,
    }),
  )
  return {text: parts.map(([word]) => word).join(' '), labels: {...noLabels, words}}
}
