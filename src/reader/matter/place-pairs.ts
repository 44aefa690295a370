/** Pairs of passages that tell of one happening, each with the place where it has it: in the same role, and not the same place. */
import {type Claim, overlaps, type Toponym} from '../../contract/index.ts'
import type {Engine} from '../engine.ts'
import {distanceKm} from '../places/distance.ts'
import type {Layers, Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import {wordTable} from '../words/table.ts'
import {pairsOf, type Telling} from './same-happening.ts'

export interface PlacePair {
  readonly one: Telling
  readonly other: Telling
  readonly here: Toponym
  readonly there: Toponym
}

/** Nearer places may be a town and its suburb. Chosen. */
const leastKm = 20

type Read = Pick<Layers, 'article' | 'tokens' | 'places'>

export function placePairs(
  {article: {text}, tokens, places}: Read,
  tellings: readonly Telling[],
  gazetteer: Engine['gazetteer'],
): PlacePair[] {
  const spots = places.filter((place) => place.form !== 'adjective' && !place.metonym)
  return pairsOf(tellings).flatMap(([one, other]) => {
    const here = placesOf(one.claim, spots, tokens)
    const there = placesOf(other.claim, spots, tokens)
    for (const [role, place] of here) {
      const against = there.get(role)
      if (against && isApart(place, against) && isSpot(place, text, gazetteer) && isSpot(against, text, gazetteer))
        return [{one, other, here: place, there: against}]
    }
    return []
  })
}

/** In which roles a claim has places. */
export const placeRoles = ({content}: Claim, {places, tokens}: Read): ReadonlySet<string> =>
  new Set(placesOf({content}, places, tokens).keys())

/** The first place of a claim in each role: where it is ("in", "off"), where it goes, where it comes from. */
function placesOf(
  {content}: Pick<Claim, 'content'>,
  places: readonly Toponym[],
  tokens: readonly Token[],
): Map<string, Toponym> {
  const found = new Map<string, Toponym>()
  for (const place of places) {
    if (!content.some((piece) => overlaps(piece, place.span))) continue
    const role = roleOf(place, tokens)
    if (role && !found.has(role)) found.set(role, place)
  }
  return found
}

export const roles: Readonly<Record<string, string>> = wordTable({
  in: 'at',
  at: 'at',
  near: 'at',
  off: 'at',
  outside: 'at',
  inside: 'at',
  within: 'at',
  to: 'to',
  into: 'to',
  towards: 'to',
  toward: 'to',
  from: 'from',
})

/** By the preposition before it: "in Merefa", "to the port of Rason". */
function roleOf({span}: Toponym, tokens: readonly Token[]): string | undefined {
  const [at] = tokenRange(tokens, span)
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const {text, kind} = tokens[before]
    const role = roles[text.toLowerCase()]
    if (role) return role
    if (kind !== 'word' || !/^(?:the|of|port|city|town|village|bay|\p{Ll}+ern|central|downtown)$/u.test(text))
      return undefined
  }
  return undefined
}

export function isApart(a: Toponym, b: Toponym): boolean {
  if (a.geonameId !== undefined && a.geonameId === b.geonameId) return false
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false
  return a.name !== b.name && distanceKm({lat: a.lat, lon: a.lon}, {lat: b.lat, lon: b.lon}) >= leastKm
}

/** A town, a strait, an airport; not a state or a region, in which the other place may lie. */
export function isSpot({geonameId, span}: Toponym, text: string, gazetteer: Engine['gazetteer']): boolean {
  if (
    /^ (?:region|oblast|province|district|county|area|governorate|state|prefecture|valley|peninsula)\b/i.test(
      text.slice(span[1], span[1] + 14),
    )
  )
    return false
  const feature = geonameId === undefined ? 'PPL' : (gazetteer.withId(geonameId)?.feature ?? '')
  return feature !== '' && !/^(?:PCL|ADM|TERR|RGN|CONT|AREA|ISL)/.test(feature)
}
