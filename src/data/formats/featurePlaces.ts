import type { Meaning } from '../../domain/columnMapping'
import type { Place } from '../../domain/dataset'
import type { LngLat } from '../../domain/region'
import { degreesCell } from './cells'
import type { GeometrySpot } from './geometrySpots'
import { cellOf, type MappedCells } from './mappedCells'
import { placeOf } from './table'
import { precisionOf } from './tableWords'

/** A shape that reaches farther from its middle is no district any more. */
const WIDEST_DISTRICT_KM = 50

/**
 * The places of a feature, each once. Shapes are not kept, and nothing is made more exact than it is said to be:
 *
 * - a point of which nobody says how exact it is, is known to the settlement at most;
 * - a shape is a point of it with the radius that takes in all of it; a wide one its region instead, where the feature
 *   names one or the whole shape lies in one;
 * - without a geometry the region or country that the feature names counts, whatever coordinates its properties hold.
 */
export function featurePlaces(
  cells: MappedCells,
  spots: readonly GeometrySpot[],
): readonly Place[] | 'refused' {
  const views = spots.length === 0 ? [withCells(cells, { latitude: '', longitude: '' })] : []
  for (const spot of spots) views.push(viewOf(cells, spot))
  noteSpots(cells, spots)
  const places = new Map<string, Place>()
  for (const [index, view] of views.entries()) {
    const place = placeOf(view)
    if (place === 'refused') return place
    if (place === null) continue
    const whole = withRadius(place, spots[index]?.shape?.radiusKm ?? statedRadius(cells))
    places.set(JSON.stringify(whole), whole)
  }
  return [...places.values()]
}

const IS_DISC: ReadonlySet<Place['precision']> = new Set(['nearSettlement', 'district'])

function withRadius(place: Place, radiusKm: number | null): Place {
  const isDisc = place.point !== undefined && IS_DISC.has(place.precision)
  return isDisc && radiusKm !== null ? { ...place, radiusKm } : place
}

function noteSpots({ intake, row, mapping }: MappedCells, spots: readonly GeometrySpot[]): void {
  const spot = { index: row.index, field: 'geometry' }
  if (spots.some(({ shape }) => shape !== undefined)) intake.note(spot, '', 'shapeNotKept')
  const isSaid = cellOf({ intake, row, mapping }, 'precision') !== ''
  if (!isSaid && spots.some(({ shape }) => shape === undefined))
    intake.note(spot, '', 'precisionAssumed', 'kept')
}

/** The cells as if latitude, longitude and precision stood in columns. */
function viewOf(cells: MappedCells, { point: [lng, lat], shape }: GeometrySpot): MappedCells {
  const stated = cellOf(cells, 'precision')
  const view = withCells(cells, { latitude: String(lat), longitude: String(lng) })
  if (shape === undefined || precisionOf(stated) !== null) return view
  const isRegion = shape.radiusKm > WIDEST_DISTRICT_KM && hasOneRegion(cells, shape.corners)
  return withCells(view, { precision: isRegion ? 'region' : 'district' })
}

function hasOneRegion(cells: MappedCells, corners: readonly LngLat[]): boolean {
  const { places } = cells.intake
  if (places.region(cellOf(cells, 'region'), 'area').kind === 'found') return true
  const codes = new Set(corners.map((corner) => places.at(corner)))
  return codes.size === 1 && !codes.has(null)
}

function statedRadius({ row }: MappedCells): number | null {
  const read = degreesCell(row.cell('radiusKm') || row.cell('radius_km'))
  return read.kind === 'ok' && read.value > 0 && read.value <= 20_000 ? read.value : null
}

/** The same row with other texts in the cells of these meanings. */
export function withCells(
  { intake, row, mapping }: MappedCells,
  given: Readonly<Partial<Record<Meaning, string>>>,
): MappedCells {
  const texts = new Map<string, string>()
  const columns: Partial<Record<Meaning, string>> = { ...mapping.columns }
  let meaning: keyof typeof given
  for (meaning in given) {
    const column = columns[meaning] ?? meaning
    columns[meaning] = column
    texts.set(column, given[meaning] ?? '')
  }
  return {
    intake,
    row: { ...row, cell: (name) => texts.get(name) ?? row.cell(name) },
    mapping: { ...mapping, columns },
  }
}
