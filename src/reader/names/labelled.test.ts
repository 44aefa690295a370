import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {unmark} from '../../../test/marked.ts'
import {openActors} from '../actors/actors.ts'
import type {NameLabel, NameType} from '../model/labels.ts'
import type {Name} from '../stage.ts'
import {tokensIn} from '../stages/tokens.ts'
import {namesFrom} from './labelled.ts'

const packed = readFileSync(new URL('../../../assets/actors.br', import.meta.url))
const actors = openActors(brotliDecompressSync(packed))

/** `{PERSON|…}` is a label of the model, `{PERSON 0.2|…}` one of that chance; `{place|…}` a name of the rules. */
function named(marked: string): string[] {
  const {text, labels} = unmark(marked)
  const isModel = (name: string): boolean => name === name.toUpperCase()
  const given = labels
    .filter(({name}) => isModel(name))
    .map(({name, args, span}): NameLabel => ({span, type: name as NameType, chance: Number(args[0] ?? 0.9)}))
  const ruled = labels
    .filter(({name}) => !isModel(name))
    .map(({name, span}): Name => ({span, type: name as Name['type']}))
  return namesFrom(given, ruled, tokensIn(text), actors).map(({span, type}) => `${type} ${text.slice(...span)}`)
}

test.each([
  [
    '{PERSON|Ana Reyes} of {ORG|Vale Line} sailed to {LOC|Hook}.',
    'person Ana Reyes, organisation Vale Line, place Hook',
  ],
  ['{PERSON|Mayor Ana Reyes} met {PERSON|Mr. Lind’s} son.', 'person Ana Reyes, person Lind'],
  ['The {ORG|Harbour Gazette} asked {ORG|Reuters}.', 'outlet Harbour Gazette, outlet Reuters'],
  ['{ORG|Al-Shabaab} fought; the {LOC|Kremlin} was silent.', 'group Al-Shabaab, organisation Kremlin'],
  ['The {NORP|Druze} met {NORP|Norwegian} {PRODUCT|Hook-2} pilots.', 'group Druze, product Hook-2'],
  ['{LOC|North} Korean pilots flew {LOC|North}.', 'place North'],
  ['{PERSON|Vale Holdings} met {PERSON|Margaret Court}.', 'organisation Vale Holdings, person Margaret Court'],
  ['{LOC|Hook, Ohio}: {PERSON|Ana Lind} met {ORG|LIND}.', 'place Hook, place Ohio, person Ana Lind, person LIND'],
  ['{ORG|Vale Line} grew. {PERSON 0.5|Vale} is old.', 'organisation Vale Line, organisation Vale'],
  ['{PERSON|Ana Lind} left. {ORG 0.5|Lind} was late.', 'person Ana Lind, person Lind'],
  [
    '{PERSON|Ana Lind} of {place|Norway} reads the {outlet|Harbour Times}.',
    'person Ana Lind, place Norway, outlet Harbour Times',
  ],
])('%s', (marked, expected) => {
  expect(named(marked).join(', ')).toBe(expected)
})

test.each([
  'It cost {MONEY|ten crowns} on {DATE|Tuesday}.',
  '{ORG|The} ferry is late, {PERSON 0.01|Maybe} tomorrow.',
  '{NORP|Russian} ships left.',
  'The {organisation|Decision Bodies} met, and {person|Raging Fire} won.',
])('no name in: %s', (marked) => {
  expect(named(marked)).toEqual([])
})

test('a name of the rules inside one of the model is the model’s', () => {
  expect(named('The {ORG|University of {place|Norway}} closed.')).toEqual(['organisation University of Norway'])
})
