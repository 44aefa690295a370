import {expect, test} from 'vitest'
import {type Labels, noLabels, type WordLabel} from '../model/labels.ts'
import {sentencesIn} from '../stages/sentences.ts'
import {tokensIn} from '../stages/tokens.ts'
import {subjectAhead} from './cataphora.ts'
import {mentionsIn} from './mentions.ts'

/** The sentence as a list of "word head relation", heads counted from 0; mentions are the words in `marked`. */
function aheadOf(rows: string, marked: readonly string[], asked: string): string | undefined {
  const parsed = rows.split(', ').map((row) => row.split(' '))
  const text = parsed.map(([word]) => word).join(' ')
  const tokens = tokensIn(text)
  const words = parsed.map(([, head, relation]): WordLabel => {
    return {head: Number(head), relation, upos: 'X', xpos: 'NN', certainty: 0}
  })
  const none = new Float32Array()
  const mentions = marked.map((word, at) => {
    const start = text.indexOf(word)
    return {span: [start, start + word.length] as const, chance: 0.9, at, anaphor: none, antecedent: none, fresh: 0}
  })
  const labels: Labels = {...noLabels, words, mentions}
  const found = mentionsIn({text, tokens, sentences: sentencesIn([[0, text.length]], tokens), labels}, [])
  const ahead = subjectAhead(
    found,
    found.findIndex(({span}) => text.slice(...span) === asked),
  )
  return ahead === undefined ? undefined : text.slice(...found[ahead].span)
}

test('a pronoun in a phrase or clause before its verb may mean the subject behind it', () => {
  expect(
    aheadOf('In 2 case, her 2 nmod:poss, speech 4 obl, Reyes 4 nsubj, wept -1 root', ['her', 'Reyes'], 'her'),
  ).toBe('Reyes')
  const clause = 'When 2 mark, he 2 nsubj, left 4 advcl, Lind 4 nsubj, wept -1 root'
  expect(aheadOf(clause, ['he', 'Lind'], 'he')).toBe('Lind')
})

test('one that governs the other, stands behind it, or is itself what is spoken of points back', () => {
  expect(aheadOf('His 1 nmod:poss, brother 2 nsubj, wept -1 root', ['His', 'brother'], 'His')).toBeUndefined()
  expect(
    aheadOf('Lind 1 nsubj, wept -1 root, when 4 mark, he 4 nsubj, left 1 advcl', ['Lind', 'he'], 'he'),
  ).toBeUndefined()
  expect(aheadOf('He 1 nsubj, left 3 ccomp, Lind 3 nsubj, said -1 root', ['He', 'Lind'], 'He')).toBeUndefined()
})
