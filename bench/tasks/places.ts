/**
 * Place names: resolution with the gold spans given (accuracy within 161 km, after Gritta et al., "A pragmatic guide to
 * geoparsing evaluation"), recognition, and both end to end. An outlet's home comes from its other articles in the file, as our
 * own finder and resolver read them; no gold label takes part in that.
 */
import type {Toponym} from '../../src/contract/index.ts'
import {articleFrom} from '../../src/intake/index.ts'
import type {Engine} from '../../src/reader/engine.ts'
import {runPipeline} from '../../src/reader/pipeline.ts'
import {distanceKm} from '../../src/reader/places/distance.ts'
import type {Place} from '../../src/reader/places/gazetteer.ts'
import {homeFromArticles} from '../../src/reader/places/home.ts'
import type {Layers} from '../../src/reader/stage.ts'
import {toponyms} from '../../src/reader/stages/places.ts'
import type {GoldPlace} from '../gold/shapes.ts'
import {type CaseResult, f1, type Row, type Task, totalOf} from '../task.ts'

/** Chosen by the field: 100 miles. */
const nearKm = 161
/** Half the globe: the furthest that a prediction can be off. */
const furthestKm = 20_039

export const places: Task = {
  name: 'places',
  measures:
    'Gold spans given: accuracy within 161 km over all placed gold, median km, AUC of ln(1 + km), right GeoNames id. Own spans: strict and relaxed F1, and end-to-end F1 (touching and within 161 km).',
  lessIsBetter: ['median km', 'AUC'],
  layer: 'places',
  accepts: ({toponyms}) => Array.isArray(toponyms),
  async run(rows, engine, tick) {
    const own = new Map<Row, Pick<Layers, 'article' | 'tokens' | 'places'>>()
    for (const row of rows) {
      const {article, tokens, places} = (await layers(row, engine)) as Layers
      own.set(row, {article, tokens, places})
      tick()
    }
    const bySource = groupBy(
      rows.filter(({source}) => typeof source === 'string'),
      ({source}) => source as string,
    )
    const cases: CaseResult[] = []
    const kms: number[] = []
    for (const row of rows) {
      const others = (bySource.get(row.source as string) ?? []).filter((other) => other !== row)
      const home = homeFromArticles(others.map((other) => placed(own.get(other)!.places, engine)))
      const {article, tokens, places: read} = own.get(row)!
      const gold = [...(row.toponyms as readonly GoldPlace[])].sort((a, b) => a.start - b.start)
      const given = toponyms(
        article,
        tokens,
        gold.map(({start, end}) => [start, end] as const),
        engine.gazetteer,
        home,
      )
      const names = read.map(({span}) => span)
      cases.push(compare(row, gold, given, toponyms(article, tokens, names, engine.gazetteer, home), engine, kms))
    }
    return {scores: scoresOf(cases, kms), cases}
  },
}

const layers = (row: Row, engine: Engine) =>
  runPipeline(
    articleFrom(row.text, {outlet: row.outlet as string | undefined, url: urlOf(row), language: 'en'}),
    engine,
    {until: 'places'},
  )

/** lgl names the domain, tr-news the host, geovirus the address. */
const urlOf = ({source}: Row): string | undefined =>
  typeof source !== 'string' ? undefined : /^https?:/.test(source) ? source : `https://${source}/`

/** Resolved toponyms as places of the gazetteer, which know their region. */
function placed(found: readonly Toponym[], {gazetteer}: Engine): Place[] {
  return found.flatMap(({name, geonameId, lat}) => {
    const row = gazetteer
      .find(name)
      .find((row) => gazetteer.place(row).geonameId === geonameId && gazetteer.place(row).lat === lat)
    return row === undefined ? [] : [gazetteer.place(row)]
  })
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/** Counts of one article; the distances of its placed gold are added to `kms`. */
function compare(
  row: Row,
  gold: readonly GoldPlace[],
  given: readonly Toponym[],
  found: readonly Toponym[],
  engine: Engine,
  kms: number[],
): CaseResult {
  const counts = {
    gold: gold.length,
    placed: 0,
    near: 0,
    ids: 0,
    id: 0,
    found: found.length,
    strict: 0,
    relaxed: 0,
    endToEnd: 0,
    logKm: 0,
  }
  const wrong: string[] = []
  const used = new Set<Toponym>()
  gold.forEach((place, at) => {
    const words = JSON.stringify(row.text.slice(place.start, place.end))
    const point = pointOf(place, engine)
    const answer = given[at]
    if (point) {
      const km =
        answer.lat === undefined || answer.lon === undefined
          ? furthestKm
          : distanceKm(point, {lat: answer.lat, lon: answer.lon})
      counts.placed++
      counts.logKm += Math.log(1 + km) / Math.log(1 + furthestKm)
      kms.push(km)
      if (km <= nearKm) counts.near++
      else
        wrong.push(
          `${place.start} ${words} at ${Math.round(km)} km: ${answer.name} ${answer.geonameId ?? '-'} ${answer.country ?? ''}, gold ${place.geonameid ?? ''}`,
        )
    }
    if (place.geonameid !== undefined) {
      counts.ids++
      if (answer.geonameId === place.geonameid) counts.id++
    }
    const hit = found.find(
      (toponym) => !used.has(toponym) && toponym.span[0] < place.end && place.start < toponym.span[1],
    )
    if (!hit) {
      wrong.push(`missed ${place.start} ${words}`)
      return
    }
    used.add(hit)
    counts.relaxed++
    if (hit.span[0] === place.start && hit.span[1] === place.end) counts.strict++
    if (
      point &&
      hit.lat !== undefined &&
      hit.lon !== undefined &&
      distanceKm(point, {lat: hit.lat, lon: hit.lon}) <= nearKm
    )
      counts.endToEnd++
  })
  for (const toponym of found)
    if (!used.has(toponym)) wrong.push(`too much ${toponym.span[0]} ${JSON.stringify(row.text.slice(...toponym.span))}`)
  return {id: row.id, counts, wrong}
}

/** The gold's own point; for our cases, which name ids alone, that of the place with that id. */
function pointOf({lat, lon, geonameid}: GoldPlace, {gazetteer}: Engine): {lat: number; lon: number} | undefined {
  if (lat !== null && lon !== null) return {lat, lon}
  return geonameid === undefined ? undefined : gazetteer.withId(geonameid)
}

function scoresOf(cases: readonly CaseResult[], kms: readonly number[]): Record<string, number> {
  const total = totalOf(cases)
  const relaxed = f1(total('relaxed'), total('found'), total('gold'))
  return {
    'accuracy within 161 km': (100 * total('near')) / Math.max(1, total('placed')),
    ...(total('ids') > 0 ? {'right id': (100 * total('id')) / total('ids')} : {}),
    'median km': median(kms),
    AUC: total('logKm') / Math.max(1, total('placed')),
    'strict F1': f1(total('strict'), total('found'), total('gold')).f1,
    'relaxed F1': relaxed.f1,
    'relaxed precision': relaxed.precision,
    'relaxed recall': relaxed.recall,
    'end-to-end F1': f1(total('endToEnd'), total('found'), total('placed')).f1,
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)]
}
