import type { Claimant, DatasetHead } from '../../domain/dataset'
import type { ParquetColumn, ViewColumn } from '../../domain/parquetColumns'
import type { RegionSet } from '../../domain/region'
import { haveNumber } from '../../domain/statements'
import { partyOf, supportOf } from '../../domain/support'
import type { BoundColumns } from './boundColumns'
import { type Cell, cellsOf } from './cells'
import { readChunks } from './chunkReading'
import { NO_WORD } from './columnValues'
import type { RowGroup } from './footer'
import type { RandomAccess } from './randomAccess'
import { rowEvents } from './rowEvents'
import type { NumberOf, ViewValues } from './viewValues'

/** Columns that follow from the claims. */
const HELPERS = ['parties', 'support', 'has_number'] as const
/** Rows whose claims are read at a time. */
const LOT = 500

interface HelperOptions {
  readonly head: DatasetHead
  readonly regionSet: Pick<RegionSet, 'regions' | 'countries'>
  readonly numberOf: NumberOf
  readonly signal?: AbortSignal | undefined
}

/**
 * The view of a group with the columns that follow from its claims, where the file lacks one of them: then all claims are
 * read, which takes far longer. Without claims, too, nobody is said to say so.
 */
export async function withHelpers(
  view: ViewValues,
  access: RandomAccess,
  group: RowGroup,
  { columns }: BoundColumns,
  { head, regionSet, numberOf, signal }: HelperOptions,
): Promise<ViewValues> {
  const claims = columns.get('claims_json')
  if (claims === undefined || HELPERS.every((name) => columns.has(name))) return view
  const cellOf = cellsOf(await readChunks(access, group, [claims.leaf], signal))
  const [parties, support] = [
    new Int32Array(view.rows).fill(NO_WORD),
    new Int32Array(view.rows).fill(NO_WORD),
  ]
  const hasNumber = new Float64Array(view.rows)
  for (let from = 0; from < view.rows; from += LOT) {
    const rows = Array.from({ length: Math.min(LOT, view.rows - from) }, (_, index) => from + index)
    const said = rows.flatMap((row) => {
      const cell = cellOf(row)
      return cell === undefined ? [] : [{ row, cells: claimsAlone(row, cell) }]
    })
    const read = rowEvents(said, { head, fileName: access.name, regionSet, isEvent: () => true })
    const claimants = new Map<string, Claimant>(read.claimants.map((claimant) => [claimant.id, claimant]))
    for (const [at, { claims: found }] of read.events.entries()) {
      const row = read.rows[at] ?? 0
      const named = [...new Set(found.map((claim) => partyOf(claim, claimants)))]
      parties[row] = named.length === 0 ? NO_WORD : numberOf('parties', named.join('; '))
      support[row] = numberOf('support', supportOf(found, claimants))
      hasNumber[row] = haveNumber(found) ? 1 : 0
    }
  }
  return {
    ...view,
    words: new Map<ViewColumn, Int32Array>([['parties', parties], ['support', support], ...view.words]),
    numbers: new Map<ViewColumn, Float64Array>([['has_number', hasNumber], ...view.numbers]),
  }
}

/** A row with nothing but its claims. */
function claimsAlone(row: number, claims: Cell): ReadonlyMap<ParquetColumn, Cell> {
  return new Map<ParquetColumn, Cell>([
    ['event_id', `row-${row}`],
    ['title', 'claims'],
    ['event_type', 'other'],
    ['claims_json', claims],
  ])
}
