import { KM_PER_DEGREE, markPosition } from '../domain/eventPoint'
import type { Columns, PointColumns } from './columns'
import { f32, f64, u16, u32 } from './elements'
import { worldOf } from './world'
import { zOrder } from './zOrder'

/** Points that follow each other and are looked at together: a question leaves out the lots that lie elsewhere. */
export const LOT = 256

/**
 * The points of a data set in an order in which those that are near each other are near each other, country by
 * country: made once, so that a question reads only what lies where it asks. Everything is in `world` units.
 */
export interface PointIndex {
  /** Place in `Columns.points`. Points that no zoom tells apart stand in the order of their rows. */
  readonly place: Uint32Array
  readonly row: Uint32Array
  readonly type: Uint16Array
  readonly region: Uint16Array
  /** A number for each country, and one for the points in none: groups never cross a border. */
  readonly country: Uint16Array
  /** Where the mark stands: for a disc on its northern rim. */
  readonly x: Uint32Array
  readonly y: Uint32Array
  /** From the middle of a disc to its eastern and western end; 0 for a mark. */
  readonly halfWidth: Float32Array
  /** From the northern to the southern end of a disc; 0 for a mark. */
  readonly height: Float32Array
  /** Boxes around each {@link LOT} of the points, as west, north, east and south: of the marks alone, and with the discs. */
  readonly marksOfLots: Int32Array
  readonly discsOfLots: Int32Array
  /** Points of rows that have several, row by row: places in this index, and their rows. */
  readonly repeated: Uint32Array
  readonly repeatedRows: Uint32Array
  /** What country numbers stand for; empty for none. */
  readonly countries: readonly string[]
}

/** Puts the points of all events in their order. */
export function createPointIndex({ points, regions, type }: Columns): PointIndex {
  const { count } = points
  const x = new Uint32Array(count)
  const y = new Uint32Array(count)
  const halfWidth = new Float32Array(count)
  const height = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const spot = spotOf(points, i)
    x[i] = spot.x
    y[i] = spot.y
    halfWidth[i] = spot.halfWidth
    height[i] = spot.height
  }
  const { country, countries } = countriesOf(points, regions)
  const place = zOrder(x, y, country, countries.length)
  const row = pickedU32(points.row, place)
  const repeated = repeatedOf(points, place)
  const sorted = {
    x: pickedU32(x, place),
    y: pickedU32(y, place),
    halfWidth: pickedF32(halfWidth, place),
    height: pickedF32(height, place),
  }
  return {
    place,
    row,
    type: pickedU16(type, row),
    region: pickedU16(points.region, place),
    country: pickedU16(country, place),
    ...sorted,
    ...boxesOfLots(sorted),
    repeated,
    repeatedRows: pickedU32(row, repeated),
    countries,
  }
}

function spotOf({ lng, lat, radiusKm }: PointColumns, i: number) {
  const [east, north, radius] = [f64(lng, i), f64(lat, i), f32(radiusKm, i)]
  const [x, y] = worldOf(markPosition({ point: [east, north], radiusKm: radius === 0 ? null : radius }))
  if (radius === 0) return { x, y, halfWidth: 0, height: 0 }
  const up = radius / KM_PER_DEGREE
  const right = up / Math.max(0.01, Math.cos((north * Math.PI) / 180))
  const [eastEnd, southEnd] = worldOf([east + right, north - up])
  return { x, y, halfWidth: eastEnd - x, height: southEnd - y }
}

/** An ISO 3166-2 code begins with its country. */
function countriesOf({ count, region }: PointColumns, regions: readonly string[]) {
  const codes = regions.map((code) => code.slice(0, 2))
  const countries = ['', ...new Set(codes)]
  const numbers = Uint16Array.from(codes, (code) => countries.indexOf(code))
  const country = new Uint16Array(count)
  for (let i = 0; i < count; i++) country[i] = numbers[u16(region, i)] ?? 0
  return { country, countries }
}

/** Places in the index of the points that share their row with others. */
function repeatedOf({ count, row }: PointColumns, place: Uint32Array): Uint32Array {
  const placeInIndex = new Uint32Array(count)
  for (let i = 0; i < count; i++) placeInIndex[u32(place, i)] = i
  return placeInIndex.filter((_, i) => row[i] === row[i - 1] || row[i] === row[i + 1])
}

function boxesOfLots({ x, y, halfWidth, height }: Pick<PointIndex, 'x' | 'y' | 'halfWidth' | 'height'>) {
  const lots = Math.ceil(x.length / LOT)
  const marksOfLots = new Int32Array(4 * lots)
  const discsOfLots = new Int32Array(4 * lots)
  for (let lot = 0; lot < lots; lot++) {
    const marks = [Infinity, Infinity, -Infinity, -Infinity] as const
    let [west, north, east, south] = marks
    let [discWest, discEast, discSouth] = [Infinity, -Infinity, -Infinity]
    for (let i = lot * LOT; i < Math.min(x.length, (lot + 1) * LOT); i++) {
      const [across, down, half] = [u32(x, i), u32(y, i), f32(halfWidth, i)]
      west = Math.min(west, across)
      east = Math.max(east, across)
      north = Math.min(north, down)
      south = Math.max(south, down)
      discWest = Math.min(discWest, across - half)
      discEast = Math.max(discEast, across + half)
      discSouth = Math.max(discSouth, down + f32(height, i))
    }
    marksOfLots.set([west, north, east, south], 4 * lot)
    discsOfLots.set([Math.floor(discWest), north, Math.ceil(discEast), Math.ceil(discSouth)], 4 * lot)
  }
  return { marksOfLots, discsOfLots }
}

function pickedU32(values: Uint32Array, places: Uint32Array): Uint32Array {
  const picked = new Uint32Array(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = values[u32(places, i)] ?? 0
  return picked
}

function pickedU16(values: Uint16Array, places: Uint32Array): Uint16Array {
  const picked = new Uint16Array(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = values[u32(places, i)] ?? 0
  return picked
}

function pickedF32(values: Float32Array, places: Uint32Array): Float32Array {
  const picked = new Float32Array(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = values[u32(places, i)] ?? 0
  return picked
}
