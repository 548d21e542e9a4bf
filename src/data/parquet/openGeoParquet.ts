import type { ColumnPart, ColumnWords } from '../../domain/columnInput'
import type { DatasetHead } from '../../domain/dataset'
import type { EventStore } from '../../domain/eventStore'
import { BUILT_IN_TYPES } from '../../domain/eventType'
import type { HeldPart } from '../../domain/heldPart'
import type { Locate } from '../../domain/placedPlace'
import type { Problem } from '../../domain/problem'
import type { RegionSet } from '../../domain/region'
import type { Soon } from '../../domain/soon'
import { type FileRefusal, refusalOf } from '../loadFailure'
import { createReport, type Report } from '../report'
import { type BoundColumns, boundColumns } from './boundColumns'
import { chosenGroups, type Wanted } from './chosenGroups'
import { type Footer, type RowGroup, readFooter } from './footer'
import { type HeldChoice, type HeldLimit, heldStretches } from './heldStretches'
import { withHelpers } from './helpers'
import { ParquetFlaw } from './parquetFlaw'
import { type ParquetHead, parquetHead } from './parquetHead'
import { createParquetStore, type StoredGroup } from './parquetStore'
import { createPartBuilder } from './partBuilder'
import type { RandomAccess } from './randomAccess'
import { rememberingAccess } from './readRanges'
import { type Stretch, stretchOf } from './stretch'
import { type DecodeView, fetchView } from './viewValues'

export interface OpenParquetOptions extends Wanted {
  readonly regionSet: RegionSet
  /** Finds regions of points of which the file says none, and may come while rows are fetched; `null` = there are no borders. */
  readonly locate: Soon<Locate | null>
  /** Gets the columns of the row groups in the order of the file, each once; there are at most `ofRows` in all of them. */
  readonly onPart: (part: ColumnPart, ofRows: number) => void
  /** Rows that were read, of those that are to be. */
  readonly onProgress?: (rows: number, ofRows: number) => void
  /** Of what is found wrong later, when events are read. */
  readonly onProblems?: (problems: readonly Problem[]) => void
  /** Of a set that has more rows only a part is read. All of it is, where this is not given. */
  readonly limit?: HeldLimit & {
    /** Files of the set that need not be opened, by what is known of them. */
    readonly unopened: readonly Stretch[]
  }
  readonly signal?: AbortSignal
}

/** What was opened: the columns have gone to `onPart`. */
export interface OpenedParquet extends Pick<ParquetHead, 'head' | 'tables'> {
  readonly kind: 'ok'
  /** What the numbers of the parts mean. */
  readonly words: ColumnWords
  readonly store: EventStore
  /** Rows of all files, and of those row groups that were read. */
  readonly rows: number
  readonly readRows: number
  /** Row groups of all files, and those that nothing wanted can be in. */
  readonly groups: number
  readonly skippedGroups: number
  /** Which part was read; `null` = all that was wanted. */
  readonly held: Omit<HeldPart, 'events'> | null
  readonly problems: readonly Problem[]
}

/** Bytes of pages that are kept for the next event. */
const REMEMBERED_BYTES = 16 * 1024 * 1024
/** Rows that are opened at a time: their columns take some 55 bytes each. */
const MOST_PARQUET_ROWS = 20_000_000
/** Row groups that are fetched while others are decoded. */
const AHEAD = 3

/**
 * Opens a data set in Parquet, of one file or of several that are parts of it: first their ends, then of each row group no
 * more than what is counted, filtered and drawn. Events themselves are fetched by the store. Never throws for what is in
 * the files.
 */
export async function openGeoParquet(
  files: readonly RandomAccess[],
  options: OpenParquetOptions,
): Promise<OpenedParquet | FileRefusal | { readonly kind: 'cancelled' }> {
  let name = files[0]?.name ?? ''
  try {
    const opened: OpenFile[] = []
    for (const file of files) {
      name = file.name
      opened.push(await openFile(file, options))
    }
    const [first] = opened
    if (first === undefined) return refusalOf('', 'empty')
    const stated = parquetHead(
      first.footer.notes,
      first.access.name,
      options.regionSet,
      first.report,
      () => true,
    )
    if ('kind' in stated) return stated
    return await readFiles(opened, stated, options, (file) => {
      ;({ name } = file.access)
    })
  } catch (error) {
    if (options.signal?.aborted === true) return { kind: 'cancelled' }
    if (error instanceof DOMException) return refusalOf(name, 'unreadable')
    if (error instanceof ParquetFlaw) return refusalFor(name, error)
    throw error
  }
}

/** A flaw as the refusal of a file. */
export function refusalFor(file: string, { reason, column, value, advice }: ParquetFlaw): FileRefusal {
  const { problems } = refusalOf(file, reason, advice)
  return {
    kind: 'refused',
    problems: problems.map((problem) => ({ ...problem, path: column, field: column, value })),
  }
}

/** A file whose end has been read. */
interface OpenFile {
  readonly file: RandomAccess
  /** The same, for events: what was read last is kept. */
  readonly access: RandomAccess
  readonly footer: Footer
  readonly bound: BoundColumns
  readonly chosen: readonly RowGroup[]
  readonly report: Report
}

async function openFile(file: RandomAccess, options: OpenParquetOptions): Promise<OpenFile> {
  const report = createReport(file.name)
  const footer = await readFooter(file, options.signal)
  const bound = boundColumns(footer, report)
  const access = rememberingAccess(file, REMEMBERED_BYTES)
  return { file, access, footer, bound, chosen: chosenGroups(footer.groups, bound, options), report }
}

async function readFiles(
  files: readonly OpenFile[],
  { head, tables }: ParquetHead,
  options: OpenParquetOptions,
  begin: (file: OpenFile) => void,
): Promise<OpenedParquet> {
  const { todo, held } = heldItems(files, options)
  const readRows = todo.reduce((sum, { group }) => sum + group.rows, 0)
  if (readRows > MOST_PARQUET_ROWS)
    throw new ParquetFlaw('tooManyRows', { value: String(readRows), advice: String(MOST_PARQUET_ROWS) })
  const nextView = viewFetcher(todo, options.signal)
  let at: { readonly file: OpenFile; readonly firstRow: number } | null = null
  const builder = createPartBuilder({
    types: typesOf(head),
    locate: await options.locate,
    isWanted: held?.isWanted,
    onFlaw: (row, { column, ...flaw }) =>
      at?.file.report.add({ path: [at.firstRow + row, column], ...flaw, effect: 'leftOut' }),
    onNote: (row, { column, ...flaw }) =>
      at?.file.report.count({ path: [at.firstRow + row, column], ...flaw, effect: 'changed' }),
  })
  const groups: StoredGroup[] = []
  const { onProblems } = options // alone: what takes the parts may hold all of them
  let [rows, firstRow] = [0, 0]
  for (const { file, group } of todo) {
    begin(file)
    options.signal?.throwIfAborted()
    at = { file, firstRow: group.firstRow }
    const decode = await nextView()
    const helped = { ...options, head, numberOf: builder.numberOf }
    const view = await withHelpers(decode(builder.numberOf), file.file, group, file.bound, helped)
    const { part, kept, inactive } = builder.build(view)
    const { access, bound } = file
    groups.push({ access, bound, group, firstRow, count: part.rows, kept, inactive })
    firstRow += part.rows
    rows += group.rows
    options.onPart(part, readRows)
    options.onProgress?.(rows, readRows)
  }
  noteUnknownRegions(builder.words, files[0]?.report, options.regionSet)
  const store = createParquetStore(groups, {
    head,
    regionSet: options.regionSet,
    isEvent: () => true,
    onProblems: (problems) => onProblems?.(problems),
  })
  return {
    kind: 'ok',
    head,
    tables,
    words: builder.words,
    store,
    rows: files.reduce((sum, { footer }) => sum + footer.rows, 0),
    readRows,
    groups: files.reduce((sum, { footer }) => sum + footer.groups.length, 0),
    skippedGroups: files.reduce((sum, { footer }) => sum + footer.groups.length, 0) - todo.length,
    held,
    problems: files.flatMap(({ report }) => report.problems()),
  }
}

/** The row groups that are read. */
function heldItems(
  files: readonly OpenFile[],
  { limit }: OpenParquetOptions,
): { readonly todo: readonly Item[]; readonly held: HeldChoice | null } {
  const items = files.flatMap((file) => file.chosen.map((group) => ({ file, group })))
  if (limit === undefined) return { todo: items, held: null }
  const stretches = items.map(({ file, group }) => stretchOf(group, file.bound))
  const held = heldStretches([...stretches, ...limit.unopened], limit, limit.unopened.length)
  return { todo: held === null ? items : held.chosen.flatMap((at) => items[at] ?? []), held }
}

function typesOf({ types }: DatasetHead): readonly string[] {
  return [...new Set([...BUILT_IN_TYPES, ...types.map(({ id }) => id)])]
}

function noteUnknownRegions({ regions }: ColumnWords, report: Report | undefined, known: RegionSet): void {
  for (const value of regions)
    if (!known.regions.has(value))
      report?.add({ path: ['region_code'], value, reason: 'regionUnknown', effect: 'kept' })
}

interface Item {
  readonly file: OpenFile
  readonly group: RowGroup
}

/** Gets row group after row group; some are fetched while one is worked on, the first ones from now on. */
function viewFetcher(items: readonly Item[], signal: AbortSignal | undefined): () => Promise<DecodeView> {
  const started: Promise<DecodeView>[] = []
  let begun = 0
  const begin = (): void => {
    for (const { file, group } of items.slice(begun, begun + AHEAD - started.length)) {
      const fetched = fetchView(file.file, group, file.bound, signal)
      fetched.catch(() => undefined) // it is thrown where it is awaited
      started.push(fetched)
      begun += 1
    }
  }
  begin()
  return async () => {
    const decode = await started.shift()
    if (decode === undefined) throw new Error('There are no more row groups')
    begin()
    return decode
  }
}
