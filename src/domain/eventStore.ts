import type { ConflictEvent } from './dataset'
import type { Text } from './language'
import type { Cited } from './question'
import type { Soon } from './soon'

/** Events with the speakers and sources that they, and only they, refer to, each once. */
export interface StoredEvents extends Cited {
  readonly events: readonly ConflictEvent[]
}

/** The whole events of a data set, kept as small as can be: one is unpacked or fetched when it is shown. */
export interface EventStore {
  /** All events: first the active ones, row by row as in `Columns`, then those that are withdrawn or merged. */
  readonly size: number
  /** Those at the rows, in the order asked; rows that there are none of are left out. Rejects when a fetch fails. */
  readonly read: (rows: readonly number[]) => Soon<StoredEvents>
  /** Row of an id; `null` = there is none. Rejects as `read`. */
  readonly rowOf: (id: string) => Soon<number | null>
  /**
   * Goes through all events in the order of their rows, a few hundred at a time; each lot begins at `firstRow`. Between
   * two lots others may have their turn. Ends early, without an error, when the signal is aborted.
   */
  readonly scan: (
    onLot: (lot: StoredEvents, firstRow: number) => void,
    signal?: { readonly aborted: boolean },
  ) => Promise<void>
  /** The same for the titles of active events alone; absent = they are not to be had with less work than all of it. */
  readonly scanTitles?: (
    onLot: (titles: readonly Text[], firstRow: number) => void,
    signal?: { readonly aborted: boolean },
  ) => Promise<void>
}
