/** Where an outlet is at home, as its name or its address gives it away: "Paris Beacon", seattletimes.com. */
import {distanceKm} from './distance.ts'
import type {Gazetteer, Place} from './gazetteer.ts'
import type {Home} from './resolve.ts'

const paperWords =
  /^(?:the|daily|evening|morning|sunday|weekly|news|times|post|herald|tribune|gazette|courier|journal|chronicle|star|sun|press|mail|mirror|echo|express|observer|record|register|review|sentinel|standard|telegraph|beacon|bulletin|call|citizen|democrat|dispatch|eagle|enterprise|examiner|free|globe|independent|inquirer|leader|ledger|messenger|monitor|nation|national|advertiser|advocate|argus|banner|bee|patriot|pilot|reporter|republican|sentinel|today|union|voice|world|radio|tv|fm|local|online|co|and|of|com|net|org|uk|au|ca|us|ie|nz|za|www)$/i

/** Places whose name the outlet bears, the most populous first. */
function namesakes(outlet: string, gazetteer: Gazetteer): Place[] {
  const words = outlet.split(/[^\p{L}]+/u).filter((word) => word && !paperWords.test(word))
  const phrases = [words.join(' '), ...words.filter((word) => word.length > 3)]
  for (const phrase of phrases) {
    const rows = phrase ? gazetteer.find(phrase).filter((row) => gazetteer.isMainName(phrase, row)) : []
    const places = rows.map((row) => gazetteer.place(row)).filter(({feature}) => /^(?:PPL|ADM|PCL)/.test(feature))
    if (places.length > 0) return places.sort((a, b) => b.population - a.population || a.row - b.row)
  }
  return []
}

/** "https://www.paris-beacon.com/x" -> "paris beacon" */
const hostWords = (url: string): string =>
  /^https?:\/\/([^/:]+)/.exec(url)?.[1].split('.').slice(0, -1).join(' ').replaceAll('-', ' ') ?? ''

/**
 * The home of an outlet by its name, else by its address. Of several namesakes the one near which most of `around` lies, the
 * places of the article that are sure; without any the most populous. Undefined for an outlet that bears no place's name.
 */
export function homeOf(
  {outlet, url}: {outlet?: string; url?: string},
  around: readonly Place[],
  gazetteer: Gazetteer,
): Home | undefined {
  const found = outlet ? namesakes(outlet, gazetteer) : []
  const places = found.length > 0 ? found : namesakes(hostWords(url ?? ''), gazetteer)
  let best: {place: Place; score: number} | undefined
  for (const place of places.slice(0, 30)) {
    const near = around.reduce((sum, other) => sum + Math.exp(-distanceKm(place, other) / 150), 0)
    if (!best || near > best.score + 0.01) best = {place, score: near}
  }
  return best && asHome(best.place)
}

const asHome = ({lat, lon, country, admin1}: Place): Home => ({lat, lon, country, admin1})

/** Where the other articles of an outlet mostly play: the region named most, and in it the town named most. */
export function homeFromArticles(articles: readonly (readonly Place[])[]): Home | undefined {
  const regions = new Map<number, number>()
  const towns = new Map<number, {place: Place; count: number}>()
  for (const place of articles.flat()) {
    if (!/^(?:PPL|ADM2)/.test(place.feature)) continue
    regions.set(place.admin1, (regions.get(place.admin1) ?? 0) + 1)
    towns.set(place.row, {place, count: (towns.get(place.row)?.count ?? 0) + 1})
  }
  const [region] = [...regions].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  const [town] = [...towns.values()]
    .filter(({place}) => place.admin1 === region)
    .sort((a, b) => b.count - a.count || a.place.row - b.place.row)
  return town && asHome(town.place)
}
