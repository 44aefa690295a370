/** A place on its way into the table, whatever source it came from. */
export interface Row {
  /** GeoNames id, 0 where the source has none. */
  id: number
  name: string
  others: string[]
  /** Names added by hand, taken as they are: "DRC" is one, though it looks like an airport's code. */
  added?: readonly string[]
  lat: number
  lon: number
  /** ISO 3166-1 alpha-2, empty for seas and continents. */
  country: string
  /** GeoNames codes of the regions that hold it; empty where it lies in none. */
  admin1: string
  admin2: string
  /** GeoNames feature code (PPLC, ADM1, SEA). */
  feature: string
  population: number
}
