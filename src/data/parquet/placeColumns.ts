import { type ColumnPart, NOWHERE, REGION_FLAG } from '../../domain/columnInput'
import { PLACE_PRECISIONS, PLACE_ROLES } from '../../domain/dataset'
import { type DrawnAs, type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
import { NO_WORD } from './columnValues'
import type { ViewRow } from './viewRows'
import type { WordNumbers } from './wordNumbers'

/** What a part says of places. */
type PlacePart = Pick<
  ColumnPart,
  'regionFrom' | 'region' | 'regionKind' | 'pointRow' | 'lng' | 'lat' | 'radiusKm' | 'pointRegion'
>

/** Regions and points of rows, by the rules of `placedPlace`, for one part after another. */
export interface PlaceColumns {
  /** Begins a part of at most so many rows. */
  readonly begin: (rows: number) => void
  /** The next row, which has no list of its places: its point or its first region, then its further regions. */
  readonly add: (row: ViewRow) => void
  /** The next row, which has one. */
  readonly addAll: (places: readonly PlacedPlace[]) => void
  readonly end: () => PlacePart
}

const MENTIONED = PLACE_ROLES.indexOf('mentioned')

export function createPlaceColumns(numbers: WordNumbers, locate: Locate | null): PlaceColumns {
  const drawnAs = createDrawnPoints()
  const regions = createRegions()
  const points = createPoints()
  const regionOfPoint = (row: ViewRow): number => {
    const named = row.region === NO_WORD ? row.located : row.region
    if (named !== NO_WORD) return numbers.numberOf(named)
    const found = locate?.([row.lng, row.lat]) ?? null
    return found === null ? NOWHERE : numbers.numberOfWord(found)
  }
  const addOwnPoint = (row: ViewRow): void => {
    const drawn = drawnAs(row)
    if (drawn === 'nothing') return
    const number = regionOfPoint(row)
    if (number !== NOWHERE) regions.add(number, row.role === MENTIONED, drawn === 'region')
    if (drawn !== 'region')
      points.add(regions.row(), row.lng, row.lat, drawn === 'disc' ? row.radiusKm : 0, number)
  }
  return {
    begin(rows) {
      regions.begin(rows)
      points.begin()
    },
    add(row) {
      const isMentioned = row.role === MENTIONED
      if (row.hasPoint) addOwnPoint(row)
      else if (row.region !== NO_WORD) regions.add(numbers.numberOf(row.region), isMentioned, true)
      for (const more of row.moreRegions) regions.add(numbers.numberOf(more), isMentioned, true)
      regions.endRow()
    },
    addAll(places) {
      for (const { place, drawnAs: drawn, region: code } of places) {
        const number = code === null ? NOWHERE : numbers.numberOfWord(code)
        if (code !== null) regions.add(number, place.role === 'mentioned', drawn === 'region')
        if (place.point === undefined || (drawn !== 'mark' && drawn !== 'disc')) continue
        const radiusKm = drawn === 'disc' ? (place.radiusKm ?? 0) : 0
        points.add(regions.row(), place.point[0], place.point[1], radiusKm, number)
      }
      regions.endRow()
    },
    end: () => ({ ...regions.end(), ...points.end() }),
  }
}

/** How points are drawn, by precision and role: `placedPlace` is asked once for each kind that has no radius. */
type DrawnPoints = (row: ViewRow) => DrawnAs

function createDrawnPoints(): DrawnPoints {
  const table: (DrawnAs | undefined)[] = []
  return (row) => {
    const at = row.precision * PLACE_ROLES.length + row.role
    const known = row.radiusKm === 0 ? table[at] : undefined
    if (known !== undefined) return known
    const role = PLACE_ROLES[row.role] ?? 'location'
    const precision = PLACE_PRECISIONS[row.precision] ?? 'unknown'
    const radius = row.radiusKm === 0 ? {} : { radiusKm: row.radiusKm }
    const { drawnAs } = placedPlace({ point: [0, 0], role, precision, ...radius }, null)
    if (row.radiusKm === 0) table[at] = drawnAs
    return drawnAs
  }
}

/** Numbers that columns have room for at first: those of a small part. */
const FIRST_ROOM = 1024

function wider<Column extends { readonly length: number; set: (numbers: Column) => void }>(
  full: Column,
  make: (length: number) => Column,
): Column {
  const twice = make(full.length * 2)
  twice.set(full)
  return twice
}

/** Regions of rows, each once. The memory of one part is used for the next. */
function createRegions() {
  let from = new Uint32Array(1)
  let region = new Uint16Array(FIRST_ROOM)
  let kind = new Uint8Array(FIRST_ROOM)
  let [row, count] = [0, 0]
  return {
    begin(rows: number): void {
      if (from.length <= rows) from = new Uint32Array(rows + 1)
      row = 0
      count = 0
    },
    /** The row that regions are added to. */
    row: (): number => row,
    /** Of a region that the row has already: it is only mentioned where all say so. */
    add(number: number, isMentioned: boolean, isRegionLevel: boolean): void {
      const bits =
        (isMentioned ? REGION_FLAG.onlyMentioned : 0) | (isRegionLevel ? REGION_FLAG.regionLevel : 0)
      for (let known = from[row] ?? 0; known < count; known += 1) {
        if (region[known] !== number) continue
        const before = kind[known] ?? 0
        kind[known] =
          ((before | bits) & REGION_FLAG.regionLevel) | (before & bits & REGION_FLAG.onlyMentioned)
        return
      }
      if (count === region.length) {
        region = wider(region, (length) => new Uint16Array(length))
        kind = wider(kind, (length) => new Uint8Array(length))
      }
      region[count] = number
      kind[count] = bits
      count += 1
    },
    endRow(): void {
      row += 1
      from[row] = count
    },
    end: () => ({
      regionFrom: from.slice(0, row + 1),
      region: region.slice(0, count),
      regionKind: kind.slice(0, count),
    }),
  }
}

/** Points of rows. The memory of one part is used for the next. */
function createPoints() {
  let pointRow = new Uint32Array(FIRST_ROOM)
  let lng = new Float64Array(FIRST_ROOM)
  let lat = new Float64Array(FIRST_ROOM)
  let radiusKm = new Float32Array(FIRST_ROOM)
  let pointRegion = new Uint16Array(FIRST_ROOM)
  let count = 0
  const widen = (): void => {
    pointRow = wider(pointRow, (length) => new Uint32Array(length))
    lng = wider(lng, (length) => new Float64Array(length))
    lat = wider(lat, (length) => new Float64Array(length))
    radiusKm = wider(radiusKm, (length) => new Float32Array(length))
    pointRegion = wider(pointRegion, (length) => new Uint16Array(length))
  }
  return {
    begin(): void {
      count = 0
    },
    /** Once for each point and radius, however many roles it has. */
    add(row: number, x: number, y: number, radius: number, region: number): void {
      const asKept = Math.fround(radius)
      for (let known = count - 1; known >= 0 && pointRow[known] === row; known -= 1)
        if (lng[known] === x && lat[known] === y && radiusKm[known] === asKept) {
          pointRegion[known] = region
          return
        }
      if (count === pointRow.length) widen()
      pointRow[count] = row
      lng[count] = x
      lat[count] = y
      radiusKm[count] = radius
      pointRegion[count] = region
      count += 1
    },
    end: () => ({
      pointRow: pointRow.slice(0, count),
      lng: lng.slice(0, count),
      lat: lat.slice(0, count),
      radiusKm: radiusKm.slice(0, count),
      pointRegion: pointRegion.slice(0, count),
    }),
  }
}
