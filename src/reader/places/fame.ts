/** How well known a name is as a place, before any context: what a reader would think of first. */
import type {Gazetteer, Place} from './gazetteer.ts'

/** 0: no place of that name; 1 a village; 2 a town; 3 a city that needs no explanation; 4 a state, a continent, a great region. */
export type Fame = 0 | 1 | 2 | 3 | 4

export function fameOf(gazetteer: Gazetteer, name: string): Fame {
  let fame: Fame = 0
  if (isShortWord(name)) return fame
  for (const row of gazetteer.find(name)) {
    const place = gazetteer.place(row)
    const one = ofPlace(place, gazetteer.isMainName(name, row))
    if (one > fame) fame = one
  }
  return fame
}

/** "In" is not Indiana, "Us" not the United States: a short form stands in capitals or with stops. */
export const isShortWord = (name: string): boolean =>
  name.length <= 3 && !/^[\p{Lu}.]+$/u.test(name) && /^\p{L}+$/u.test(name) && shortForms.has(name.toLowerCase())

const shortForms = new Set(
  'al ak ar az ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy us uk ab bc mb nb nl ns nt on pe qc sk yt act vic man'.split(
    ' ',
  ),
)

function ofPlace({feature, population, country}: Place, main: boolean): Fame {
  if (/^(?:PCLI|CONT)$/.test(feature)) return 4
  if (feature === 'ADM1') return population > 1e6 || /^(?:US|CA|AU|GB)$/.test(country) ? 4 : 2
  if (/^(?:RGN|SEA|OCN|GULF|BLDG|STRT|MTS|DSRT|PEN)$/.test(feature)) return main ? 3 : 2
  // "Danube", "Corfu": written out in these lists because they are known abroad.
  if (/^(?:STM|LK|ISL|ISLS|CNL|BAY|CHN)$/.test(feature)) return main ? 2 : 1
  if (/^PPL/.test(feature) && (main || population > 1e6)) {
    if (feature === 'PPLC' || population >= 250_000) return 3
    return population >= 15_000 ? 2 : 1
  }
  // "Acapulco" for Acapulco de Juárez.
  if (/^PPL/.test(feature) && population >= 250_000) return 2
  return 1
}
