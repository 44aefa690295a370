import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {type Labels, type MentionLabel, noLabels, type WordLabel} from '../model/labels.ts'
import type {Saying} from '../stage.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {sentencesIn} from '../stages/sentences.ts'
import {tokensIn} from '../stages/tokens.ts'
import {chainsOf} from './link.ts'
import {mentionsIn, type Named} from './mentions.ts'
import {speechOf} from './speech.ts'

const unknownWord: WordLabel = {head: -1, relation: 'dep', upos: 'X', xpos: 'NN', certainty: 0}

/** Mentions are marked `{m|…}`, names `{f|Ana}` and `{m2|Tom}` with their gender, bodies `{body|…}`; `score`: the model's, of every pair. */
function chainsIn(marked: string, score: number, sayings: (text: string) => Saying[] = () => []): string[] {
  const {text, labels} = unmark(marked)
  const tokens = tokensIn(text)
  const mentions = labels.map(({span}, at): MentionLabel => {
    const none = new Float32Array()
    return {span, chance: 0.9, at, anaphor: none, antecedent: none, fresh: 0}
  })
  // A tree in which each word hangs on the next: the last of a phrase is its head.
  const words = tokens.map(({text}, at) => ({
    ...unknownWord,
    head: at + 1,
    xpos: /^\p{Ll}+s$/u.test(text) ? 'NNS' : 'NN',
  }))
  const read: Labels = {...noLabels, words, mentions}
  const byName = new Map<string, Named & {spans: [number, number][]}>()
  for (const {name, span} of labels.filter(({name}) => name !== 'x')) {
    const key = text.slice(...span)
    const known = byName.get(key)
    if (known) known.spans.push([...span])
    else
      byName.set(key, {
        spans: [[...span]],
        type: name === 'body' ? 'other' : 'person',
        ...(name === 'f' || name === 'm' ? {gender: name} : {}),
        nouns: new Set(name === 'body' ? key.toLowerCase().split(' ') : []),
        isBody: name === 'body',
      })
  }
  const sentences = sentencesIn(paragraphsIn(text), tokens)
  const found = mentionsIn({text, tokens, sentences, labels: read}, [...byName.values()])
  const chains = chainsOf(found, {score: () => score, ...speechOf(found, sayings(text))})
  return chains
    .filter((chain) => chain.length > 1)
    .map((chain) => chain.map((at) => text.slice(...found[at].span)).join(', '))
}

test('a pronoun goes to whom its gender allows, however near another stands', () => {
  expect(chainsIn('{f|Ana} met {m|Tom}. {x|She} smiled.', 1)).toEqual(['Ana, She'])
  expect(chainsIn('{m|Tom} met {f|Ana}. {x|He} smiled.', 1)).toEqual(['Tom, He'])
})

test('names that are not one name stay apart, whatever the model says', () => {
  expect(chainsIn('{f|Ana Reyes} met {f|Lena Reyes}. {f|Ana Reyes} left.', 9)).toEqual(['Ana Reyes, Ana Reyes'])
})

test('a name joins its like over any distance', () => {
  const gap = 'It rained. '.repeat(300)
  expect(chainsIn(`{body|Vale Line} sails. ${gap}{body|Vale Line} stops.`, -9)).toEqual(['Vale Line, Vale Line'])
})

test('where the model sees nothing, nothing is joined', () => {
  expect(chainsIn('{body|Vale Line} sails {x|two ferries} to {x|a small island}.', -9)).toEqual([])
})

test('"he" is no body, "it" no person', () => {
  expect(chainsIn('{body|Vale Line} grew. {x|He} smiled.', 9)).toEqual([])
  expect(chainsIn('{f|Ana} grew. {x|It} smiled.', 9)).toEqual([])
})

test('what holds a phrase does not mean the same', () => {
  expect(chainsIn('{f|Ana} met {x|{x|her} brother}.', 2)).toEqual(['Ana, her'])
})

test('"I" is whoever speaks, and "he" is not', () => {
  const quoted = (text: string): Saying[] => [
    {
      source: [text.indexOf('Tom'), text.indexOf('Tom') + 3],
      cue: [text.indexOf('said'), text.indexOf('said') + 4],
      content: [[text.indexOf('“'), text.indexOf('”') + 1]],
      quote: 'direct',
      confidence: 1,
    },
  ]
  expect(chainsIn('“{x|I} am late,” said {m|Tom}.', -9, quoted)).toEqual(['I, Tom'])
  expect(chainsIn('Said {m|Tom}: “{x|He} is late,” he said.', 9, quoted)).toEqual([])
})

test('a long text of pronouns is linked in time that grows with its length', () => {
  const start = performance.now()
  const mentions = 4000
  chainsIn('{x|He} and {x|she} left. '.repeat(mentions), 1)
  expect(performance.now() - start).toBeLessThan(10_000)
})
