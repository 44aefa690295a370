/** Distance over the globe. */

const radiusKm = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points in degrees, along the great circle (haversine; the earth as a ball). */
export function distanceKm(a: {lat: number; lon: number}, b: {lat: number; lon: number}): number {
  const lat = radians(b.lat - a.lat)
  const lon = radians(b.lon - a.lon)
  const chord = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
