import { dayNumber, dayOf } from '../../domain/dayNumber'
import type { AskedDays, HeldPart } from '../../domain/heldPart'
import type { Stretch } from './stretch'

/** Which rows of a set that is too large are to be held. */
export interface HeldLimit {
  /** Rows that can be held; of a set that has no more all are. */
  readonly most: number
  /** Days that the reader asks for; `null` = the newest ones. */
  readonly asked: AskedDays | null
}

/** What of it is held, but for how many events that turn out to be. */
export interface HeldChoice extends Omit<HeldPart, 'events'> {
  /** Places of the stretches that are read, in their order. */
  readonly chosen: readonly number[]
  /** Whether a row of these days is wanted; undated rows always are. */
  readonly isWanted: (start: number, end: number) => boolean
}

/** Of the rows that can be held, those without a day take no more than this part. */
const MOST_UNDATED = 0.2

/**
 * Chooses stretches of rows until no more can be held: those of the asked days, the newest first. The oldest day that
 * would be held in part only is given up, so that no day is counted short.
 *
 * @param closed how many of the last stretches cannot be read: it is only known that they are there.
 * @returns `null` where all of the set can be held.
 */
export function heldStretches(
  stretches: readonly Stretch[],
  limit: HeldLimit,
  closed = 0,
): HeldChoice | null {
  const ofEvents = rowsOf(stretches)
  if (ofEvents <= limit.most && closed === 0) return null
  const isOpen = ({ at }: { readonly at: number }): boolean => at < stretches.length - closed
  const order = orderOf(stretches, limit)
  const { all, asked, from, to } = order
  const undated = order.undated.every(isOpen) ? order.undated : []
  const shut = order.wanted.findIndex((one) => !isOpen(one))
  const open = shut === -1 ? order.wanted : order.wanted.slice(0, shut)
  const newest = open.slice(0, Math.max(1, fitting(open, limit.most - rowsOf(undated))))
  const left = order.wanted.slice(newest.length)
  const { whole, lacksLasting } = wholeDays(left, from, to)
  const read = [...newest, ...undated].map(({ at }) => at)
  const isHeld = new Set(read)
  const common = {
    ofEvents,
    asked,
    all,
    chosen: read.sort((a, b) => a - b),
    lacksUndated: stretches.some((stretch, at) => stretch.undated !== 0 && !isHeld.has(at)),
  }
  if (all === null || whole > to)
    return {
      ...common,
      days: null,
      lacksLasting: false,
      isWanted: (start, end) => start <= to && end >= from,
    }
  return {
    ...common,
    days: [dayOf(whole), dayOf(to)],
    lacksLasting,
    isWanted: (start, end) => start <= to && (lacksLasting ? start : end) >= whole,
  }
}

/**
 * The first of the days of which all events are held, by what is left: none of it may last into them. Where that would
 * cost more than half of the days, because some events are said to last for months, none of it begins on them.
 */
function wholeDays(
  left: readonly Placed[],
  from: number,
  to: number,
): { readonly whole: number; readonly lacksLasting: boolean } {
  const [begun, ended] = [
    left.reduce((day, { last }) => Math.max(day, last + 1), from),
    left.reduce((day, { end }) => Math.max(day, end + 1), from),
  ]
  const lacksLasting = ended - begun > (to - begun + 1) / 2
  return { whole: lacksLasting ? begun : ended, lacksLasting }
}

/**
 * Which files of a set are to be opened so that the stretches in them can be chosen from.
 *
 * @param stretches of each file one.
 * @returns their places, in their order.
 */
export function filesToOpen(stretches: readonly Stretch[], limit: HeldLimit): readonly number[] {
  if (rowsOf(stretches) <= limit.most) return stretches.map((_, at) => at)
  const { wanted, undated } = orderOf(stretches, limit)
  const files = [...wanted.slice(0, fitting(wanted, limit.most - rowsOf(undated)) + 1), ...undated]
  return files.map(({ at }) => at).sort((a, b) => a - b)
}

interface Placed {
  readonly at: number
  readonly rows: number
  /** Last day on which an event begins, and last one on which any ends. */
  readonly last: number
  readonly end: number
}

/** In which order stretches are taken. */
interface Order extends Pick<HeldPart, 'all' | 'asked'> {
  /** Days that are wanted. */
  readonly from: number
  readonly to: number
  readonly wanted: readonly Placed[]
  /** Those that hold nothing but rows without a day, where there is room for them. */
  readonly undated: readonly Pick<Placed, 'at' | 'rows'>[]
}

function orderOf(stretches: readonly Stretch[], { most, asked }: HeldLimit): Order {
  const listed = stretches.map((stretch, at) => ({ ...stretch, at })).filter(({ rows }) => rows > 0)
  const dated = listed.flatMap(({ days, ...one }) => (days === null ? [] : [{ ...one, ...days }]))
  const undated = listed.filter((one) => one.days === null && one.undated === one.rows)
  if (dated.length === 0 || dated.length + undated.length < listed.length) {
    const never = { last: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
    const wanted = listed.toReversed().map((one) => ({ ...one, ...never }))
    return { all: null, asked: null, from: -Infinity, to: Infinity, wanted, undated: [] }
  }
  const [first, end] = [
    dated.reduce((least, one) => Math.min(least, one.first), Number.POSITIVE_INFINITY),
    dated.reduce((latest, one) => Math.max(latest, one.end), Number.NEGATIVE_INFINITY),
  ]
  const days = wantedDays(asked, first, end)
  const { from, to } = days
  return {
    ...days,
    all: [dayOf(first), dayOf(end)],
    wanted: dated
      .filter((one) => one.first <= to && one.end >= from)
      .toSorted((a, b) => b.last - a.last || b.at - a.at),
    undated: rowsOf(undated) <= most * MOST_UNDATED ? undated : [],
  }
}

/** The asked days as far as there are any; where there are none, it is as if none were asked for. */
function wantedDays(
  asked: AskedDays | null,
  first: number,
  end: number,
): Pick<Order, 'asked' | 'from' | 'to'> {
  const from = Math.max(first, dayNumber(asked?.from ?? dayOf(first)))
  const to = Math.min(end, dayNumber(asked?.to ?? dayOf(end)))
  return from <= to ? { asked, from, to } : { asked: null, from: first, to: end }
}

function rowsOf(stretches: readonly Pick<Stretch, 'rows'>[]): number {
  return stretches.reduce((sum, { rows }) => sum + rows, 0)
}

/** How many from the start fit together. */
function fitting(stretches: readonly Pick<Stretch, 'rows'>[], most: number): number {
  let rows = 0
  const tooMany = stretches.findIndex((stretch) => {
    rows += stretch.rows
    return rows > most
  })
  return tooMany === -1 ? stretches.length : tooMany
}
