import {describe, expect, test} from 'vitest'
import {article, engine} from '../../../test/make.ts'
import {unmark} from '../../../test/marked.ts'
import type {Span} from '../../contract/index.ts'
import {runPipeline} from '../pipeline.ts'
import {nest} from './nest.ts'
import {foundByRules} from './ruled.ts'

interface Shown {
  source: string[]
  cue: string[]
  content: string[]
  within?: number
}

/** Every saying of a text, its spans as words. */
async function sayingsIn(text: string): Promise<Shown[]> {
  const layers = await runPipeline(article(text), engine, {until: 'quotations'})
  const {tokens = [], sentences = [], paragraphs = [], quotations = []} = layers
  const sayings = nest(foundByRules(tokens, sentences, paragraphs, quotations), quotations)
  const words = (spans: readonly Span[]): string[] => spans.map((span) => text.slice(...span))
  return sayings.map(({source, cue, content, within}) => ({
    source: source ? words([source]) : [],
    cue: words([cue]),
    content: words(content),
    ...(within === undefined ? {} : {within}),
  }))
}

/** The same, as marked: `{source a1|…} {cue a1|…} {content a1|…}`; `within=a1` where containment does not tell. */
function marked(sentence: string): {text: string; sayings: Shown[]} {
  const {text, labels} = unmark(sentence)
  const cues = labels.filter(({name}) => name === 'cue')
  const keys = cues.map(({args}) => args[0])
  const sayings = cues.map(({args: [key], named, span}): Shown => {
    const part = (name: string): string[] =>
      labels
        .filter((label) => label.name === name && label.args.includes(key))
        .map((label) => text.slice(...label.span))
    const holder = labels.findLast(
      (label) =>
        label.name === 'content' && !label.args.includes(key) && label.span[0] <= span[0] && span[1] <= label.span[1],
    )
    const parent = named.within ?? holder?.args[0]
    return {
      source: part('source'),
      cue: part('cue'),
      content: part('content'),
      ...(parent ? {within: keys.indexOf(parent)} : {}),
    }
  })
  return {text, sayings}
}

const constructions: Record<string, readonly string[]> = {
  'direct quotations': [
    '{content a1|“The line is closed,”} {source a1|she} {cue a1|said}.',
    '{content a1|“The line is closed,”} {cue a1|said} {source a1|Ana Reyes, a spokeswoman}.',
    '{source a1|Mayor Tomas Lind} {cue a1|said}: {content a1|“The line is closed.”}',
    '{content a1|“The line,”} {source a1|she} {cue a1|said}, {content a1|“is closed.”}',
    '{content a1|“The line is closed,”} {source a1|she} {cue a1|said}. {content a1|“It will stay so.”}',
  ],
  clauses: [
    '{source a1|Police} {cue a1|said} {content a1|the bridge was closed}.',
    '{source a1|The ministry} {cue a1|has repeatedly said} {content a1|that the bridge was closed}.',
    '{source a1|She} {cue a1|told} reporters on Monday {content a1|that the bridge was closed}.',
    '{source a1|He} {cue a1|denied} {content a1|that the bridge was closed}.',
    '{content a1|The bridge was closed}, {source a1|police} {cue a1|said}.',
  ],
  'cues behind or within the clause': [
    '{content a1|The bridge was closed}, {source a1|one port official} {cue a1|said} on Monday, a week after it opened.',
    '{content a1|The bridge}, {source a1|she} {cue a1|said}, {content a1|was the reason}.',
    '{content a1|{source a2|The minister} {cue a2|had privately promised} {content a2|to open the bridge}}, {source a1|one official} {cue a1|said} on Monday.',
    '{source a1|The Gazette} today {cue a1|announced} {content a1|that the bridge was closed}.',
    '{source a1 a2|Police} {cue a1|said} {content a1|that the bridge was closed} but {cue a2|denied} {content a2|that it was unsafe}.',
    '{content a1|{source a2|Port officials}}, {cue a1|as cited by} {source a1|the Gazette} on Tuesday (5 Sept), {content a1|{cue a2|suggest} {content a2|that the bridge may close}}.',
  ],
  'plans, promises and appeals': [
    '{source a1|Vale Line} {cue a1|plans} {content a1|to end its night sailings}.',
    '{source a1|The mayor} {cue a1|refused} {content a1|to open the bridge}.',
    '{source a1|She} {cue a1|urged} {content a1|the council to open the bridge}.',
  ],
  nouns: [
    'Nobody believed {source a1|the clerk’s} {cue a1|claim} {content a1|that the bridge was closed}.',
    '{source a1|Her} {cue a1|promise} {content a1|to open the bridge} was kept.',
    '{source a1|The mayor} {cue a1|made the claim} {content a1|that the bridge was closed}.',
    'There was {cue a1|speculation} {content a1|that the bridge was closed}.',
  ],
  'according to': [
    '{content a1|The bridge was closed}, {cue a1|according to} {source a1|police}.',
    '{cue a1|According to} {source a1|police}, {content a1|the bridge was closed}.',
    '{content a1|The bridge}, {cue a1|according to} {source a1|police}, {content a1|was closed}.',
    '{content a1|The bridge was closed}, {cue a1|according to} {source a1|a report by the Harbour Gazette}.',
  ],
  'cited in an aside': [
    '{source a1|The Gazette}, {cue a2 within=a1|citing} {source a2|two clerks}, {cue a1|said} {content a1 a2|the bridge was closed}.',
    'In a report {cue a2 within=a1|quoting} {source a2|two officials}, {source a1|the Gazette} {cue a1|said} {content a1 a2|the bridge was closed}.',
  ],
  'contested behind the clause': [
    '{content a1 a2|The firm paid two mayors}, a {cue a1|charge} {source a2|the ministry} {cue a2|rejects}.',
    '{content a1 a2|The firm paid two mayors}, a false {cue a1|claim} {cue a2|disputed} by {source a2|its lawyers}.',
    '{content a1|The fleet moved on Monday}, which {source a1|the port} {cue a1|has always denied}.',
    'Police looked into {content a1|reports of a sale}, which {source a1|the port} {cue a1|denies}.',
  ],
  'as reported by': [
    '{content a1|The bridge was closed}, {cue a1|as reported by} {source a1|the Gazette}.',
    '{content a1|{source a2|Port officials}}, {cue a1|as cited by} {source a1|the Gazette}, {content a1|{cue a2|said} {content a2|the bridge was closed}}.',
  ],
  'sources with appositions': [
    '{source a1|Ana Reyes, the mayor of Port Vale, a member of the board}, {cue a1|said} {content a1|the bridge was closed}.',
    '{source a1|Ana Reyes, 32, of Port Vale}, {cue a1|said} {content a1|the bridge was closed}.',
    'The bridge fell three days after {source a1|the board} {cue a1|had said} {content a1|that it was safe}.',
  ],
  'quoted as saying': [
    '{source a1|The commander} {cue a1|was quoted as saying} {content a1|that the ship would sail}.',
    '{source a1|State television} {cue a1|quoted} {content a1|{source a2|a commander} as {cue a2|saying} {content a2|the ship was safe}}.',
  ],
  'in the words of': [
    '{content a1|The bridge was closed}, {cue a1|in the words of} {source a1|the harbour master}.',
    '{content a1|The bridge was closed}, {cue a1|per} {source a1|the Gazette}.',
    '{content a1|It was taken at sea}, {source a1|the Guards} {cue a1|insist}.',
  ],
  'whose view it is': [
    'In {source a1|the union’s} {cue a1|view}, {content a1|the bridge was closed}.',
    '{content a1|The bridge was closed}, by {source a1|the mayor’s} {cue a1|own admission}.',
    '{content a1|The bridge was}, in {source a1|her} {cue a1|words}, {content a1|a ruin}.',
  ],
  citing: [
    '{content a1 a2|The bridge was closed}, {source a1|the Gazette} {cue a1|reported}, {cue a2 within=a1|drawing on} {source a2|two officials}.',
    '{content a1 a2|The bridge was closed}, {source a1|the Gazette} {cue a1|reported}, {cue a2 within=a1|citing} {source a2|two officials}.',
  ],
  'nobody named': [
    '{content a1|The bridge is} {cue a1|reportedly} {content a1|closed}.',
    '{content a1|The convoy} {cue a1|is expected} {content a1|to leave on Friday}.',
    '{cue a1|It is understood} {content a1|that the bridge was closed}.',
    '{content a1|The clerk} {cue a1|was accused of} {content a1|taking money}.',
  ],
  nesting: [
    '{source a1|The Gazette} {cue a1|reported} {content a1|that {source a2|officials} {cue a2|said} {content a2|the bridge was closed}}.',
    '{source a1|A spokesman} {cue a1|denied} {content a1|that {source a2|the minister} {cue a2|promised} {content a2|to open the bridge}}.',
  ],
}

describe.each(Object.entries(constructions))('%s', (_, sentences) => {
  test.each(sentences)('%s', async (sentence) => {
    const {text, sayings} = marked(sentence)
    expect(await sayingsIn(text)).toEqual(sayings)
  })
})

test.each([
  'The bridge over the river was closed for a week.',
  'Police closed the bridge and the road beside it.',
  'She is preparing to leave the town.',
  'The ferry appeared to be late.',
  'The clerk paid according to the size of the boat.',
  'The plans of the port hang in the hall.',
  'He told a joke.',
  'The ferry cost 40 crowns, per head and per day.',
  'The shop sells tea, coffee and plans.',
  'The decision to build the bridge cost the town a year.',
  'The reports that lay on the desk were old.',
  'Support for the bridge is made of iron.',
  'The report is 40 pages long.',
  'The mayor was wrong in the eyes of the law.',
  'The bridge fell in her words.',
  'In his mind there was a bridge.',
  'By the first count, ten were late.',
])('none in: %s', async (text) => {
  expect(await sayingsIn(text)).toEqual([])
})

test.each([
  ['blanks', `She said${' '.repeat(100_000)}it.`],
  ['one giant sentence', `She said ${'the mayor said that '.repeat(5000)}it was late.`],
  ['quotation marks', '“'.repeat(20_000)],
  ['commas', `It was${', according to'.repeat(5000)} police.`],
])('hostile: %s come through', async (_, text) => {
  expect(Array.isArray(await sayingsIn(text))).toBe(true)
})
