const RADIAN = Math.PI / 180
const EARTH = 6371

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2
  const east = Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(north + east)))
}

/** The point `distance` kilometres from `from` in a direction in degrees, clockwise from north. */
export function pointAt(from: Point, distance: number, direction: number): Point {
  const lat = from.lat + (distance / 111.2) * Math.cos(direction * RADIAN)
  const wide = Math.max(0.1, Math.cos(((from.lat + lat) / 2) * RADIAN))
  return { lat, lon: from.lon + ((distance / 111.2) * Math.sin(direction * RADIAN)) / wide }
}
