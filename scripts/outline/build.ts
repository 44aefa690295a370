/**
 * `npx tsx scripts/outline/build.ts countries-110m.json`: the outline of the world on which events are shown, `assets/outline.svg`.
 *
 * The input is world-atlas 2.0.2 (`npm pack world-atlas@2.0.2`), Natural Earth at 1:110 million as TopoJSON. The output has land and
 * borders as paths in tenths of a degree, plate carrée: x = (longitude + 180) · 10, y = (90 - latitude) · 10.
 */
import {readFileSync, writeFileSync} from 'node:fs'

interface Topology {
  readonly transform: {readonly scale: readonly [number, number]; readonly translate: readonly [number, number]}
  /** The first point of each, then steps, in units of `scale`. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: {readonly countries: Shapes; readonly land: Shapes}
}

interface Shapes {
  readonly geometries: readonly {readonly type: string; readonly arcs: unknown}[]
}

type Point = readonly [x: number, y: number]

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8')) as Topology
const arcs = topology.arcs.map(pointsOf)

const land = rings(topology.objects.land)
  .map((ring) => `${path(joined(ring))}z`)
  .join('')
const borders = sharedArcs()
  .map((index) => path(arcs[index]))
  .join('')

writeFileSync(
  new URL('../../assets/outline.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3600 1800"><path id="land" d="${land}"/><path id="borders" fill="none" d="${borders}"/></svg>\n`,
)

function pointsOf(steps: Topology['arcs'][number]): Point[] {
  const {scale, translate} = topology.transform
  let [x, y] = [0, 0]
  const points = steps.map(([dx, dy]): Point => {
    x += dx
    y += dy
    const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    return [Math.round((longitude + 180) * 10), Math.round((90 - latitude) * 10)]
  })
  return points.filter(([px, py], at) => at === 0 || px !== points[at - 1][0] || py !== points[at - 1][1])
}

/** Rings of arc numbers, whatever the nesting of polygons; `~n` is arc n backwards. */
function rings({geometries}: Shapes): number[][] {
  const found: number[][] = []
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return
    if (typeof value[0] === 'number') found.push(value as number[])
    else for (const inner of value) walk(inner)
  }
  for (const {arcs} of geometries) walk(arcs)
  return found
}

function joined(ring: readonly number[]): Point[] {
  return ring.flatMap((index, at) => {
    const points = index < 0 ? arcs[~index].toReversed() : arcs[index]
    return at === 0 ? points : points.slice(1)
  })
}

/** An arc in the outline of two countries is a border; in that of one it is a coast. */
function sharedArcs(): number[] {
  const uses = new Map<number, number>()
  for (const {type, arcs} of topology.objects.countries.geometries)
    for (const ring of rings({geometries: [{type, arcs}]}))
      for (const index of ring) {
        const arc = index < 0 ? ~index : index
        uses.set(arc, (uses.get(arc) ?? 0) + 1)
      }
  return [...uses].flatMap(([arc, count]) => (count > 1 ? [arc] : []))
}

/** Relative steps, which are shorter; a minus parts two numbers by itself. */
function path(points: readonly Point[]): string {
  const [[startX, startY], ...rest] = points
  let [x, y] = [startX, startY]
  let written = ''
  for (const [nextX, nextY] of rest) {
    const step = `${nextX - x},${nextY - y}`.replace(',-', '-')
    written += written === '' || step.startsWith('-') ? step : ` ${step}`
    ;[x, y] = [nextX, nextY]
  }
  return `M${startX},${startY}l${written}`
}
