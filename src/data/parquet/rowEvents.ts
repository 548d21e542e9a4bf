import type { ConflictEvent, DatasetHead } from '../../domain/dataset'
import type { StoredEvents } from '../../domain/eventStore'
import type { ParquetColumn } from '../../domain/parquetColumns'
import type { Problem } from '../../domain/problem'
import type { RegionSet } from '../../domain/region'
import { isMembers, type Members } from '../formats/jsonRow'
import { readDatasetValue } from '../readDataset'
import { createReport } from '../report'
import type { Cell } from './cells'
import { nativeRow, type RowCells } from './nativeEvent'

/** A row to be read. */
export interface RawRow {
  /** Row of the file, from 0. */
  readonly row: number
  readonly cells: RowCells
}

/** Events of rows with whom they name; `events[i]` is of `rows[i]`. */
export interface RowEvents extends StoredEvents {
  readonly rows: readonly number[]
  readonly problems: readonly Problem[]
}

export interface RowEventsOptions {
  /** Of the data set that the rows are of. */
  readonly head: DatasetHead
  readonly fileName: string
  readonly regionSet: Pick<RegionSet, 'regions' | 'countries'>
  /** Whether there is an event of this id in the rest of the file. */
  readonly isEvent: (id: string) => boolean
}

/** Columns whose content may cost an event its claims and the like, but not the event. */
const BESIDE: ReadonlySet<ParquetColumn> = new Set([
  'claims_json',
  'actors_json',
  'origin_json',
  'related',
  'merged_into',
  'start_time',
  'end_time',
  'title_uk',
  'summary',
  'summary_uk',
  'content_warning',
  'content_warning_uk',
  'date_wording',
  'date_wording_uk',
  'place_wording',
  'place_wording_uk',
])

/** What is left of a row when it could not be read: first without what stands beside the event, then without its name. */
const LESS: readonly ((row: RawRow) => RawRow)[] = [
  (row) => row,
  ({ row, cells }) => ({ row, cells: new Map([...cells].filter(([column]) => !BESIDE.has(column))) }),
  ({ row, cells }) => ({
    row,
    cells: new Map<ParquetColumn, Cell>([
      ...[...cells].filter(([column]) => !BESIDE.has(column) && column !== 'title'),
      ['event_id', `row-${row + 1}`],
    ]),
  }),
]

/**
 * Makes events of rows whose columns of a first view are good, by the schema of native files: one of each row. What cannot
 * be read costs the event its claims and texts, or its id, and is a problem of its row and column.
 */
export function rowEvents(rows: readonly RawRow[], options: RowEventsOptions): RowEvents {
  const byRow = new Map<number, ConflictEvent>()
  const lots: Lot[] = []
  for (const lessOf of LESS) {
    const lacking = rows.filter(({ row }) => !byRow.has(row))
    if (lacking.length === 0) break
    const lot = readLot(lacking.map(lessOf), options)
    lots.push(lot)
    for (const [row, event] of lot.byRow) byRow.set(row, event)
  }
  const [first] = lots
  const found = rows.flatMap(({ row }) => {
    const event = byRow.get(row)
    return event === undefined ? [] : [{ row, event }]
  })
  return {
    rows: found.map(({ row }) => row),
    events: found.map(({ event }) => event),
    claimants: first?.claimants ?? [],
    sources: first?.sources ?? [],
    problems: (first?.problems ?? []).map((problem) =>
      problem.effect === 'leftOut' && problem.row !== null && byRow.has(problem.row)
        ? { ...problem, effect: 'changed' }
        : problem,
    ),
  }
}

interface Lot extends Omit<StoredEvents, 'events'> {
  readonly byRow: ReadonlyMap<number, ConflictEvent>
  readonly problems: readonly Problem[]
}

function readLot(rows: readonly RawRow[], { head, fileName, regionSet, isEvent }: RowEventsOptions): Lot {
  const report = createReport(fileName)
  const [claimants, sources] = [createTable(), createTable()]
  const events = rows.map(({ row, cells }) => {
    const native = nativeRow(cells, (column, value, reason) =>
      report.add({ path: [row, column], value, reason, effect: 'changed' }),
    )
    for (const claimant of native.claimants) claimants.add(claimant)
    for (const source of native.sources) sources.add(source)
    return native.event
  })
  const value = { ...head, claimants: claimants.rows(), sources: sources.rows(), events }
  const read = readDatasetValue(value, fileName, regionSet, isEvent)
  const problems = [...report.problems(), ...read.problems.map((problem) => inFile(problem, rows))]
  if (read.kind === 'refused') return { byRow: new Map(), claimants: [], sources: [], problems }
  const rowOf = new Map(rows.map(({ row, cells }) => [cells.get('event_id'), row]))
  const byRow = new Map(
    read.dataset.events.flatMap((event) => {
      const row = rowOf.get(event.id)
      return row === undefined ? [] : [[row, event] as const]
    }),
  )
  return { byRow, claimants: read.dataset.claimants, sources: read.dataset.sources, problems }
}

/** So many different rows of one id are told apart: one more says nothing new. */
const MOST_OF_ID = 8

/** Rows of which each different one is kept: two of one id that differ are for the reader to report. */
function createTable() {
  const rowsOf = new Map<unknown, Members[]>()
  return {
    add(row: Members): void {
      const ofId = rowsOf.get(row.id)
      if (ofId === undefined) rowsOf.set(row.id, [row])
      else if (ofId.length < MOST_OF_ID && !ofId.some((known) => isSame(known, row))) ofId.push(row)
    },
    rows: () => [...rowsOf.values()].flat(),
  }
}

/** Whether two values that came out of JSON say the same. Claims name the same few again and again. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  if (!isMembers(a) || !isMembers(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

/** Where a member of a native event stands in a row, the longest path first. */
const COLUMN_OF: readonly (readonly [path: RegExp, column: ParquetColumn])[] = [
  [/^when\.start/, 'start'],
  [/^when\.end/, 'end'],
  [/^when\.precision/, 'date_precision'],
  [/^when\.wording\.uk/, 'date_wording_uk'],
  [/^when\.wording/, 'date_wording'],
  [/^when/, 'start'],
  [/^places\[0\]\.(region|within)/, 'region_code'],
  [/^places\[0\]\.country/, 'country_code'],
  [/^places\[0\]\.point\[1\]/, 'latitude'],
  [/^places\[0\]\.point/, 'longitude'],
  [/^places\[0\]\.precision/, 'place_precision'],
  [/^places\[0\]\.role/, 'place_role'],
  [/^places\[0\]\.radiusKm/, 'radius_km'],
  [/^places\[0\]\.wording\.uk/, 'place_wording_uk'],
  [/^places\[0\]\.wording/, 'place_wording'],
  [/^places/, 'region_code'],
  [/^claims/, 'claims_json'],
  [/^actors/, 'actors_json'],
  [/^origin/, 'origin_json'],
  [/^title\.uk/, 'title_uk'],
  [/^title/, 'title'],
  [/^summary\.uk/, 'summary_uk'],
  [/^summary/, 'summary'],
  [/^contentWarning\.uk/, 'content_warning_uk'],
  [/^contentWarning/, 'content_warning'],
  [/^mergedInto/, 'merged_into'],
  [/^id\b/, 'event_id'],
  [/^type/, 'event_type'],
]

/** A problem of a lot, at its row and column of the file. */
function inFile(problem: Problem, rows: readonly RawRow[]): Problem {
  const row = problem.row === null ? undefined : rows[problem.row]
  if (row === undefined) return { ...problem, path: `claims_json: ${problem.path}` }
  const path = problem.path.replace(/^events\[\d+\]\.?/, '')
  const isListed = path.startsWith('places') && row.cells.has('places_json')
  const column = isListed ? 'places_json' : COLUMN_OF.find(([pattern]) => pattern.test(path))?.[1]
  const rest = path.replace(/^\w+/, '')
  const isJson = column?.endsWith('_json') === true
  return { ...problem, row: row.row, path: isJson ? `${column}${rest}` : (column ?? path) }
}
