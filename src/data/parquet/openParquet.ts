import { byId } from '../../domain/byId'
import type { Claimant, Source } from '../../domain/dataset'
import { BUILT_IN_TYPES } from '../../domain/eventType'
import type { ParquetColumn } from '../../domain/parquetColumns'
import type { Locate } from '../../domain/placedPlace'
import { haveNumber } from '../../domain/statements'
import { partyOf, supportOf } from '../../domain/support'
import type { ByteSource } from '../byteSource'
import { createEventLots } from '../eventLots'
import type { Opened, OpenOptions } from '../openFiles'
import { createReport, type Report } from '../report'
import { type BoundColumns, boundColumns } from './boundColumns'
import { cellsOf } from './cells'
import { readChunks } from './chunkReading'
import { type Footer, type RowGroup, readFooter } from './footer'
import type { RowCells } from './nativeEvent'
import { refusalFor } from './openGeoParquet'
import { ParquetFlaw } from './parquetFlaw'
import { parquetHead } from './parquetHead'
import { createPartBuilder } from './partBuilder'
import type { RandomAccess } from './randomAccess'
import { type RowEvents, rowEvents } from './rowEvents'
import { groupCells, rawRow } from './rowReading'
import { fetchView } from './viewValues'

/** Rows that are read at a time. */
const LOT = 500

/**
 * Reads every event of a Parquet file as a stream, row group by row group, as the command line does for `check`, `summary`
 * and `convert`: what the page looks at only when an event is shown is checked here for all of them. The ids are kept.
 */
export async function openParquet(source: ByteSource, options: OpenOptions): Promise<Opened> {
  const report = createReport(source.name)
  try {
    const access = await accessOf(source)
    const footer = await readFooter(access, options.signal)
    const bound = boundColumns(footer, report)
    const ids = await idsOf(access, footer, bound, report)
    const { places } = options
    const stated = parquetHead(footer.notes, source.name, places.regionSet, report, (id) => ids.rows.has(id))
    if ('kind' in stated) return stated
    const reading = createReading(access, bound, stated.head, ids, report, options)
    for (const group of footer.groups) {
      if (options.signal?.aborted === true) return { kind: 'cancelled' }
      await reading.group(group)
      const bytes = Math.round((source.size * (group.firstRow + group.rows)) / footer.rows)
      options.onProgress?.({ bytes, ofBytes: source.size, events: reading.events() })
    }
    if (footer.rows === 0) report.add({ path: [], reason: 'noRows', effect: 'kept' })
    return reading.end(stated, footer.rows)
  } catch (error) {
    if (error instanceof ParquetFlaw) return refusalFor(source.name, error)
    throw error
  }
}

/** Of a source that can only be read from its start everything is kept: `openFiles` has looked at its size. */
async function accessOf({ name, size, slice, chunks }: ByteSource): Promise<RandomAccess> {
  if (slice !== undefined) return { name, byteLength: size, slice }
  const bytes = new Uint8Array(size)
  let length = 0
  for await (const chunk of chunks()) {
    bytes.set(chunk.subarray(0, size - length), length)
    length += chunk.length
  }
  return { name, byteLength: length, slice: (start, end) => Promise.resolve(bytes.buffer.slice(start, end)) }
}

/** The rows that count: of several with the same id the first. */
interface Ids {
  readonly rows: ReadonlyMap<string, number>
  readonly repeated: ReadonlySet<number>
}

async function idsOf(
  access: RandomAccess,
  { groups }: Footer,
  { columns }: BoundColumns,
  report: Report,
): Promise<Ids> {
  const rows = new Map<string, number>()
  const repeated = new Set<number>()
  const leaf = columns.get('event_id')?.leaf
  if (leaf === undefined) return { rows, repeated }
  for (const group of groups) {
    const cellOf = cellsOf(await readChunks(access, group, [leaf]))
    for (let index = 0; index < group.rows; index += 1) {
      const id = cellOf(index)
      const row = group.firstRow + index
      if (typeof id !== 'string') continue
      if (!rows.has(id)) rows.set(id, row)
      else {
        repeated.add(row)
        report.add({ path: [row, 'event_id'], value: id, reason: 'idDuplicate', effect: 'leftOut' })
      }
    }
  }
  return { rows, repeated }
}

type Stated = Exclude<ReturnType<typeof parquetHead>, { readonly kind: 'refused' }>

function createReading(
  access: RandomAccess,
  bound: BoundColumns,
  head: Stated['head'],
  ids: Ids,
  report: Report,
  { places, mostEvents, onEvents }: OpenOptions,
) {
  const claimants = new Map<string, Claimant>()
  const sources = new Map<string, Source>()
  const lots = createEventLots(mostEvents, (events) => onEvents(events, { claimants, sources }))
  const { regionSet } = places
  const locate: Locate = places.at
  const goodRows = createRowChecks(head, locate, report)
  const take = (lot: RowEvents, cells: ReadonlyMap<number, RowCells>): void => {
    for (const { row, path, value, reason, advice, effect } of lot.problems)
      report.add({ path: row === null ? [path] : [row, path], value, reason, advice, effect })
    for (const claimant of lot.claimants) claimants.set(claimant.id, claimant)
    for (const source of lot.sources) sources.set(source.id, source)
    const known = new Map(lot.claimants.map((claimant) => [claimant.id, claimant]))
    for (const [index, event] of lot.events.entries()) {
      const row = lot.rows[index] ?? 0
      compareHelpers(cells.get(row) ?? new Map(), row, report, {
        support: supportOf(event.claims, known),
        parties: new Set(event.claims.map((claim) => partyOf(claim, known))),
        hasNumber: haveNumber(event.claims),
      })
      lots.add(event)
    }
  }
  return {
    events: lots.kept,
    async group(group: RowGroup): Promise<void> {
      const rows = await goodRows(access, group, bound)
      const columns = await groupCells(access, group, bound)
      const kept = rows.filter((row) => !ids.repeated.has(group.firstRow + row))
      for (let from = 0; from < kept.length; from += LOT) {
        const lot = kept.slice(from, from + LOT).map((row) => rawRow(group, row, columns))
        const options = { head, fileName: access.name, regionSet, isEvent: (id: string) => ids.rows.has(id) }
        take(rowEvents(lot, options), new Map(lot.map(({ row, cells }) => [row, cells])))
      }
    },
    end({ tables }: Stated, rows: number): Extract<Opened, { kind: 'ok' }> {
      lots.end(report)
      return {
        kind: 'ok',
        format: 'geoParquet',
        head,
        tables: {
          ...tables,
          claimants: [...new Map([...byId(tables.claimants), ...claimants]).values()],
          sources: [...new Map([...byId(tables.sources), ...sources]).values()],
        },
        rows,
        events: lots.kept(),
        problems: report.problems(),
      }
    },
  }
}

/** Rows of a group that the page would count, by the same checks. */
function createRowChecks(head: Stated['head'], locate: Locate, report: Report) {
  let firstRow = 0
  const builder = createPartBuilder({
    types: [...BUILT_IN_TYPES, ...head.types.map(({ id }) => id)],
    locate,
    onFlaw: (row, { column, ...flaw }) =>
      report.add({ path: [firstRow + row, column], ...flaw, effect: 'leftOut' }),
    onNote: () => undefined, // said when the event is read
  })
  return async (access: RandomAccess, group: RowGroup, bound: BoundColumns): Promise<readonly number[]> => {
    firstRow = group.firstRow
    const { part, kept, inactive } = builder.build((await fetchView(access, group, bound))(builder.numberOf))
    const active = kept ?? Array.from({ length: part.rows }, (_, row) => row)
    return inactive.length === 0 ? [...active] : [...active, ...inactive].sort((a, b) => a - b)
  }
}

interface Helpers {
  readonly support: string
  readonly parties: ReadonlySet<string>
  readonly hasNumber: boolean
}

/** What the file says of the claims in columns of their own must be what they say. */
function compareHelpers(
  cells: RowCells,
  row: number,
  report: Report,
  { support, parties, hasNumber }: Helpers,
): void {
  const differs = (column: ParquetColumn): void =>
    report.count({ path: [row, column], value: cells.get(column), reason: 'helperMismatch', effect: 'kept' })
  const [said, named, number] = [cells.get('support'), cells.get('parties'), cells.get('has_number')]
  if (said !== undefined && said !== support) differs('support')
  if (number !== undefined && (number === 1) !== hasNumber) differs('has_number')
  if (typeof named !== 'string') return
  const stated = named.split('; ')
  if (stated.length !== parties.size || stated.some((party) => !parties.has(party))) differs('parties')
}
