/** What stands below the article: checks, people and places, events, deals, what was not read, and how to read the page. */
import type {FC} from 'hono/jsx'
import {howToRead, misread, type Reading, type Toponym, visible} from '../contract/index.ts'
import {checkName} from './check-item.tsx'
import {dealRows, type EventRow, eventRows} from './happenings.ts'
import type {noteNumbers} from './notes.ts'
import {placesOf} from './places.ts'
import {Mentions, Section, Table, Words} from './section.tsx'

export const Checks: FC<{reading: Reading; numbers: Numbers}> = ({reading, numbers}) => (
  <Section
    id="checks"
    title="Checks"
    count={reading.checks.length}
    empty="Nothing that an editor would ask about was found."
  >
    <ul class="checks">
      {reading.checks.map(({id, kind, message, claims}) => (
        <li>
          <a href={`#${id}`}>{checkName({kind})}</a> {visible(message)}
          {claims.map((claim) => (
            <>
              {' '}
              <NoteLink claim={claim} numbers={numbers} />
            </>
          ))}
        </li>
      ))}
    </ul>
  </Section>
)

type Numbers = ReturnType<typeof noteNumbers>

/** Who does, did or plans what, with how far it has come. Of what no more is told than that it happens, the words are enough. */
export const Events: FC<{reading: Reading}> = ({reading}) => {
  const rows = eventRows(reading)
  const told = rows.filter((row) => !isBare(row))
  const bare = rows.filter(isBare)
  return (
    <Section id="events" wide title="Events" count={rows.length} empty="No events were found.">
      {told.length > 0 && (
        <Table heads={['Words', 'What', 'Who', 'Where and when', 'How far']}>
          {told.map((row) => (
            <tr>
              <Words reading={reading} id={row.id} span={row.trigger} />
              <td>{row.what}</td>
              <td>{visible(row.who) || '–'}</td>
              <td>{visible(row.whereWhen) || '–'}</td>
              <td>
                {row.status}
                {row.doubtful && <span class="doubt"> · ? {misread}</span>}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {bare.length > 0 && (
        <p>
          {told.length > 0 ? 'And, with nothing more told: ' : 'With nothing more told: '}
          {bare.map(({id, trigger}, index) => (
            <>
              {index > 0 && ', '}
              <a href={`#${id}`}>{visible(reading.article.text.slice(...trigger))}</a>
            </>
          ))}
        </p>
      )}
    </Section>
  )
}

const isBare = ({type, who, whereWhen}: EventRow): boolean => type === 'OTHER' && who === '' && whereWhen === ''

export const Deals: FC<{reading: Reading; numbers: Numbers}> = ({reading, numbers}) => (
  <Section id="deals" title="Deals" count={reading.deals.length} empty="No deals were found.">
    <ul class="columns">
      {dealRows(reading).map(({id, claim, status, legs}) => (
        <li id={id}>
          <b>{status}</b> <NoteLink claim={claim} numbers={numbers} />
          <ul>
            {legs.map((leg) => (
              <li>{visible(leg)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </Section>
)

const NoteLink: FC<{claim: string; numbers: Numbers}> = ({claim, numbers}) => (
  <a href={`#${claim}`} class="number">
    {numbers.get(claim) ?? visible(claim)}
  </a>
)

/** With `filters`, a name leads to the page on which its claims stand out; else to where it is first heard. */
export const People: FC<{reading: Reading; filters?: boolean}> = ({reading, filters}) => {
  const names = new Map(reading.entities.map(({id, name}) => [id, name]))
  const sources = new Map<string, string>()
  for (const {entity, id} of reading.attributions) if (entity && !sources.has(entity)) sources.set(entity, id)
  const heard = reading.entities.filter(({id}) => sources.has(id))
  return (
    <Section id="people" title="Who is heard" count={heard.length} empty="Nobody with a name is heard.">
      <ul class="columns">
        {heard.map(({id, name, type, roles}) => (
          <li>
            {filters ? (
              <a href={`?${new URLSearchParams({source: visible(name)})}`}>{visible(name)}</a>
            ) : (
              <a href={`#${sources.get(id)}`}>{visible(name)}</a>
            )}
            {' · '}
            {roles.length > 0
              ? visible(
                  roles.map(({title, of}) => (of && names.has(of) ? `${title}, ${names.get(of)}` : title)).join('; '),
                )
              : type}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export const Places: FC<{reading: Reading}> = ({reading}) => {
  const places = placesOf(reading)
  return (
    <Section id="places" wide title="Places" count={places.length} empty="No place names were found.">
      <Table heads={['Place', 'In the text', 'GeoNames', 'Lat., lon.']}>
        {places.map(({place, mentions}) => (
          <tr>
            <th>{placeInWords(place)}</th>
            <Mentions reading={reading} mentions={mentions} />
            <td>{place.geonameId ?? '–'}</td>
            <td>{coordinates(place)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}

function placeInWords({name, geonameId, country, metonym, form}: Toponym): string {
  if (geonameId === undefined) return 'not resolved'
  const where = country && country !== name ? `${visible(name)}, ${country}` : visible(name)
  if (metonym) return `${where} · for its government`
  return form === 'adjective' ? `${where} · as an adjective` : where
}

const coordinates = ({lat, lon, form}: Toponym): string =>
  lat === undefined || lon === undefined || form === 'adjective' ? '–' : `${lat.toFixed(2)}, ${lon.toFixed(2)}`

export const Unread: FC<{reading: Reading}> = ({reading}) => (
  <Section id="unread" title="Not read" count={reading.unread.length} empty="Nothing that we know of was left out.">
    <ul>
      {reading.unread.map(({why}) => (
        <li>{visible(why)}</li>
      ))}
    </ul>
  </Section>
)

export const HowToRead: FC = () => (
  <section id="how" class="list wide">
    <h2>How to read this page</h2>
    <ul>
      {howToRead.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
)
