/** The places of an article's events, and where they lie on the outline of the world. */
import type {Reading, Toponym} from '../contract/index.ts'

export interface EventPlace {
  readonly name: string
  /** From 1; a country or a place without coordinates has none. */
  readonly pin?: number
  readonly lat: number
  readonly lon: number
  /** Event ids, in text order, and the words that tell each. */
  readonly events: readonly string[]
  readonly words: readonly string[]
}

/** Each place once, in the order in which events name them. */
export function eventPlaces({events, places, entities, article}: Reading): EventPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const states = new Set(entities.flatMap(({id, type}) => (type === 'state' ? [id] : [])))
  const found = new Map<string | number, {place: Toponym; events: string[]; words: string[]}>()
  for (const {id, trigger, places: where} of events)
    for (const place of where.flatMap((one) => byId.get(one) ?? [])) {
      const key = place.geonameId ?? place.name
      const row = found.get(key) ?? {place, events: [], words: []}
      found.set(key, row)
      row.events.push(id)
      row.words.push(article.text.slice(...trigger))
    }
  let pins = 0
  return [...found.values()].map(({place, ...rest}) => {
    const {name, lat, lon, entity, form, metonym} = place
    const isCountry = form === 'adjective' || metonym === true || (entity !== undefined && states.has(entity))
    const hasSpot = lat !== undefined && lon !== undefined && !isCountry
    return {name, lat: lat ?? 0, lon: lon ?? 0, ...rest, pin: hasSpot ? ++pins : undefined}
  })
}

type Point = readonly [x: number, y: number]

/** In the units of `assets/outline.svg`: tenths of a degree from the north-west corner. */
export const onMap = (lat: number, lon: number): Point => [(lon + 180) * 10, (90 - lat) * 10]

const world = {width: 3600, height: 1800}
/** Chosen: less than 40 degrees across, the outline has too few lines to tell where one is. */
const narrowest = 400

/** [left, top, width, height] twice as wide as high, with room around all points, within the world. */
export function frameAround(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = 1.5
  const width = Math.min(world.width, Math.max(narrowest, (right - left) * room, (bottom - top) * room * 2))
  const height = width / 2
  const within = (middle: number, size: number, all: number): number =>
    Math.round(Math.min(Math.max(middle - size / 2, 0), all - size))
  return [
    within((left + right) / 2, width, world.width),
    within((top + bottom) / 2, height, world.height),
    Math.round(width),
    Math.round(height),
  ]
}

/** The same points, moved to the right where one would cover another, so that every number can be read. */
export function apart(points: readonly Point[], distance: number): Point[] {
  const placed: Point[] = []
  for (const [x, y] of points) {
    let free = x
    while (placed.some(([px, py]) => Math.hypot(px - free, py - y) < distance * 0.99)) free += distance / 2
    placed.push([free, y])
  }
  return placed
}
