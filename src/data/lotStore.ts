import { type ById, citedBy } from '../domain/citedBy'
import type { Claimant, ConflictEvent, Source } from '../domain/dataset'
import type { EventStore } from '../domain/eventStore'
import { allOf, type Soon, whenSoon } from '../domain/soon'
import type { Values } from './columnText'
import { nextTurn } from './nextTurn'
import type { RowHashes } from './rowHashes'

/** So many lots stay unpacked: a reader goes on where they are. */
const LOTS_KEPT = 16

/** Events that are unpacked together, and what they name. */
export interface Lot {
  readonly events: Values<ConflictEvent>
  readonly claimants: ById<Claimant>
  readonly sources: ById<Source>
}

interface Lots {
  /** First row of each lot, ascending, and the number of all rows behind them. */
  readonly starts: readonly number[]
  /** A lot by its place in `starts`. */
  readonly read: (lot: number) => Soon<Lot>
  readonly ids: RowHashes
}

/** A store whose events are read in lots. */
export function lotStore({ starts, read, ids }: Lots): EventStore {
  const size = starts.at(-1) ?? 0
  const recent = lastUsed(LOTS_KEPT, read)
  const readRows: EventStore['read'] = (rows) => {
    const wanted = rows
      .filter((row) => row >= 0 && row < size)
      .map((row) => ({ row, number: lotOf(row, starts) }))
    const numbers = [...new Set(wanted.map(({ number }) => number))]
    return whenSoon(allOf(numbers.map(recent)), (lots) => {
      const byNumber = new Map(lots.map((lot, at) => [numbers[at], lot]))
      const events = wanted.flatMap(({ row, number }) => {
        return byNumber.get(number)?.events.at(row - (starts[number] ?? 0)) ?? []
      })
      const [claimants, sources] = [lots.map((lot) => lot.claimants), lots.map((lot) => lot.sources)]
      return { events, ...citedBy(events, inAny(claimants), inAny(sources)) }
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
        const { events, claimants, sources } = await read(lot)
        if (signal?.aborted === true) return
        const all = Array.from({ length: events.length }, (_, at) => events.at(at))
        onLot({ events: all, ...citedBy(all, claimants, sources) }, firstRow)
        await nextTurn()
      }
    },
  }
}

/** The value of an id in the first of them that has one. */
function inAny<Value>(values: readonly ById<Value>[]): ById<Value> {
  return { get: (id) => values.find((one) => one.get(id) !== undefined)?.get(id) }
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
