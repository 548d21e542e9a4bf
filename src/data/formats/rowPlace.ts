import type { Place, PlacePrecision, PlaceRole, RegionCode } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import type { LngLat, Region } from '../../domain/region'
import type { RegionKind } from '../placeFinder'
import { type CellValue, degreesCell } from './cells'
import type { Intake } from './intake'
import type { SourceRow } from './sourceRow'

/** How a row names its place: the columns that it may stand in, and how exact it says that it is. */
export interface GivenPlace {
  readonly precision: PlacePrecision
  readonly role?: PlaceRole
  /** Columns of latitude and longitude. */
  readonly degrees: { readonly lat: string; readonly lng: string }
  /** Column of the region's name or code; `name` is what it says where its codes are of another kind. */
  readonly region?: { readonly field: string; readonly name?: string; readonly kind?: RegionKind }
  /** Column of the country's name or code. */
  readonly country?: string
  readonly radiusKm?: number
  readonly wording?: Text
}

/**
 * The place of a row, never more exact than the row says: what is known to the region only goes to the region by its
 * name or code, whatever its coordinates are, since those are a stand-in; so does what lies far from the region that it
 * names. A row that names no region is placed by its coordinates. `null` = no place is known, and the event will be listed as not on the map.
 *
 * @returns `refused` when the coordinates cannot be read; it has been reported.
 */
export function rowPlace(intake: Intake, row: SourceRow, given: GivenPlace): Place | null | 'refused' {
  const point = pointOf(intake, row, given.degrees)
  if (point === 'refused') return 'refused'
  const { precision, role = 'location', wording } = given
  const rest = { role, ...(wording === undefined ? {} : { wording }) }
  if (precision === 'country' || precision === 'unknown') return countryPlace(intake, row, given, rest)
  if (precision !== 'region' && point !== null) return pointPlace(intake, row, given, { ...rest, point })

  const region = regionOf(intake, row, given, point)
  if (region === null) return countryPlace(intake, row, given, rest)
  if (precision !== 'region')
    intake.note({ index: row.index, field: given.degrees.lat }, '', 'coordinatesMissing', 'kept')
  return { ...rest, region, precision: 'region' }
}

/** Longitude and latitude of a row; `null` where it gives none. */
function pointOf(
  intake: Intake,
  row: SourceRow,
  { lat, lng }: GivenPlace['degrees'],
): LngLat | null | 'refused' {
  const read = { lat: degreesOf(intake, row, lat), lng: degreesOf(intake, row, lng) }
  for (const [field, one] of [
    [lat, read.lat],
    [lng, read.lng],
  ] as const) {
    if (one.kind !== 'refused') continue
    intake.refuse({ index: row.index, field }, row.cell(field), one.reason, one.advice)
    return 'refused'
  }
  if (read.lat.kind !== 'ok' || read.lng.kind !== 'ok') return null
  const spot = { index: row.index, field: lat }
  const [y, x] = [read.lat.value, read.lng.value]
  if (Math.abs(y) > 90 || Math.abs(x) > 180) {
    const isProjected = Math.abs(y) > 360 || Math.abs(x) > 360
    intake.refuse(spot, `${y}, ${x}`, isProjected ? 'coordinatesProjected' : 'pointOutsideWorld')
    return 'refused'
  }
  const { bounds } = intake.places.regionSet
  if (!isInside([x, y], bounds) && Math.abs(x) <= 90 && isInside([y, x], bounds))
    intake.note(spot, `${y}, ${x}`, 'coordinatesSwapped', 'kept')
  return [x, y]
}

function degreesOf(intake: Intake, row: SourceRow, field: string): CellValue<number> {
  const cell = row.cell(field)
  const read = degreesCell(cell)
  if (read.kind === 'ok' && /[^\d.eE+-]/.test(cell))
    intake.note({ index: row.index, field }, cell, 'degreesRespelt')
  return read
}

function pointPlace(
  intake: Intake,
  row: SourceRow,
  given: GivenPlace,
  { point, ...rest }: Pick<Place, 'role' | 'wording'> & { readonly point: LngLat },
): Place {
  const within = namedRegion(intake, row, given, point)
  if (within !== null && isFarFrom(point, intake.places.regionSet.regions.get(within)))
    return { ...rest, region: within, precision: 'region' }
  const { precision, radiusKm } = given
  const known = { ...(radiusKm === undefined ? {} : { radiusKm }), ...(within === null ? {} : { within }) }
  return { ...rest, point, precision, ...known }
}

/** Some 100 km: more than a border or a rough coordinate is out by. */
const NEAR_DEGREES = 1

/** Whether a point is so far from the region that its row names that one of the two must be wrong. */
function isFarFrom([x, y]: LngLat, region: Region | undefined): boolean {
  if (region === undefined) return false
  const [west, south, east, north] = region.bbox
  const [dx, dy] = [Math.max(west - x, x - east), Math.max(south - y, y - north)]
  return Math.max(dx, dy) > NEAR_DEGREES
}

function isInside([x, y]: LngLat, [west, south, east, north]: readonly number[]): boolean {
  return x >= (west ?? 0) && x <= (east ?? 0) && y >= (south ?? 0) && y <= (north ?? 0)
}

const NO_REGION: NonNullable<GivenPlace['region']> = { field: '' }

/** The region that the row names; `null` where it names none that is known. */
function namedRegion(
  intake: Intake,
  row: SourceRow,
  given: GivenPlace,
  point: LngLat | null,
): RegionCode | null {
  const { field, name: said, kind } = given.region ?? NO_REGION
  const written = field === '' ? '' : row.cell(field)
  const name = said ?? written
  const spot = { index: row.index, field }
  if (name !== '') {
    const named = intake.places.region(name, kind)
    if (named.kind === 'found') {
      if (!named.isNamed) intake.note(spot, written, 'regionRenamed', 'changed', named.code)
      if (point === null) return named.code
      if (given.precision === 'region') intake.note(spot, written, 'placedByRegion')
      else if (intake.places.at(point) !== named.code)
        intake.note(spot, written, 'coordinatesOutside', 'kept')
      return named.code
    }
    intake.note(spot, written, named.kind === 'ambiguous' ? 'regionAmbiguous' : 'regionNotFound', 'kept')
  }
  return null
}

function regionOf(
  intake: Intake,
  row: SourceRow,
  given: GivenPlace,
  point: LngLat | null,
): RegionCode | null {
  return namedRegion(intake, row, given, point) ?? (point === null ? null : intake.places.at(point))
}

function countryPlace(
  intake: Intake,
  row: SourceRow,
  given: GivenPlace,
  rest: Pick<Place, 'role' | 'wording'>,
): Place | null {
  const country = given.country === undefined ? null : intake.places.country(row.cell(given.country))
  return country === null ? null : { ...rest, country, precision: 'country' }
}
