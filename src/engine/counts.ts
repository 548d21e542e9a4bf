import type { Binned } from './bins'

/** What a filter leaves of the events, as far as an overview needs it beside the values of each cell. */
export interface Counts extends Binned {
  /** Events of each cell that days and text leave, whatever the facets want. Overwritten by the next question. */
  readonly events: Uint32Array
  /** First and last day of the events that all filters leave; `null` where none is dated. */
  readonly span: readonly [first: number, last: number] | null
  /** Known sources that they name, each once. */
  readonly sources: number
}
