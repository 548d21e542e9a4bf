import { PARQUET_COLUMNS, type ParquetColumn } from '../../../src/domain/parquetColumns'
import type { ParquetRecord } from '../../../src/export/parquetRecord'
import { SHARES, SYNTHETIC_DAYS } from '../syntheticEvents'

const MS_PER_DAY = 86_400_000
const FIRST_DAY = Date.parse(SYNTHETIC_DAYS[0]) / MS_PER_DAY
const LAST_DAY = Date.parse(SYNTHETIC_DAYS[1]) / MS_PER_DAY

const placeOf = (wanted: ParquetColumn): number => PARQUET_COLUMNS.findIndex(([name]) => name === wanted)
const AT = {
  id: placeOf('event_id'),
  start: placeOf('start'),
  end: placeOf('end'),
  precision: placeOf('date_precision'),
  region: placeOf('region_code'),
  claims: placeOf('claims_json'),
} as const

/**
 * So many rows in the order in which a large file is to have them: by day, within a day by region, and those without a
 * day at the end. Each day has as many as the others. No more than the rows of one day are kept at a time.
 *
 * @param base records that are taken again and again, each time with an id and days of their own: making 10,000,000
 * events anew takes an hour.
 */
export function* recordsByDay(count: number, base: readonly ParquetRecord[]): Generator<ParquetRecord> {
  const dated = count - Math.round((count * SHARES.undated) / 100)
  const days = LAST_DAY - FIRST_DAY + 1
  let ofDay: ParquetRecord[] = []
  for (let row = 0; row < count; row += 1) {
    const record = base[row % base.length]
    if (record === undefined) throw new Error('There is no record to begin with')
    const day = FIRST_DAY + Math.floor((row * days) / dated)
    if (row === dated || (row > 0 && day !== FIRST_DAY + Math.floor(((row - 1) * days) / dated))) {
      yield* ofDay.sort(byRegion)
      ofDay = []
    }
    if (row < dated) ofDay.push(anew(record, row, day))
    else yield anew(record, row, null)
  }
  yield* ofDay.sort(byRegion)
}

function byRegion(a: ParquetRecord, b: ParquetRecord): number {
  const [one, other] = [String(a.cells[AT.region]), String(b.cells[AT.region])]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The same record with another id, its claims with theirs, on another day for as many days. */
function anew(record: ParquetRecord, row: number, day: number | null): ParquetRecord {
  const cells = [...record.cells]
  const [before, id] = [String(cells[AT.id]), `e${row}`]
  cells[AT.id] = id
  const claims = cells[AT.claims]
  if (typeof claims === 'string') cells[AT.claims] = claims.replaceAll(`"${before}-`, `"${id}-`)
  const [start, end] = [cells[AT.start], cells[AT.end]]
  const more = typeof start === 'number' && typeof end === 'number' ? end - start : 0
  const last = day === null ? null : Math.min(LAST_DAY, day + more)
  cells[AT.start] = day
  cells[AT.end] = last
  cells[AT.precision] = precisionOf(cells[AT.precision], day, last)
  return { ...record, cells }
}

function precisionOf(before: unknown, day: number | null, last: number | null): string {
  if (day === null) return 'unknown'
  if (day !== last) return 'days'
  return before === 'reported' ? 'reported' : 'day'
}
