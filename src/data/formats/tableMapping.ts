import {
  type ColumnMapping,
  type MappedRow,
  MEANINGS,
  type Meaning,
  NO_MAPPING,
  readableColumns,
  withColumn,
} from '../../domain/columnMapping'
import type { ConflictEvent } from '../../domain/dataset'
import { placedPlace } from '../../domain/placedPlace'
import type { PlaceFinder } from '../placeFinder'
import { createReport } from '../report'
import { degreesCell } from './cells'
import { createIntake } from './intake'
import { headerOf, sourceRow } from './sourceRow'
import { tableFormat } from './table'
import { daysCell, provenOrder } from './tableCells'
import { headerRank } from './tableWords'

/** The first rows of a table that no format knows. */
interface SampledTable {
  /** Names of its columns, in its order. */
  readonly columns: readonly string[]
  /** Records under the header. */
  readonly sample: readonly (readonly string[])[]
}

/** A column and its cells that are not blank. */
interface Column {
  readonly name: string
  readonly cells: readonly string[]
}

/**
 * What the columns of a table seem to mean, by their names, and where those tell nothing by their cells. It is only a
 * proposal for a reader to confirm: what cannot be known, such as how exact coordinates are, is left unsaid.
 */
export function guessMapping({ columns, sample }: SampledTable, places: PlaceFinder): ColumnMapping {
  const header = headerOf(columns)
  const all = readableColumns(columns).map((name): Column => {
    const index = header.indexOf(name)
    const cells = sample.map((record) => (record[index] ?? '').trim()).filter((cell) => cell !== '')
    return { name, cells }
  })
  const named = byNames(all)
  const left = (mapping: ColumnMapping): readonly Column[] => {
    const used = new Set(Object.values(mapping.columns))
    return all.filter(({ name, cells }) => cells.length > 0 && !used.has(name))
  }
  const dated = withDay(named, left(named))
  const placed = withRegion(dated, left(dated), places)
  return withChoices(withPoint(placed, left(placed), places), all, places)
}

/** How the first records are understood by a mapping; nothing is kept of them. */
export function mappedRows(
  { columns, sample }: SampledTable,
  mapping: ColumnMapping,
  places: PlaceFinder,
): readonly MappedRow[] {
  const header = headerOf(columns)
  return sample.map((cells, index) => {
    const row = index + 2
    const events: ConflictEvent[] = []
    const report = createReport('')
    const { intake } = createIntake({
      format: 'table',
      file: () => '',
      places,
      report: () => report,
      onEvent: (event) => events.push(event),
    })
    tableFormat(mapping)
      .read(intake)
      .row(sourceRow(header, cells, index + 1), 'events')
    const [event = null] = events
    const problem = report.problems().find(({ effect }) => effect === 'leftOut') ?? null
    return {
      row,
      event,
      places: (event?.places ?? []).map((place) => placedPlace(place, places.at)),
      problem,
    }
  })
}

/** For each meaning the column whose name fits it best; none gets two. */
export function byNames(columns: readonly Pick<Column, 'name'>[]): ColumnMapping {
  const used = new Set<string>()
  return MEANINGS.reduce((mapping, meaning) => {
    const [best] = columns
      .map(({ name }) => ({ name, rank: headerRank(name, meaning) }))
      .filter(({ name, rank }) => rank >= 0 && !used.has(name))
      .sort((a, b) => a.rank - b.rank)
    if (best === undefined) return mapping
    used.add(best.name)
    return withColumn(mapping, meaning, best.name)
  }, NO_MAPPING)
}

function withDay(mapping: ColumnMapping, columns: readonly Column[]): ColumnMapping {
  const isDay = (cell: string): boolean => {
    const read = daysCell(cell, 'notSaid')
    return (
      /\D/.test(cell) && (read.kind === 'ok' || (read.kind === 'refused' && read.reason === 'dateAmbiguous'))
    )
  }
  return withFirst(
    mapping,
    'start',
    columns.find(({ cells }) => cells.every(isDay)),
  )
}

function withRegion(mapping: ColumnMapping, columns: readonly Column[], places: PlaceFinder): ColumnMapping {
  const isRegions = ({ cells }: Column): boolean =>
    cells.filter((cell) => places.region(cell).kind !== 'unknown').length >= cells.length * MOST
  return withFirst(mapping, 'region', columns.find(isRegions))
}

/** Of the cells of a column, so many name regions where it is one of regions. */
const MOST = 0.8

/** Two columns of decimal degrees, in the order that puts more of their points into regions. */
function withPoint(mapping: ColumnMapping, columns: readonly Column[], places: PlaceFinder): ColumnMapping {
  if (mapping.columns.latitude !== undefined || mapping.columns.longitude !== undefined) return mapping
  const [a, b, more] = columns.filter(({ cells }) =>
    cells.every((cell) => /\.\d/.test(cell) && isDegrees(cell)),
  )
  if (a === undefined || b === undefined || more !== undefined || a.cells.length !== b.cells.length)
    return mapping
  const hits = (lat: Column, lng: Column): number =>
    lat.cells.filter((cell, index) => places.at([Number(lng.cells[index]), Number(cell)]) !== null).length
  const [inOrder, swapped] = [hits(a, b), hits(b, a)]
  if (inOrder === swapped) return mapping
  const [lat, lng] = inOrder > swapped ? [a, b] : [b, a]
  return withColumn(withColumn(mapping, 'latitude', lat.name), 'longitude', lng.name)
}

function isDegrees(cell: string): boolean {
  const read = degreesCell(cell)
  return read.kind === 'ok' && Math.abs(read.value) <= 180
}

function withFirst(mapping: ColumnMapping, meaning: Meaning, column: Column | undefined): ColumnMapping {
  return column === undefined || mapping.columns[meaning] !== undefined
    ? mapping
    : withColumn(mapping, meaning, column.name)
}

/**
 * The order of the day where the cells prove it; and a bare name is the city where the region around it is written out
 * elsewhere in the same column.
 */
function withChoices(mapping: ColumnMapping, columns: readonly Column[], places: PlaceFinder): ColumnMapping {
  const cellsOf = (meaning: Meaning): readonly string[] =>
    columns.find(({ name }) => name === mapping.columns[meaning])?.cells ?? []
  const regions = cellsOf('region')
  const codes = new Set(regions.map((cell) => codeOf(cell, places)))
  const shared = regions.filter((cell) => places.region(cell).kind === 'ambiguous')
  const isCity = shared.length > 0 && shared.every((cell) => codes.has(codeOf(cell, places, 'area')))
  return {
    ...mapping,
    dayOrder: provenOrder([...cellsOf('start'), ...cellsOf('end')]),
    sharedNames: isCity ? 'city' : 'notSaid',
  }
}

function codeOf(name: string, places: PlaceFinder, kind?: 'area'): string {
  const named = places.region(name, kind)
  return named.kind === 'found' ? named.code : ''
}
