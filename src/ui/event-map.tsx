/**
 * Where things are said to happen, on an outline that ships with the desk: places of events alone, never of mere mentions. A whole
 * country is a row, for a pin would say more than the article does.
 */
import type {FC} from 'hono/jsx'
import type {Reading} from '../contract/index.ts'
import {visible} from '../contract/index.ts'
import {apart, type EventPlace, eventPlaces, frameAround, onMap} from './event-places.ts'
import {Section} from './section.tsx'

export const EventMap: FC<{reading: Reading}> = ({reading}) => {
  const places = eventPlaces(reading)
  const pins = places.filter(({pin}) => pin !== undefined)
  if (places.length === 0) return null
  return (
    <Section id="map" wide title="Where things are said to happen" count={places.length} empty="">
      <div class="map">
        {pins.length > 0 && <Outline pins={pins} />}
        <ol>
          {places.map(({pin, name, events, words}) => (
            <li class={pin === undefined ? 'country' : undefined}>
              {pin !== undefined && <span class="pin">{pin}</span>}
              <b>{visible(name)}</b>
              {events.map((id, index) => (
                <>
                  {' · '}
                  <a href={`#${id}`}>{visible(words[index])}</a>
                </>
              ))}
              {pin === undefined && <span class="role"> · no spot on the map</span>}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  )
}

const Outline: FC<{pins: readonly EventPlace[]}> = ({pins}) => {
  const points = pins.map(({lat, lon}) => onMap(lat, lon))
  const [left, top, width, height] = frameAround(points)
  const radius = width / 55
  const spots = apart(points, 1.9 * radius)
  return (
    <svg
      viewBox={[left, top, width, height].join(' ')}
      role="img"
      aria-label="A map of the places in the list beside it"
    >
      <use href="/page/outline.svg#land" class="land" />
      <use href="/page/outline.svg#borders" class="borders" />
      {pins.map(({pin}, index) => (
        <g class="spot">
          <circle cx={spots[index][0]} cy={spots[index][1]} r={radius} />
          <text x={spots[index][0]} y={spots[index][1]} font-size={radius * 1.3} dy=".36em">
            {pin}
          </text>
        </g>
      ))}
    </svg>
  )
}
