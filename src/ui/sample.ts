/** A reading made by hand: nested, denied, planned, unnamed, possible and in the outlet’s own words. The desk shows it, tests look at it. */
import {type Article, idMaker, type Reading, type Span} from '../contract/index.ts'

const headline = 'Ferry line ends night sailings'
const paragraphs = [
  'PORT VALE, March 4 – Vale Line plans to end its night sailings in May, the Harbour Gazette reported on Monday, citing two port officials.',
  '“We are not ending any sailing,” the company’s spokeswoman, Ana Reyes, said. Mayor Tomas Lind said the town would probably offer a subsidy in return for a winter timetable.',
  'The night ferry has sailed since 1974. It reportedly might call at Vancouver.',
]
const text = [headline, ...paragraphs].join('\n')

/** The span of words in a text; the nth time that they occur. */
export function spanIn(where: string, words: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count++) start = where.indexOf(words, start + 1)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return [start, start + words.length]
}

const at = (words: string, nth = 1): Span => spanIn(text, words, nth)

export const ferryArticle: Article = {
  id: 'ferry',
  text,
  parts: {headline: [0, headline.length], dateline: at('PORT VALE, March 4'), body: [headline.length + 1, text.length]},
  headline,
  dateline: 'PORT VALE, March 4',
  outlet: 'Port Vale Courier',
  published: {value: '2024-03-04', basis: 'given'},
  language: 'en',
}

/** A fresh one each time, so that a test may change its own. */
export function ferryReading(): Reading {
  const id = idMaker()
  const company = {
    id: id('n', at('Vale Line')),
    name: 'Vale Line',
    type: 'organisation' as const,
    mentions: [at('Vale Line'), at('the company')],
    roles: [],
  }
  const gazette = {
    id: id('n', at('the Harbour Gazette')),
    name: 'Harbour Gazette',
    type: 'outlet' as const,
    mentions: [at('the Harbour Gazette')],
    roles: [],
  }
  const reyes = {
    id: id('n', at('Ana Reyes')),
    name: 'Ana Reyes',
    type: 'person' as const,
    mentions: [at('Ana Reyes')],
    roles: [{title: 'spokeswoman', of: company.id, span: at('spokeswoman')}],
  }
  const lind = {
    id: id('n', at('Tomas Lind')),
    name: 'Tomas Lind',
    type: 'person' as const,
    mentions: [at('Tomas Lind')],
    roles: [{title: 'mayor', span: at('Mayor')}],
  }
  const plan = at('Vale Line plans to end its night sailings in May')
  const attribution = (
    cue: Span,
    rest: Partial<Reading['attributions'][number]> & {content: Span[]},
  ): Reading['attributions'][number] => ({
    id: id('a', cue),
    cue,
    kind: 'person',
    quote: 'indirect',
    confidence: 0.9,
    ...rest,
  })
  const reported = attribution(at('reported'), {
    source: at('the Harbour Gazette'),
    content: [plan],
    entity: gazette.id,
    kind: 'outlet',
    when: '2024-03-04',
  })
  const citing = attribution(at('citing'), {
    source: at('two port officials'),
    content: [plan],
    kind: 'anonymous',
    within: reported.id,
  })
  const said = attribution(at('said'), {
    source: at('the company’s spokeswoman, Ana Reyes,'),
    content: [at('“We are not ending any sailing,”')],
    entity: reyes.id,
    quote: 'direct',
  })
  const offered = attribution(at('said', 2), {
    source: at('Mayor Tomas Lind'),
    content: [at('the town would probably offer a subsidy in return for a winter timetable')],
    entity: lind.id,
  })
  const rumoured = attribution(at('reportedly'), {content: [at('might call at Vancouver')], kind: 'unspecified'})
  const claim = (content: Span, rest: Partial<Reading['claims'][number]>): Reading['claims'][number] => ({
    id: id('c', content),
    content: [content],
    text: text.slice(...content),
    act: 'states',
    chain: [],
    factuality: {certainty: 'certain', polarity: '+', cues: []},
    voice: 'report',
    events: [],
    confidence: 0.9,
    ...rest,
  })
  const claims = [
    claim(at(headline), {}),
    claim(plan, {act: 'intends', chain: [reported.id, citing.id]}),
    claim(said.content[0], {
      act: 'denies',
      chain: [said.id],
      factuality: {certainty: 'certain', polarity: '-', cues: [at('not')]},
    }),
    claim(offered.content[0], {
      chain: [offered.id],
      factuality: {certainty: 'probable', polarity: '+', cues: [at('probably')]},
    }),
    claim(at('The night ferry has sailed since 1974'), {voice: 'background'}),
    claim(rumoured.content[0], {
      chain: [rumoured.id],
      factuality: {certainty: 'possible', polarity: '+', cues: [at('might')]},
      confidence: 0.4,
    }),
  ]
  return {
    article: ferryArticle,
    sentences: [],
    entities: [company, gazette, reyes, lind],
    times: [
      {id: id('t', at('March 4')), span: at('March 4'), type: 'DATE', value: '2024-03-04', anchor: 'published'},
      {id: id('t', at('May')), span: at('May'), type: 'DATE', value: '2024-05', anchor: 'published'},
      {id: id('t', at('Monday')), span: at('Monday'), type: 'DATE', value: '2024-03-04', anchor: 'published'},
      {id: id('t', at('1974')), span: at('1974'), type: 'DATE', value: '1974'},
    ],
    places: [
      {id: id('p', at('PORT VALE')), span: at('PORT VALE'), name: 'PORT VALE'},
      {
        id: id('p', at('Vancouver')),
        span: at('Vancouver'),
        name: 'Vancouver',
        geonameId: 6173331,
        country: 'CA',
        lat: 49.24966,
        lon: -123.11934,
      },
    ],
    attributions: [reported, citing, said, offered, rumoured],
    claims,
    events: [
      {
        id: id('e', at('end', 2)),
        trigger: at('end', 2),
        type: 'OTHER',
        contexts: [],
        participants: [{role: 'actor', entity: company.id, span: at('Vale Line')}],
        places: [],
        time: `t${at('May').join('-')}`,
        status: 'planned',
        claim: claims[1].id,
        confidence: 0.4,
      },
    ],
    deals: [
      {
        id: id('d', at('a subsidy')),
        status: 'proposed',
        claim: claims[3].id,
        legs: [
          {from: lind.id, to: company.id, goods: at('a subsidy'), kind: 'money'},
          {from: company.id, to: lind.id, goods: at('a winter timetable'), kind: 'service'},
        ],
      },
    ],
    checks: [
      {
        id: id('k', at('ends')),
        kind: 'headline-overstates',
        message: '“ends” says flatly what the text has as a plan, on unnamed word',
        spans: [at('ends'), plan],
        claims: [claims[0].id, claims[1].id],
      },
      {
        id: id('k', plan),
        kind: 'anonymous-only',
        message: 'stands on two unnamed officials, as told to one outlet',
        spans: [plan],
        claims: [claims[1].id],
      },
    ],
    unread: [{why: 'A table was left out.'}],
    engine: {version: '0.0.0', model: 'rules'},
  }
}
