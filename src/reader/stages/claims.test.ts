import {describe, expect, test} from 'vitest'
import {layersOf} from '../../../test/make.ts'

async function claimsIn(
  marked: string,
): Promise<{text: string; chain: string[]; act: string; certainty: string; voice: string}[]> {
  const {claims, attributions, article} = await layersOf(marked, 'claims')
  const sourceOf = (id: string): string => {
    const source = attributions.find((attribution) => attribution.id === id)?.source
    return source ? article.text.slice(...source) : '-'
  }
  return claims.map(({text, chain, act, factuality, voice}) => ({
    text,
    chain: chain.map(sourceOf),
    act,
    certainty: `${factuality.certainty}${factuality.polarity}`,
    voice,
  }))
}

describe('which claims there are', () => {
  test('a content is a claim with its whole chain, the outer content is not repeated', async () => {
    const found = await claimsIn(
      'The {source a1|Gazette} {cue a1|reported} {content a1|that {source a2|officials} {cue a2|said} {content a2|the line would close}}.',
    )
    expect(found.map(({text, chain}) => [text, chain])).toEqual([['the line would close', ['Gazette', 'officials']]])
  })

  test('sources that are cited beside the content make the chain of the same content', async () => {
    const found = await claimsIn(
      '{content a1 a2|The line would close}, {source a1|the Gazette} {cue a1|reported}, {cue a2 within=a1|citing} {source a2|two officials}.',
    )
    expect(found.map(({text, chain}) => [text, chain])).toEqual([
      ['The line would close', ['the Gazette', 'two officials']],
    ])
  })

  test('what an outer content says beside the inner one is a claim of its own', async () => {
    const found = await claimsIn(
      '{source a1|The Gazette} {cue a1|reported} {content a1|that the line was losing a million a year and that {source a2|officials} {cue a2|feared} {content a2|it would close}}.',
    )
    expect(found.map(({text, chain}) => [text, chain])).toEqual([
      ['the line was losing a million a year', ['The Gazette']],
      ['it would close', ['The Gazette', 'officials']],
    ])
  })

  test('a sentence of the outlet’s own is a claim with an empty chain', async () => {
    const found = await claimsIn(
      'The night ferry has sailed since 1974. {source a1|She} {cue a1|said} {content a1|it was late}.',
    )
    expect(found.map(({text, chain}) => [text, chain])).toEqual([
      ['The night ferry has sailed since 1974', []],
      ['it was late', ['She']],
    ])
  })

  test('a remnant without a verb is no claim', async () => {
    const found = await claimsIn(
      '{source a1|Orlov}, during his last visits to the islands, {cue a1|said} {content a1|it was late}.',
    )
    expect(found.map(({text}) => text)).toEqual(['it was late'])
  })

  test('pieces of a parted quotation are one claim', async () => {
    const found = await claimsIn('{content a1|“It was late,”} {source a1|she} {cue a1|said}, {content a1|“and cold.”}')
    expect(found.map(({text}) => text)).toEqual(['“It was late,” … “and cold.”'])
  })
})

test.each([
  ['certain+', '{source a1|She} {cue a1|said} {content a1|the line had closed}.'],
  ['certain-', '{source a1|She} {cue a1|said} {content a1|the line had not closed}.'],
  ['certain-', '{source a1|She} {cue a1|denied} {content a1|that the line had closed}.'],
  ['certain+', '{source a1|She} {cue a1|denied} {content a1|that the line had not closed}.'],
  ['possible+', '{source a1|She} {cue a1|said} {content a1|the line might close}.'],
  ['probable+', '{source a1|She} {cue a1|said} {content a1|the line would probably close}.'],
  ['certain-', '{source a1|She} {cue a1|said} {content a1|the line could not close}.'],
  ['certain+', '{source a1|She} {cue a1|said} {content a1|the line can carry coal}.'],
  ['certain+', '{source a1|She} {cue a1|said} {content a1|it was a ferry, not a yacht}.'],
  ['unknown+', '{source a1|She} {cue a1|said} {content a1|the line would close if fares fell}.'],
  ['possible+', '{source a1|She} {cue a1|said} {content a1|the line might close if fares fell}.'],
  ['unknown+', '{source a1|She} {cue a1|urged} {content a1|them to close the line}.'],
  ['unknown?', '{source a1|She} {cue a1|refused to say} {content a1|whether the line had closed}.'],
  ['probable-', '{source a1|She} {cue a1|does not believe} {content a1|the line has closed}.'],
  ['probable-', '{source a1|She} {cue a1|doubts} {content a1|that the line has closed}.'],
  ['probable+', '{source a1|She} {cue a1|plans} {content a1|to close the line}.'],
  ['unknown?', 'Whether the line will close is not known.'],
  ['unknown?', '{source a1|She} {cue a1|asked} {content a1|whether the line would close}.'],
  ['possible-', '{source a1|She} {cue a1|said} {content a1|the line may not close}.'],
  ['certain+', '{source a1|She} {cue a1|said} {content a1|the line closed in May 2020}.'],
  ['certain+', '{source a1|She} {cue a1|said} {content a1|not only ferries but trains stopped}.'],
  ['certain+', '{source a1|She} {cue a1|said} {content a1|the line closed because it might sink}.'],
])('%s: %s', async (certainty, marked) => {
  expect((await claimsIn(marked)).map((claim) => claim.certainty)).toEqual([certainty])
})

test.each([
  ['states', '{source a1|She} {cue a1|said} {content a1|the line had closed}.'],
  ['denies', '{source a1|She} {cue a1|denied} {content a1|that the line had closed}.'],
  ['confirms', '{source a1|She} {cue a1|confirmed} {content a1|that the line had closed}.'],
  ['intends', '{source a1|She} {cue a1|plans} {content a1|to close the line}.'],
  ['proposes', '{source a1|She} {cue a1|proposed} {content a1|closing the line}.'],
  ['predicts', '{source a1|She} {cue a1|expects} {content a1|the line to close}.'],
  ['predicts', '{source a1|She} {cue a1|said} {content a1|the line will close}.'],
  ['states', 'Two officials {cue a1|said} {content a1|under the accord the line will close}.'],
  ['states', '{source a1|She} {cue a1|said} {content a1|the line will stay closed until Friday}.'],
  ['states', '{source a1|Two officials} {cue a1|said} {content a1|the army will leave the port}.'],
  ['predicts', '{content a1|“They will be back,”} {source a1|she} {cue a1|said}.'],
  ['urges', '{content a1|“It’s time the owners sat down with us,”} {source a1|she} {cue a1|said}.'],
  ['states', '{source a1|She} {cue a1|said} {content a1|it was a time of plenty}.'],
  ['urges', '{source a1|She} {cue a1|advised} {content a1|swimmers to stay ashore}.'],
  ['proposes', '{source a1|She} {cue a1|advised} {content a1|selling the line}.'],
  ['urges', '{source a1|She} {cue a1|wants} {content a1|the army to leave}.'],
  ['predicts', '{source a1|She} {cue a1|sees} {content a1|prices falling by spring}.'],
  ['judges', '{source a1|She} {cue a1|sees} {content a1|it as a slight}.'],
  ['denies', '{source a1|She} {cue a1|said} {content a1|reports of a sale were false}.'],
  ['denies', '{source a1|She} {cue a1|said} {content a1|it was not true that the line had closed}.'],
  ['denies', '{content a1|“I never laid a finger on that money,”} {source a1|she} {cue a1|said}.'],
  ['states', '{content a1|“I never saw that man again,”} {source a1|she} {cue a1|said}.'],
  ['judges', '{source a1|She} {cue a1|complained} {content a1|that the line was late}.'],
  ['predicts', '{source a1|She} {cue a1|said} {content a1|the line will close if fares fall}.'],
  ['predicts', '{source a1|She} {cue a1|said} {content a1|the line may close}.'],
  ['predicts', '{source a1|She} {cue a1|warned} {content a1|that the line could close}.'],
  ['urges', '{source a1|She} {cue a1|warned} {content a1|to keep away from the line}.'],
  ['judges', '{source a1|She} {cue a1|called} {content a1|the line a disgrace}.'],
  ['urges', '{source a1|She} {cue a1|called for} {content a1|the line to be closed}.'],
  ['judges', '{source a1|She} {cue a1|dismissed} {content a1|the report as gossip}.'],
  ['denies', '{source a1|She} {cue a1|dismissed} {content a1|the report}.'],
  ['denies', '{source a1|She} {cue a1|rejects} {content a1|the report}.'],
  ['denies', '{source a1|She} {cue a1|ruled out} {content a1|any closing of the line}.'],
  ['urges', '{source a1|She} {cue a1|asked} {content a1|passengers to wait}.'],
  ['urges', '{source a1|She} {cue a1|said} {content a1|the line should close}.'],
  ['predicts', '{source a1|She} {cue a1|said} {content a1|the line should open by May}.'],
  ['intends', '{source a1|She} {cue a1|wants} {content a1|to close the line}.'],
  ['states', '{source a1|She} {cue a1|would not say} {content a1|whether the line had closed}.'],
  ['intends', '{content a1|“We will close the line,”} {source a1|she} {cue a1|said}.'],
  ['urges', '{source a1|She} {cue a1|urged} {content a1|them to close the line}.'],
  ['asks', '{source a1|She} {cue a1|asked} {content a1|whether the line would close}.'],
  ['fears', '{source a1|She} {cue a1|fears} {content a1|that the line may close}.'],
  ['judges', '{source a1|She} {cue a1|criticised} {content a1|the closing of the line}.'],
])('%s: %s', async (act, marked) => {
  expect((await claimsIn(marked)).map((claim) => claim.act)).toEqual([act])
})

test.each([
  ['report', 'The ferry left the harbour at noon.'],
  ['background', 'The night ferry has sailed since 1974.'],
  ['analysis', 'The closure marks a turning point for the islands.'],
  ['analysis', 'The move appears to be aimed at voters in the south.'],
  ['report', 'The fire appears to have started in the kitchen.'],
  ['opinion', 'The council should be ashamed of itself.'],
  ['opinion', 'Sadly, nobody in the ministry cares.'],
  ['opinion', 'No serious country treats its nurses like this.'],
  ['report', 'Bidders must file their papers by Friday.'],
  ['report', 'This is what we know so far.'],
])('%s: %s', async (voice, text) => {
  expect((await claimsIn(text)).map((claim) => claim.voice)).toEqual([voice])
})

test('long runs of the words that rules look for cost no more than their length', async () => {
  const words = ['reports ', 'no serious ', 'has to ', 'in a sign of ', 'it is time ', 'the sooner ']
  const started = performance.now()
  for (const word of words) await claimsIn(`${word.repeat(2000)}end.`)
  expect(performance.now() - started).toBeLessThan(8000)
})
