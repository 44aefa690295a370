/** Every part of the pages in every state, made by hand: for whoever changes one, and for the tests that look at them all. */
import type {Child} from 'hono/jsx'
import type {Comparison, Reading} from '../contract/index.ts'
import {ComparisonView} from './comparison-view.tsx'
import {ReadingPage} from './reading-page.tsx'
import {ferryArticle, ferryReading, spanIn} from './sample.ts'

export interface PartState {
  readonly name: string
  readonly shows: string
  show(): Child
}

export const partStates: readonly PartState[] = [
  {
    name: 'article',
    shows: 'an article: nested, denied, planned, unnamed, hedged, on nobody’s word, and where we may have misread',
    show: () => <ReadingPage reading={ferryReading()} />,
  },
  {
    name: 'filtered',
    shows: 'one source picked out, the rest dimmed',
    show: () => <ReadingPage reading={ferryReading()} filter={{source: 'Ana Reyes'}} />,
  },
  {
    name: 'nothing-matches',
    shows: 'a filter that nothing matches',
    show: () => <ReadingPage reading={ferryReading()} filter={{source: 'Nobody Such', words: 'zeppelin'}} />,
  },
  {
    name: 'dates-and-map',
    shows: 'events on the map, dates on their line',
    show: () => <ReadingPage reading={travelled()} />,
  },
  {name: 'nothing-said', shows: 'an article without reported speech', show: () => <ReadingPage reading={silent()} />},
  {
    name: 'not-read',
    shows: 'an article that was not read, and why',
    show: () => <ReadingPage reading={{...silent(), unread: [{why: 'The text is in Welsh; only English is read.'}]}} />,
  },
  {
    name: 'draft',
    shows: 'a draft that differs from its source',
    show: () => <ComparisonView comparison={differing()} />,
  },
  {
    name: 'draft-same',
    shows: 'a draft in which all is as in the source',
    show: () => <ComparisonView comparison={{...differing(), findings: differing().findings.slice(0, 1)}} />,
  },
  {
    name: 'draft-empty',
    shows: 'a draft in which there was nothing to look up',
    show: () => <ComparisonView comparison={{...differing(), findings: []}} />,
  },
]

function silent(): Reading {
  const reading = ferryReading()
  const empty = {entities: [], times: [], places: [], attributions: [], claims: [], events: [], deals: [], checks: []}
  return {...reading, ...empty, unread: []}
}

/** The same with places for its event: one on the map, one that is a country. */
function travelled(): Reading {
  const reading = ferryReading()
  const {text} = reading.article
  const [, vancouver] = reading.places
  const country = {id: 'p900-906', span: spanIn(text, 'May'), name: 'Canada', country: 'CA', entity: 'n900-906'}
  const places = [...reading.places, {...country, lat: 60, lon: -95, geonameId: 6251999}]
  const entities: Reading['entities'] = [
    ...reading.entities,
    {id: 'n900-906', name: 'Canada', type: 'state', mentions: [country.span], roles: []},
  ]
  const events = reading.events.map((event) => ({...event, places: [vancouver.id, country.id]}))
  return {...reading, places, entities, events}
}

function differing(): Comparison {
  const text = `Night boats to end
Vale Line is ending its night sailings in June. “We are not ending any sailing,” Ana Reyes said. Tom Lind offered a subsidy.`
  const draft = {
    ...ferryArticle,
    id: 'draft',
    text,
    parts: {headline: [0, 18] as const, body: [19, text.length] as const},
  }
  const source = ferryArticle
  return {
    draft,
    source,
    findings: [
      {
        what: 'quotation',
        span: spanIn(text, 'We are not ending any sailing'),
        found: 'same',
        against: spanIn(source.text, 'We are not ending any sailing'),
        message: 'word for word',
      },
      {
        what: 'number',
        span: spanIn(text, 'June'),
        found: 'altered',
        against: spanIn(source.text, 'May'),
        message: '“June” stands where the source has “May”',
      },
      {
        what: 'attribution',
        span: spanIn(text, 'Vale Line is ending its night sailings'),
        found: 'dropped',
        against: spanIn(source.text, 'citing two port officials'),
        message: 'the source has this on the word of two port officials',
      },
      {what: 'name', span: spanIn(text, 'Tom Lind'), found: 'missing', message: '“Tom Lind” is not in the source'},
    ],
  }
}
