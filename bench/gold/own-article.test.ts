import {expect, test} from 'vitest'
import {parseMarked, parseOwnArticle} from './own-article.ts'

const file = `outlet: Harbour Post
published: 2025-03-02

{claim c1|{event e1|Sale} of the yard agreed}

{source a1|The owner, Runa Dahl,} {cue a1 person|told} the paper {content a1|{claim c2|that {source a2|the council} {cue a2 organisation|wants} {content a2|{goods d1.1|the yard} by {time DATE 2025-05|May}}}}.
---
c1 chain= act=states certainty=certain polarity=+ voice=report
c2 chain=a1,a2 act=intends certainty=probable polarity=+ voice=report
e1 claim=c1 type=AGREE contexts=economic;legal status=planned actor="Runa Dahl" with="the council" recipient= place= time="May"
d1 claim=c2 status=planned ; d1.1 from="Runa Dahl" to="the council" kind=land
k1 kind=headline-overstates at="agreed" claims=c1
`

test('an article has its head, its text and all its gold', () => {
  const row = parseOwnArticle('yard', file)
  expect(row).toMatchObject({id: 'yard', outlet: 'Harbour Post', published: '2025-03-02'})
  expect(row.text).toMatch(/^Sale of the yard agreed\n\nThe owner, Runa Dahl, told/)
  expect(row.claims).toMatchObject([{chain: []}, {chain: ['a1', 'a2'], act: 'intends', certainty: 'probable'}])
  expect(row.attributions).toMatchObject([
    {id: 'a1', kind: 'person'},
    {id: 'a2', within: 'a1'},
  ])
  expect(row.events).toMatchObject([
    {
      type: 'AGREE',
      contexts: ['economic', 'legal'],
      participants: [
        {role: 'actor', name: 'Runa Dahl'},
        {role: 'with', name: 'the council'},
      ],
      places: [],
      times: ['May'],
    },
  ])
  expect(row.deals).toMatchObject([{claim: 'c2', legs: [{from: 'Runa Dahl', kind: 'land'}]}])
  expect(row.checks).toEqual([{id: 'k1', kind: 'headline-overstates', claims: ['c1'], at: ['agreed']}])
  const [{goods}] = (row.deals as {legs: {goods: [number, number][]}[]}[])[0].legs
  expect(goods.map((span) => row.text.slice(...span))).toEqual(['the yard'])
})

test('the parent is the narrowest content around a cue, or the one that the cue names', () => {
  const {attributions} = parseMarked(
    's',
    '{content a1|{content a2|The line will close}}, {cue a1 outlet|writes} {source a1|Der Bote}, {cue a2 anonymous within=a1|citing} {source a2|two drivers}.',
  )
  expect(attributions).toMatchObject([{id: 'a1'}, {id: 'a2', within: 'a1'}])
  const {attributions: three} = parseMarked(
    's',
    '{cue a1|Radio says} {content a1|{cue a2|Lind said} {content a2|{cue a3|Moe thinks} {content a3|it rained}}}.',
  )
  expect(three).toMatchObject([{id: 'a1'}, {id: 'a2', within: 'a1'}, {id: 'a3', within: 'a2'}])
})

test.each([
  ['no blank line', 'outlet: X\n'],
  ['a head that is no pair', 'outlet\n\nText.'],
  ['a reading without its act', 'outlet: X\n\n{claim c1|Rain}\n---\nc1 chain='],
])('%s is told', (_, text) => {
  expect(() => parseOwnArticle('bad', text)).toThrow('bad')
})
