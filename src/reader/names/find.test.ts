import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {openGazetteer} from '../places/gazetteer.ts'
import {paragraphsIn} from '../stages/paragraphs.ts'
import {sentencesIn} from '../stages/sentences.ts'
import {tokensIn} from '../stages/tokens.ts'
import {namesIn} from './find.ts'

const gazetteer = openGazetteer(
  brotliDecompressSync(readFileSync(new URL('../../../assets/gazetteer.br', import.meta.url))),
)

function find(text: string) {
  const tokens = tokensIn(text)
  return namesIn(tokens, sentencesIn(paragraphsIn(text), tokens), gazetteer)
}

test.each([
  'Finance Minister {person|Ana Reyes} flew home.',
  'Officials in {place|Vladivostok} spoke to {outlet|The Harbour Times}.',
  'The {organisation|Ministry of Fisheries} answered {outlet|Reuters} on Monday.',
  '{person|Ludwig van der Berg} and {person|Ahmed al-Rashid} signed for {organisation|Seafront Holdings}.',
  '{place|Texas} Gov. {person|Greta Lind} said so. {person|Lind} added nothing.',
  'They sailed through the {place|Strait of Hormuz} to {place|Trinidad and Tobago}.',
  'Russian President {person|Oleg Baranov} praised the {organisation|Food and Drug Administration}.',
  '{person|J. P. Hollis}, a baker, moved from {place|Paris}, {place|Texas}.',
  'He wrote to {organisation|Children’s Hospital} about {person|June Roberts} in June.',
  'The {organisation|University of the North Coast} gave no comment.',
  'Mr {person|Lincoln} read. Mayor {person|Houston} wrote.',
  '{person|Ana Reyes}, 41, of {place|Hook}, sold {place|Ohio} salt.',
  'The village of {place|Xandrel} lies in {place|Orlov} district, off {place|Jask}.',
  'A London-based {organisation|Seafront Holdings} paid US$3 million in {place|Far North Queensland}.',
  'The {unknown|Lassa} virus came with the {unknown|Tollman} administration in Spring 2002.',
  '{place|BISMARCK}, {place|N.D.} ({organisation|GPW}) — A judge spoke.',
  'The {place|US} and the {place|UK} agreed, {organisation|NATO} said.',
])('%s', (marked) => {
  const {text, labels} = unmark(marked)
  expect(find(text).map(({span, type}) => `${type} ${text.slice(...span)}`)).toEqual(
    labels.map(({name, span}) => `${name} ${text.slice(...span)}`),
  )
})

test.each([
  'In the morning the ferry left. Police said it was late.',
  'On Tuesday, 5 Sept, the Government met. May was cold.',
  'Officials agreed. However, critics did not.',
  'They ate Swedish fish and spoke of Russians.',
  'I think I am right. OK?',
])('no name in: %s', (text) => {
  expect(find(text)).toEqual([])
})

test('a headline lends its capitals to every word, and names only what the text names', () => {
  const text =
    'Harbour Chief Lind Denies Secret Talks in Norway\n\nThe chief, Tomas Lind, denied that he had held talks in Norway.'
  expect(find(text).map(({span}) => text.slice(...span))).toEqual(['Lind', 'Norway', 'Tomas Lind', 'Norway'])
})

test.each([
  'A '.repeat(100_000),
  'Ab'.repeat(100_000),
  'Bank of '.repeat(30_000),
  'X & '.repeat(50_000),
  `${' '.repeat(200_000)}Y`,
])('hostile text is read in linear time', (text) => {
  const start = performance.now()
  find(text)
  expect(performance.now() - start).toBeLessThan(5000)
})
