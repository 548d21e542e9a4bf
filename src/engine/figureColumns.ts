import type { Claimant } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { haveNumber } from '../domain/statements'
import { type Share, sharesOf, type Total } from '../domain/totals'
import type { RowSet } from './columns'
import { FIRST_ROOM, widened } from './widened'

/** What the claims of active events say in numbers, without the claims; rows are those of `Columns`. */
export interface FigureColumns {
  /** Sums that shares go into: no two of the same measure and parties. */
  readonly sums: readonly Pick<Total, 'measure' | 'parties'>[]
  /** Shares that at least one event has, each once. */
  readonly shares: ShareColumns
  /** Shares of row `i` stand at `from[i]` up to but not at `from[i + 1]`; one longer than there are rows. */
  readonly from: Uint32Array
  /** Place in `shares`; those of a row in the order in which its claims speak of their measures. */
  readonly share: Uint32Array
  /** Rows whose claims give a number (`haveNumber`). */
  readonly hasNumber: RowSet
  /** Rows all of whose places lie in one region. */
  readonly isInOneRegion: RowSet
}

/** What an event adds to a sum, by the number of the share. */
export interface ShareColumns {
  /** Place in `FigureColumns.sums`. */
  readonly sum: Uint32Array
  readonly low: Float64Array
  /** `Infinity` = open. */
  readonly high: Float64Array
  /** 1 where it is added, else 0. */
  readonly events: Uint8Array
  /** 1 where it is contested, else 0. */
  readonly contested: Uint8Array
}

/** Makes figure columns of events that come one by one; no event is kept. */
export interface FigureBuilder {
  /** The next active event; its row is the number of those before it. */
  readonly add: (entry: EventEntry, claimants: ReadonlyMap<string, Claimant>) => void
  /** The columns of all events so far; nothing may be added afterwards. */
  readonly finish: () => FigureColumns
}

export function createFigureBuilder(): FigureBuilder {
  const table = shareTable()
  const [hasNumber, isInOneRegion] = [growingSet(), growingSet()]
  let rows = 0
  let from = new Uint32Array(FIRST_ROOM)
  let count = 0
  let share = new Uint32Array(FIRST_ROOM)
  return {
    add({ event, places, regions }, claimants) {
      for (const one of sharesOf(event.claims, claimants)) {
        if (count === share.length) share = widened(share, new Uint32Array(count * 2))
        share[count] = table.numberOf(one)
        count += 1
      }
      hasNumber.add(rows, haveNumber(event.claims))
      isInOneRegion.add(rows, regions.length === 1 && places.every(({ region }) => region !== null))
      rows += 1
      if (rows === from.length) from = widened(from, new Uint32Array(rows * 2))
      from[rows] = count
    },
    finish: () => ({
      ...table.finish(),
      from: from.slice(0, rows + 1),
      share: share.slice(0, count),
      hasNumber: hasNumber.finish(rows),
      isInOneRegion: isInOneRegion.finish(rows),
    }),
  }
}

/** Numbers for shares, of which there are far fewer than events. */
function shareTable() {
  const sums: FigureColumns['sums'][number][] = []
  const sumNumbers = new Map<string, number>()
  const shares: (Amount & { readonly sum: number })[] = []
  const shareNumbers = new Map<string, number>()
  const sumOf = ({ measure, parties }: Share): number => {
    const key = `${parties.join()} ${measure}`
    const number = sumNumbers.get(key) ?? sums.push({ measure, parties }) - 1
    sumNumbers.set(key, number)
    return number
  }
  return {
    numberOf(share: Share): number {
      const sum = sumOf(share)
      const amount = amountOf(share)
      const key = [sum, ...Object.values(amount)].join(' ')
      const number = shareNumbers.get(key) ?? shares.push({ sum, ...amount }) - 1
      shareNumbers.set(key, number)
      return number
    },
    finish: () => ({
      sums,
      shares: {
        sum: Uint32Array.from(shares, ({ sum }) => sum),
        low: Float64Array.from(shares, ({ low }) => low),
        high: Float64Array.from(shares, ({ high }) => high),
        events: Uint8Array.from(shares, ({ events }) => events),
        contested: Uint8Array.from(shares, ({ contested }) => contested),
      },
    }),
  }
}

/** A share as what it adds to each number of its sum. */
type Amount = Readonly<Record<'low' | 'high' | 'events' | 'contested', number>>

function amountOf({ amount }: Share): Amount {
  if (amount === null) return { low: 0, high: 0, events: 0, contested: 0 }
  if (amount === 'contested') return { low: 0, high: 0, events: 0, contested: 1 }
  return { low: amount.low, high: amount.high ?? Number.POSITIVE_INFINITY, events: 1, contested: 0 }
}

/** A set of rows that are told of one by one. */
function growingSet() {
  let words = new Uint32Array(FIRST_ROOM)
  return {
    add(row: number, isIn: boolean): void {
      const at = row >>> 5
      if (at === words.length) words = widened(words, new Uint32Array(at * 2))
      if (isIn) words[at] = (words[at] ?? 0) | (1 << (row & 31))
    },
    finish: (rows: number): RowSet => words.slice(0, Math.ceil(rows / 32)),
  }
}
