import type { LoadFailure } from '../data/loadFailure'
import type { Choice, ManifestEntry } from '../data/manifest'
import type { Opened, OpenProgress } from '../data/openFiles'
import type { PackedRows } from '../data/packedRows'
import type { ColumnMapping } from '../domain/columnMapping'
import type { DatasetFacts, Whole } from '../domain/datasetIndex'
import type { FileTally } from '../domain/fileReport'
import type { Geography } from '../domain/geography'
import type { AskedDays } from '../domain/heldPart'
import type { Cited, Question } from '../domain/question'
import type { RegionSet } from '../domain/region'
import type { VersionChanges } from '../domain/versionChanges'

/** The published data set that a link means. */
export interface EditionJob {
  readonly kind: 'edition'
  /** Address of the page: every file lies below it. */
  readonly base: string
  /** `null` = the first set, the newest version. */
  readonly set: string | null
  readonly version: string | null
  /** Nothing is to be said before the events have been read: the page has been told all of it. */
  readonly isAgain?: true
  /** Days of which the events are wanted most, where the set is too large to be held; absent or `null` = the newest. */
  readonly days?: AskedDays | null
}

/** Files that a reader opened. */
export interface FilesJob {
  readonly kind: 'files'
  readonly files: readonly File[]
  readonly regionSet: RegionSet
  /** Borders of the regions; `null` = they could not be loaded, and points are in no region. */
  readonly borders: Pick<Geography, 'regions'> | null
  /** What the columns mean, for a table that no format knows. */
  readonly mapping: ColumnMapping | null
  /** Events beyond this number are left out and counted. */
  readonly mostEvents: number
}

/** Two published versions of a data set that are to be compared. */
export interface ChangesJob {
  readonly kind: 'changes'
  /** As that of an edition. */
  readonly base: string
  readonly set: string
  readonly earlier: string
  readonly later: string
}

/** What came of comparing two versions; `tooLarge` = one of them is of the kind of which only parts are fetched. */
export type Compared =
  | { readonly kind: 'ok'; readonly changes: VersionChanges }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'tooLarge' }

/** What a worker is made for. It answers about what it has read until it is ended. */
export type Job = EditionJob | FilesJob | ChangesJob

/** What the page says to a worker: its job, once and first, then any number of questions. */
export type ToWorker =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }

/** What the page is to know of a data set before it asks. */
export interface ReadFacts {
  readonly dataset: DatasetFacts
  readonly whole: Whole
  /** What its context refers to. */
  readonly cited: Cited
}

/** What is known of a data set before its events: enough to show what is counted. */
export interface FirstFacts {
  readonly facts: ReadFacts
  readonly regionSet: RegionSet
}

/** The same, with what else was published. */
export interface FirstEdition extends FirstFacts {
  readonly datasets: readonly ManifestEntry[]
  /** Mail address of the publisher; `null` = none was set. */
  readonly contact: string | null
}

/** Everything but the borders: enough for lists, tables and filters. */
export type LoadedEdition =
  | {
      readonly kind: 'ready'
      readonly facts: ReadFacts
      readonly regionSet: RegionSet
      readonly datasets: readonly ManifestEntry[]
      /** Mail address of the publisher; `null` = none was set. */
      readonly contact: string | null
      /** Whether it is what the link named. */
      readonly choice: Choice['kind']
      /** Whether its digest could be compared with the published one. */
      readonly isChecked: boolean
      /** Rows that could not be read. */
      readonly leftOut: number
    }
  | {
      readonly kind: 'failed'
      readonly what: 'manifest' | 'dataset' | 'regions'
      readonly failure: LoadFailure
    }

/** What came of a reader's files; the events stay in the worker. */
export type ReadFiles =
  | {
      readonly kind: 'ok'
      readonly opened: Omit<Extract<Opened, { readonly kind: 'ok' }>, 'tables'>
      readonly facts: ReadFacts
      readonly tally: FileTally
    }
  | Exclude<Opened, { readonly kind: 'ok' }>

/**
 * What a worker says: `regions` as soon as it knows to which ones the data refer, any number of `progress`, then `loaded`, `read` or `compared` by its job, then answers. After a `first`, at most
 * once and before `loaded`, it answers what counts alone can tell.
 */
export type FromWorker =
  | { readonly kind: 'first'; readonly first: FirstEdition }
  | { readonly kind: 'regions'; readonly regionSet: string }
  | { readonly kind: 'progress'; readonly progress: OpenProgress }
  | { readonly kind: 'loaded'; readonly loaded: LoadedEdition }
  | { readonly kind: 'read'; readonly read: ReadFiles }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown; readonly cited: Cited }
  /** The answer to a `laterList` with what it refers to. */
  | { readonly kind: 'packed'; readonly id: number; readonly rows: PackedRows }
  /** What it needs could not be fetched. */
  | { readonly kind: 'unanswered'; readonly id: number }
