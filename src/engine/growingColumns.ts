import type { Claim, RegionCode } from '../domain/dataset'
import { type EventEntry, onlyMentions } from '../domain/eventEntry'
import { type EventPoint, pointOf, pointsOf } from '../domain/eventPoint'
import { IN_REGION, NO_REGION, type PointColumns, type RegionColumns, type SourceColumns } from './columns'
import { type Dictionary, dictionary } from './dictionary'
import { wordAt } from './reads'

/** Room that a growing column begins with, in numbers. */
export const FIRST_ROOM = 256
/** Smallest radius that a column can hold: a smaller one would make a mark of a disc. */
const LEAST_RADIUS_KM = 2 ** -149

/** A wider column that begins with the numbers of a full one. */
export function widened<Column extends { set: (numbers: Column) => void }>(
  full: Column,
  wider: Column,
): Column {
  wider.set(full)
  return wider
}

/** Where the numbers of each row begin, row by row. */
function growingOffsets() {
  let rows = 0
  let from = new Uint32Array(FIRST_ROOM)
  return {
    endRow: (count: number): void => {
      rows += 1
      if (rows === from.length) from = widened(from, new Uint32Array(rows * 2))
      from[rows] = count
    },
    finish: () => from.slice(0, rows + 1),
  }
}

/** Grows the columns of the regions that events are in, event by event. */
export function growingRegions(regions: Dictionary) {
  const from = growingOffsets()
  let count = 0
  let region = new Uint16Array(FIRST_ROOM)
  let kind = new Uint8Array(FIRST_ROOM)
  return {
    add: (entry: EventEntry): void => {
      for (const code of entry.regions) {
        if (count === region.length) {
          region = widened(region, new Uint16Array(count * 2))
          kind = widened(kind, new Uint8Array(count * 2))
        }
        region[count] = regions.numberOf(code)
        kind[count] = kindOf(entry, code)
        count += 1
      }
      from.endRow(count)
    },
    finish: (): RegionColumns => ({
      from: from.finish(),
      region: region.slice(0, count),
      kind: kind.slice(0, count),
    }),
  }
}

function kindOf(entry: EventEntry, code: RegionCode): number {
  const isDrawnAsRegion = entry.places.some(({ region, drawnAs }) => region === code && drawnAs === 'region')
  return (
    (onlyMentions(entry, code) ? IN_REGION.onlyMentioned : 0) | (isDrawnAsRegion ? IN_REGION.regionLevel : 0)
  )
}

/** Grows the columns of the points of events, event by event. */
export function growingPoints(regions: Dictionary) {
  let [rows, count] = [0, 0]
  let row = new Uint32Array(FIRST_ROOM)
  let lng = new Float64Array(FIRST_ROOM)
  let lat = new Float64Array(FIRST_ROOM)
  let radiusKm = new Float32Array(FIRST_ROOM)
  let region = new Uint16Array(FIRST_ROOM)
  const widen = () => {
    const room = count * 2
    row = widened(row, new Uint32Array(room))
    lng = widened(lng, new Float64Array(room))
    lat = widened(lat, new Float64Array(room))
    radiusKm = widened(radiusKm, new Float32Array(room))
    region = widened(region, new Uint16Array(room))
  }
  return {
    add: (entry: EventEntry): void => {
      for (const point of drawnPoints(entry)) {
        if (count === row.length) widen()
        row[count] = rows
        lng[count] = point.point[0]
        lat[count] = point.point[1]
        radiusKm[count] = point.radiusKm === null ? 0 : Math.max(LEAST_RADIUS_KM, point.radiusKm)
        region[count] = point.region === null ? NO_REGION : regions.numberOf(point.region)
        count += 1
      }
      rows += 1
    },
    finish: (): PointColumns => ({
      count,
      row: row.slice(0, count),
      lng: lng.slice(0, count),
      lat: lat.slice(0, count),
      radiusKm: radiusKm.slice(0, count),
      region: region.slice(0, count),
    }),
  }
}

/** As `pointsOf`, without its cost for the many events of one place. */
function drawnPoints(entry: EventEntry): readonly EventPoint[] {
  const [first, second] = entry.places
  if (first === undefined) return []
  if (second !== undefined) return pointsOf(entry)
  const point = pointOf({ row: entry.row, type: entry.event.type }, first)
  return point === null ? [] : [point]
}

/** Grows the columns of the sources that claims name, event by event. Which of them are known is asked at the end. */
export function growingSources() {
  const ids = dictionary('sources', Infinity)
  const from = growingOffsets()
  let count = 0
  let named = new Uint32Array(FIRST_ROOM)
  return {
    add: (claims: readonly Claim[]): void => {
      const first = count
      for (const { source } of claims) {
        const number = ids.numberOf(source)
        let earlier = first
        while (earlier < count && named[earlier] !== number) earlier += 1
        if (earlier < count) continue
        if (count === named.length) named = widened(named, new Uint32Array(count * 2))
        named[count] = number
        count += 1
      }
      from.endRow(count)
    },
    finish: (isKnown: (id: string) => boolean): SourceColumns =>
      onlyKnown(from.finish(), named, ids.values.map(isKnown)),
  }
}

function onlyKnown(allFrom: Uint32Array, named: Uint32Array, isKnown: readonly boolean[]): SourceColumns {
  const numbers = new Uint32Array(isKnown.length)
  let known = 0
  for (const [number, is] of isKnown.entries()) {
    numbers[number] = known
    if (is) known += 1
  }
  const from = new Uint32Array(allFrom.length)
  const source = new Uint32Array(wordAt(allFrom, allFrom.length - 1))
  let count = 0
  for (let row = 0; row + 1 < allFrom.length; row += 1) {
    for (let at = wordAt(allFrom, row); at < wordAt(allFrom, row + 1); at += 1) {
      const number = wordAt(named, at)
      if (isKnown[number] !== true) continue
      source[count] = wordAt(numbers, number)
      count += 1
    }
    from[row + 1] = count
  }
  return { from, source: source.slice(0, count), count: known }
}
