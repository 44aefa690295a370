/**
 * Which place each name means, by the whole article: what is called so, how many live there, what the words beside it say
 * ("Springfield, Ill."), which countries and regions are in play, what lies near, and where the outlet is at home. One name has
 * one meaning in an article, unless the words beside it say otherwise. A name that nobody has keeps none.
 */
import {type Candidate, meaningsOf} from './candidates.ts'
import {distanceKm} from './distance.ts'
import {fold} from './fold.ts'
import type {Gazetteer, Place} from './gazetteer.ts'

export interface Mention {
  readonly start: number
  readonly end: number
}

/** Where an outlet is at home: its papers mean their own Springfield. */
export interface Home {
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly admin1: number
}

export interface Resolved {
  readonly form: 'name' | 'adjective'
  readonly place?: Place
}

interface Group {
  readonly candidates: readonly Candidate[]
  readonly form: Resolved['form']
  readonly count: number
  /** The region or state that the words beside it name: "…, Ill.". Only places in it are meant. */
  readonly holder?: number
  chosen?: Candidate
}

/** Chosen on TR-News and LGL together (GeoVirus followed); `npm run bench -- places --data` measures them. */
const weights = {
  country: 1.6,
  region: 2.2,
  near: 2.6,
  nearKm: 120,
  far: 0.9,
  farKm: 700,
  home: 2.4,
  homeKm: 120,
  homeCountry: 1.2,
  homeRegion: 2.2,
}

/** One answer for each mention, in the same order. Mentions are in text order. */
export function resolvePlaces(
  mentions: readonly Mention[],
  text: string,
  gazetteer: Gazetteer,
  home?: Home,
): Resolved[] {
  const words = mentions.map(({start, end}) => text.slice(start, end))
  const holders = mentions.map((_, at) => holderOf(mentions, at, text, gazetteer))
  const kinds = mentions.map(({end}, at) => kindBeside(text, mentions[at].start, end))
  const keys = words.map((word, at) => `${fold(word) || word}|${holders[at] ?? ''}|${kinds[at] ?? ''}`)
  const groups = new Map<string, Group>()
  keys.forEach((key, at) => {
    const known = groups.get(key)
    if (known) {
      groups.set(key, {...known, count: known.count + 1})
      return
    }
    const {candidates, form} = meaningsOf(words[at], gazetteer)
    const held = holders[at] === undefined ? candidates : within(candidates, holders[at], gazetteer)
    const fitting = kinds[at] ? ofKind(held, kinds[at]) : held
    groups.set(key, {candidates: fitting, form, count: 1, holder: holders[at]})
  })
  settle([...groups.values()], home)
  followHeld(groups)
  return keys.map((key) => {
    const {form, chosen} = groups.get(key) as Group
    return {form, ...(chosen ? {place: chosen.place} : {})}
  })
}

/** "Springfield" alone means the one of "Springfield, Ill." in the same article. */
function followHeld(groups: ReadonlyMap<string, Group>): void {
  const held = new Map<string, Candidate>()
  for (const [key, {holder, chosen}] of groups)
    if (holder !== undefined && chosen && !held.has(nameIn(key))) held.set(nameIn(key), chosen)
  for (const [key, group] of groups) {
    if (group.holder !== undefined || !group.chosen || /^(?:PCLI|ADM1|CONT)$/.test(group.chosen.place.feature)) continue
    group.chosen = held.get(nameIn(key)) ?? group.chosen
  }
}

const nameIn = (key: string): string => key.slice(0, key.indexOf('|'))

const rounds = 3

/** Each name takes its best meaning in the light of the others', a few times over; ties go to the better known. */
function settle(groups: readonly Group[], home: Home | undefined): void {
  for (const group of groups) group.chosen = best(group.candidates, ({place, prior}) => prior + homeScore(place, home))
  for (let round = 0; round < rounds; round++) {
    const context = contextOf(groups)
    for (const group of groups) {
      if (group.candidates.length < 2) continue
      group.chosen = best(
        group.candidates,
        ({place, prior}) => prior + homeScore(place, home) + contextScore(place, group, context),
      )
    }
  }
}

function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | undefined {
  let top: {candidate: Candidate; score: number} | undefined
  for (const candidate of candidates) {
    const value = score(candidate)
    if (!top || value > top.score) top = {candidate, score: value}
  }
  return top?.candidate
}

interface Context {
  readonly countries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<number, number>
  readonly points: readonly {group: Group; place: Place; weight: number}[]
  readonly total: number
}

const weightOf = ({count}: Group): number => 1 + Math.log(count)

/** Countries, regions and spots in play. Of very many names the most frequent speak for the rest. */
function contextOf(groups: readonly Group[]): Context {
  const countries = new Map<string, number>()
  const regions = new Map<number, number>()
  const points: {group: Group; place: Place; weight: number}[] = []
  let total = 0
  for (const group of groups) {
    const place = group.chosen?.place
    if (!place) continue
    const weight = weightOf(group)
    total += weight
    if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + weight)
    if (place.admin1 >= 0) regions.set(place.admin1, (regions.get(place.admin1) ?? 0) + weight)
    if (!/^(?:PCL|CONT|ADM1)/.test(place.feature)) points.push({group, place, weight})
  }
  return {countries, regions, points: points.sort((a, b) => b.weight - a.weight).slice(0, 60), total}
}

function contextScore(place: Place, group: Group, {countries, regions, points, total}: Context): number {
  const own = group.chosen?.place
  const weight = weightOf(group)
  const share = (sum: number | undefined, isOwn: boolean): number =>
    Math.max(0, (sum ?? 0) - (isOwn ? weight : 0)) / Math.max(1, total - weight)
  const country = share(countries.get(place.country), own?.country === place.country)
  const region = place.admin1 < 0 ? 0 : share(regions.get(place.admin1), own?.admin1 === place.admin1)
  let near = 0
  let far = 0
  let all = 0
  for (const point of points) {
    if (point.group === group) continue
    const km = distanceKm(place, point.place)
    near += point.weight * Math.exp(-km / weights.nearKm)
    far += point.weight * Math.exp(-km / weights.farKm)
    all += point.weight
  }
  // Regions of a state are as broad as their state: what lies near their middle says little.
  const isBroad = /^(?:PCL|CONT|ADM1)/.test(place.feature)
  const nearness = all === 0 || isBroad ? 0 : weights.near * Math.sqrt(near / all) + weights.far * Math.sqrt(far / all)
  return weights.country * Math.sqrt(country) + weights.region * Math.sqrt(region) + nearness
}

function homeScore(place: Place, home: Home | undefined): number {
  if (!home || /^(?:PCL|CONT)/.test(place.feature)) return 0
  const near = Math.exp(-distanceKm(place, home) / weights.homeKm)
  return (
    weights.home * near +
    (place.country === home.country ? weights.homeCountry : 0) +
    (place.admin1 >= 0 && place.admin1 === home.admin1 ? weights.homeRegion : 0)
  )
}

/** "City, State", "City (Country)": the row of the region or state that the next mention names, if it follows behind a comma. */
function holderOf(mentions: readonly Mention[], at: number, text: string, gazetteer: Gazetteer): number | undefined {
  const next = mentions[at + 1]
  const {start, end} = mentions[at]
  const between = next ? text.slice(end, next.start) : ''
  const after =
    next && /^(?:,\s{1,2}(?:in )?|\s?\()$/.test(between)
      ? text.slice(next.start, next.end)
      : abbreviationAfter(text, end)
  if (after === undefined) return undefined
  const inner = meaningsOf(text.slice(start, end), gazetteer)
  const outer = meaningsOf(after, gazetteer)
  if (inner.form === 'adjective' || outer.form === 'adjective') return undefined
  // "Japan, China" is a list: what is known as a state itself stands in no other.
  if (/^(?:PCL|CONT)/.test(inner.candidates[0]?.place.feature ?? '')) return undefined
  const holder = outer.candidates.find(
    ({place}) =>
      /^(?:PCL|ADM)/.test(place.feature) && inner.candidates.some((candidate) => isWithin(candidate.place, place)),
  )
  return holder?.place.row
}

/** "Springfield, Ill." where the short form was not found as a name of its own. */
function abbreviationAfter(text: string, end: number): string | undefined {
  return /^, ((?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.|\p{Lu}{2}(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 12))?.[1]
}

const isWithin = (place: Place, holder: Place): boolean =>
  place.row !== holder.row &&
  (place.admin1 === holder.row ||
    place.admin2 === holder.row ||
    (/^PCL/.test(holder.feature) && place.country === holder.country))

function within(candidates: readonly Candidate[], row: number | undefined, gazetteer: Gazetteer): readonly Candidate[] {
  if (row === undefined) return candidates
  const holder = gazetteer.place(row)
  const held = candidates.filter(({place}) => isWithin(place, holder))
  return held.length > 0 ? held : candidates
}

type Kind = 'ADM1' | 'ADM2' | 'PPL'

/** "Suffolk County", "Homs province", "the city of Leeds": what kind of place the words beside the name say that it is. */
function kindBeside(text: string, start: number, end: number): Kind | undefined {
  const after = text.slice(end, end + 14)
  if (
    /^ (?:[Cc]ount(?:y|ies)|[Pp]arish|[Bb]orough)\b/.test(after) ||
    /\b(?:County|Co\.) $/.test(text.slice(Math.max(0, start - 8), start)) ||
    /(?:County|Parish)$/.test(text.slice(start, end))
  )
    return 'ADM2'
  if (/ (?:province|region|oblast|governorate|prefecture)$/i.test(text.slice(start, end))) return 'ADM1'
  if (/^ (?:[Pp]rovince|[Ss]tate\b(?! \p{Lu})|[Oo]blast|[Gg]overnorate|[Pp]refecture|[Rr]egion)\b/u.test(after))
    return 'ADM1'
  if (/\b(?:city|town|village|port|capital) of $/i.test(text.slice(Math.max(0, start - 11), start))) return 'PPL'
  return undefined
}

function ofKind(candidates: readonly Candidate[], kind: Kind): readonly Candidate[] {
  const fitting = candidates.filter(({place}) => place.feature.startsWith(kind))
  return fitting.length > 0 ? fitting : candidates
}
