import {expect, test} from 'vitest'
import {article, engine} from '../../test/make.ts'
import {Reading, type Span} from '../contract/index.ts'
import {type CueLabel, noLabels} from './model/labels.ts'
import {readArticle} from './read.ts'
import {assertCoherent, assertSpans} from './spans.ts'

const text = 'The ministry said that officials had denied that the bridge was closed. “It is open,” said Ana Reyes.'
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const says = (source: string, cue: string, content: string): CueLabel => ({
  cue: at(cue),
  source: at(source),
  content: [at(content)],
  chance: 0.9,
  outermost: 0.9,
  whole: 0.9,
})
const cues = [
  says('The ministry', 'said', 'that officials had denied that the bridge was closed'),
  says('officials', 'had denied', 'that the bridge was closed'),
]
const reading = await readArticle(article(text), {...engine, label: async () => ({...noLabels, cues})})
const failing = expect.objectContaining({code: 'read/invalid'})

test('what the reader gives satisfies the contract', () => {
  expect(Reading.safeParse(reading).error).toBeUndefined()
  expect(reading.claims.length).toBeGreaterThan(1)
})

test.each([[[5, 5]], [[9, 4]], [[0, text.length + 1]]] as const)('the span %j is refused', (span) => {
  expect(() => assertSpans({...reading, sentences: [span]})).toThrow(failing)
})

test('an id that names nothing is refused', () => {
  const [first, ...rest] = reading.attributions
  expect(() => assertCoherent({...reading, attributions: [{...first, entity: 'n9-99'}, ...rest]})).toThrow(failing)
})

test('a chain that does not lead from the outside in is refused', () => {
  const nested = reading.claims.find(({chain}) => chain.length > 1)
  if (!nested) throw new Error('There is no nested claim to turn round.')
  expect(() => assertCoherent({...reading, claims: [{...nested, chain: [...nested.chain].reverse()}]})).toThrow(failing)
})

test('a claim whose words are not those of its spans is refused', () => {
  const [first, ...rest] = reading.claims
  expect(() => assertCoherent({...reading, claims: [{...first, text: 'other words'}, ...rest]})).toThrow(failing)
})

test('a text in a language that is not read comes back, and says why', async () => {
  const german = await readArticle(article('Die Fähre hat den Hafen verlassen.', {language: 'de'}), engine)
  expect(german.article.text).toContain('Fähre')
  expect(german.unread).toHaveLength(1)
})
