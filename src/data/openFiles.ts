import type { ConflictEvent, Dataset, DatasetHead } from '../domain/dataset'
import { MOST_FILES } from '../domain/fileReport'
import type { Problem } from '../domain/problem'
import type { ByteSource } from './byteSource'
import { LARGEST_FILE_BYTES } from './decodeText'
import type { FormatId, RowFormat } from './formats/format'
import type { IntakeTables, KnownTables } from './formats/intake'
import { type FileRefusal, refusalOf } from './loadFailure'
import { openJson } from './openJson'
import { openTables } from './openTables'
import { openParquet } from './parquet/openParquet'
import type { PlaceFinder } from './placeFinder'
import { sniff } from './sniff'

/** Files of rows are read as a stream; a larger one is refused before it is read. Parquet is read in parts. */
export const LARGEST_TABLE_BYTES = 500 * 1024 * 1024

export interface OpenOptions {
  readonly places: PlaceFinder
  /** Events beyond this number are left out and counted. */
  readonly mostEvents: number
  /** Gets the events in the order of the file, a few hundred at a time, with all that they refer to. */
  readonly onEvents: (events: readonly ConflictEvent[], known: KnownTables) => void
  /** Waited for now and then, so that whoever gets the events can keep up with their number. */
  readonly ready?: () => Promise<void>
  readonly onProgress?: (progress: OpenProgress) => void
  /** A format made by a mapping, for a table that no format knows. */
  readonly mapped?: RowFormat
  readonly signal?: AbortSignal
}

export interface OpenProgress {
  readonly bytes: number
  readonly ofBytes: number
  readonly events: number
  /** Events that there are at most, where that is known. */
  readonly ofEvents?: number
}

/** What was read: everything of the data set but its events, which have gone to `onEvents`. */
export type Opened =
  | {
      readonly kind: 'ok'
      readonly format: FormatId
      readonly head: DatasetHead
      readonly tables: IntakeTables & Pick<Dataset, 'context' | 'corrections'>
      /** Records or features that were read, good or not. */
      readonly rows: number
      readonly events: number
      readonly problems: readonly Problem[]
    }
  | FileRefusal
  | { readonly kind: 'cancelled' }
  /** A table that no format knows: which column means what must be said by the reader. */
  | {
      readonly kind: 'unmapped'
      readonly columns: readonly string[]
      readonly sample: readonly (readonly string[])[]
    }

/**
 * Opens the files that a reader chose together: recognised by what they hold, never by name. Never throws for what is
 * in them; good rows are kept beside bad ones, and nothing is left out without a problem that says so.
 */
export async function openFiles(files: readonly ByteSource[], options: OpenOptions): Promise<Opened> {
  const [first] = files
  if (first === undefined || files.length > MOST_FILES)
    return refusalOf(first?.name ?? '', 'filesUnrelated', String(MOST_FILES))
  try {
    const sniffed = await sniffAll(files)
    return sniffed.kind === 'refused' ? sniffed : await OPEN[sniffed.kind](files, options)
  } catch (error) {
    if (options.signal?.aborted === true) return { kind: 'cancelled' }
    if (error instanceof DOMException) return refusalOf(first.name, 'unreadable') // gone or changed since it was chosen
    throw error
  }
}

type Kind = 'json' | 'table' | 'parquet'

const OPEN: Readonly<Record<Kind, (files: readonly ByteSource[], options: OpenOptions) => Promise<Opened>>> =
  {
    json: openJson,
    table: openTables,
    async parquet([first, ...others], options) {
      if (first === undefined || others.length > 0) return refusalOf(first?.name ?? '', 'filesUnrelated')
      return openParquet(first, options)
    },
  }

/** What the files are, which is the same for all of them, and none is too large to be that. */
async function sniffAll(files: readonly ByteSource[]): Promise<{ readonly kind: Kind } | FileRefusal> {
  let kind: Kind | null = null
  for (const file of files) {
    const sniffed = await sniff(file)
    if (file.size > LARGEST_TABLE_BYTES && (sniffed.kind !== 'parquet' || file.slice === undefined))
      return refusalOf(file.name, 'tooLarge', '500 MiB')
    if (sniffed.kind === 'refused') return refusalOf(file.name, sniffed.reason, sniffed.advice)
    if (kind !== null && kind !== sniffed.kind) return refusalOf(file.name, 'filesUnrelated')
    ;({ kind } = sniffed)
    if (kind === 'json' && file.size > LARGEST_FILE_BYTES) return refusalOf(file.name, 'tooLarge', '50 MiB')
  }
  return { kind: kind ?? 'table' }
}
