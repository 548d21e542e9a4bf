import { citedBy } from '../domain/citedBy'
import type { EventStore, StoredEvents } from '../domain/eventStore'
import { allOf, type Soon, whenSoon } from '../domain/soon'
import { nextTurn } from './nextTurn'
import type { RowHashes } from './rowHashes'

/** So many lots stay unpacked: a reader goes on where they are. */
const LOTS_KEPT = 16

interface Lots {
  /** First row of each lot, ascending, and the number of all rows behind them. */
  readonly starts: readonly number[]
  /** A whole lot, by its place in `starts`. */
  readonly read: (lot: number) => Soon<StoredEvents>
  readonly ids: RowHashes
}

/** A store whose events are read in lots. */
export function lotStore({ starts, read, ids }: Lots): EventStore {
  const size = starts.at(-1) ?? 0
  const recent = lastUsed(LOTS_KEPT, read)
  const readRows: EventStore['read'] = (rows) => {
    const wanted = rows
      .filter((row) => row >= 0 && row < size)
      .map((row) => ({ row, lot: lotOf(row, starts) }))
    const lots = [...new Set(wanted.map(({ lot }) => lot))]
    return whenSoon(allOf(lots.map(recent)), (contents) => {
      const byLot = new Map(contents.map((content, at) => [lots[at], content]))
      const events = wanted.flatMap(({ row, lot }) => {
        return byLot.get(lot)?.events[row - (starts[lot] ?? 0)] ?? []
      })
      const claimants = new Map(contents.flatMap((lot) => lot.claimants.map((one) => [one.id, one])))
      const sources = new Map(contents.flatMap((lot) => lot.sources.map((one) => [one.id, one])))
      return { events, ...citedBy(events, claimants, sources) }
    })
  }
  return {
    size,
    read: readRows,
    rowOf(id) {
      const rows = ids.rowsOf(id)
      return whenSoon(
        readRows(rows),
        ({ events }) => rows[events.findIndex((event) => event.id === id)] ?? null,
      )
    },
    async scan(onLot, signal) {
      for (const [lot, firstRow] of starts.slice(0, -1).entries()) {
        const content = await read(lot)
        if (signal?.aborted === true) return
        onLot(content, firstRow)
        await nextTurn()
      }
    },
  }
}

/** The last lot that does not begin behind the row. */
function lotOf(row: number, starts: readonly number[]): number {
  let [from, to] = [0, starts.length - 1]
  while (to - from > 1) {
    const middle = (from + to) >>> 1
    if ((starts[middle] ?? 0) <= row) from = middle
    else to = middle
  }
  return from
}

/** The same function, which makes a value anew only when it was not among the last ones that were asked for, or failed. */
function lastUsed<Value>(most: number, make: (key: number) => Soon<Value>): (key: number) => Soon<Value> {
  const values = new Map<number, Soon<Value>>()
  const made = (key: number): Soon<Value> => {
    const value = make(key)
    if (value instanceof Promise) value.catch(() => values.delete(key))
    return value
  }
  return (key) => {
    const value = values.get(key) ?? made(key)
    values.delete(key)
    values.set(key, value)
    const [oldest] = values.keys()
    if (values.size > most && oldest !== undefined) values.delete(oldest)
    return value
  }
}
