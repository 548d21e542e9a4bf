import type { BinTally } from './bins'

/** By cell or by kind: events that have begun by the last day of a filter, and those that had ended before its first. */
export interface DayCounts {
  readonly begun: Uint32Array
  readonly ended: Uint32Array
}

/** What a filter leaves of the events: by cell, whatever the facets want, until the next question is asked. */
export interface Counts extends DayCounts {
  /** Dated events that all facets want, on whatever day. */
  readonly bins: BinTally
  /** First and last day of the events that all filters leave; `null` where none is dated. */
  readonly span: readonly [first: number, last: number] | null
  /** Known sources that they name, each once. */
  readonly sources: number
}

/** Events that days and text leave, of the kinds that all facets but the regions want. */
export interface ListTally {
  /** By block, only in lists that are wanted. */
  readonly blocks: Uint32Array
  /** By list of regions. */
  readonly lists: Uint32Array
  /** By list that is wanted: `SUPPORTS.length` numbers for each. */
  readonly supports: Uint32Array
}
