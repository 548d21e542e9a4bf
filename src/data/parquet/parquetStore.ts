import type { Claimant, ConflictEvent, DatasetHead, Source } from '../../domain/dataset'
import type { EventStore, StoredEvents } from '../../domain/eventStore'
import type { Text } from '../../domain/language'
import type { Problem } from '../../domain/problem'
import type { RegionSet } from '../../domain/region'
import { nextTurn } from '../nextTurn'
import type { BoundColumns } from './boundColumns'
import type { RowGroup } from './footer'
import { groupTitles } from './groupTitles'
import { createIdFinder } from './idFinder'
import type { RandomAccess } from './randomAccess'
import { type RowEvents, rowEvents } from './rowEvents'
import { cellsOfRows, groupCells, rawRow } from './rowReading'

/** A row group whose events are in the store. */
export interface StoredGroup {
  readonly access: RandomAccess
  readonly bound: BoundColumns
  readonly group: RowGroup
  /** Row of the store that its first active event has. */
  readonly firstRow: number
  /** Active events. */
  readonly count: number
  /** Rows of the group that they are; `null` = the first ones without a gap. */
  readonly kept: Uint32Array | null
  readonly inactive: readonly number[]
}

interface StoreOptions {
  readonly head: DatasetHead
  readonly regionSet: Pick<RegionSet, 'regions' | 'countries'>
  /** Whether there is an event of this id. */
  readonly isEvent: (id: string) => boolean
  /** What is found wrong when events are read. */
  readonly onProblems: (problems: readonly Problem[]) => void
}

/** Events that are handed on at a time. */
const LOT = 500

/** The events of row groups; each is fetched when it is asked for, page by page where the file says where pages are. */
export function createParquetStore(groups: readonly StoredGroup[], options: StoreOptions): EventStore {
  const active = groups.reduce((sum, { count }) => sum + count, 0)
  const inactive = groups.flatMap((one, group) => one.inactive.map((row) => ({ group, row })))
  const find = createIdFinder(
    groups.flatMap(({ access, group, bound }) => {
      const leaf = bound.columns.get('event_id')?.leaf
      return leaf === undefined ? [] : [{ access, group, leaf }]
    }),
  )
  const spotOf = (row: number): { readonly group: number; readonly row: number } | undefined => {
    if (row >= active) return inactive[row - active]
    const group = groups.findLastIndex(({ firstRow, count }) => firstRow <= row && row < firstRow + count)
    const one = groups[group]
    if (one === undefined) return undefined
    return { group, row: one.kept === null ? row - one.firstRow : (one.kept[row - one.firstRow] ?? 0) }
  }
  const rowAt = (group: number, row: number): number | null => {
    const one = groups[group]
    if (one === undefined) return null
    const at = one.kept === null ? (row < one.count ? row : -1) : one.kept.indexOf(row)
    if (at >= 0) return one.firstRow + at
    const among = inactive.findIndex((spot) => spot.group === group && spot.row === row)
    return among === -1 ? null : active + among
  }
  const read = async (rows: readonly number[]): Promise<StoredEvents> => {
    const spots = rows.flatMap((row) => spotOf(row) ?? [])
    const parts = await Promise.all(
      groups.map(async (one, index) => {
        const wanted = [...new Set(spots.filter(({ group }) => group === index).map(({ row }) => row))]
        return wanted.length === 0
          ? null
          : readGroup(
              one,
              wanted.toSorted((a, b) => a - b),
              options,
            )
      }),
    )
    const events = spots.flatMap(({ group, row }) => {
      const part = parts[group]
      const at = part?.rows.indexOf((groups[group]?.group.firstRow ?? 0) + row) ?? -1
      return part?.events[at] ?? []
    })
    return joined(
      events,
      parts.flatMap((part) => part ?? []),
    )
  }
  return {
    size: active + inactive.length,
    read,
    async rowOf(id) {
      const spot = await find(id, (group, row) => rowAt(group, row) !== null)
      return spot === null ? null : rowAt(spot.group, spot.row)
    },
    async scan(onLot, signal) {
      for (const one of groups) {
        if (signal?.aborted === true) return
        await scanGroup(one, options, onLot, signal)
      }
      for (let row = active; row < active + inactive.length; row += LOT) {
        if (signal?.aborted === true) return
        const end = Math.min(active + inactive.length, row + LOT)
        onLot(await read(Array.from({ length: end - row }, (_, index) => row + index)), row)
      }
    },
    async scanTitles(onLot, signal) {
      for (const one of groups) {
        if (signal?.aborted === true) return
        onLot(await titlesOf(one, read), one.firstRow)
        await nextTurn()
      }
    },
  }
}

/** Goes through the active events of a group. */
async function scanGroup(
  one: StoredGroup,
  options: StoreOptions,
  onLot: (lot: StoredEvents, firstRow: number) => void,
  signal: { readonly aborted: boolean } | undefined,
): Promise<void> {
  const cells = await groupCells(one.access, one.group, one.bound)
  for (let from = 0; from < one.count; from += LOT) {
    if (signal?.aborted === true) return
    const rows = Array.from({ length: Math.min(LOT, one.count - from) }, (_, index) =>
      one.kept === null ? from + index : (one.kept[from + index] ?? 0),
    )
    const lot = rowEvents(
      rows.map((row) => rawRow(one.group, row, cells)),
      { ...options, fileName: one.access.name },
    )
    options.onProblems(lot.problems)
    onLot(lot, one.firstRow + from)
    await nextTurn()
  }
}

/** Titles of the active events of a group; where columns have none, those that the events are shown under. */
async function titlesOf(
  one: StoredGroup,
  read: (rows: readonly number[]) => Promise<StoredEvents>,
): Promise<readonly Text[]> {
  const titles = await groupTitles(one)
  const blank = [...titles.keys()].filter((at) => titles[at] === null)
  const { events } = await read(blank.map((at) => one.firstRow + at))
  const shown = new Map(events.map(({ title }, at) => [blank[at], title]))
  return titles.map((title, at) => title ?? shown.get(at) ?? { en: '' })
}

/** @param rows of the group, in their order. */
async function readGroup(
  one: StoredGroup,
  rows: readonly number[],
  options: StoreOptions,
): Promise<RowEvents> {
  const cells = await cellsOfRows(one.access, one.group, one.bound, rows)
  const read = rowEvents(
    rows.map((row) => rawRow(one.group, row, cells)),
    { ...options, fileName: one.access.name },
  )
  options.onProblems(read.problems)
  return read
}

/** Events with those whom they name, each once. */
function joined(events: readonly ConflictEvent[], parts: readonly StoredEvents[]): StoredEvents {
  const claimants = new Map<string, Claimant>()
  const sources = new Map<string, Source>()
  for (const part of parts) {
    for (const claimant of part.claimants) claimants.set(claimant.id, claimant)
    for (const source of part.sources) sources.set(source.id, source)
  }
  return { events, claimants: [...claimants.values()], sources: [...sources.values()] }
}
