import type { Days } from './calendar'
import type { ConflictEvent } from './dataset'
import { daySpan } from './days'
import type { Text } from './language'
import { type Locate, placedPlace } from './placedPlace'
import type { Problem } from './problem'

/** Files that may be opened together, as they belong together. */
export const MOST_FILES = 4
/** Events of a file that the page shows: with more, the memory of a browser tab would run out. */
export const MOST_SHOWN = 1_000_000

/** Where and when the events of a file are, each counted once; `days` is `null` where none is dated. */
export interface FileTally {
  readonly events: number
  /** Known to a place inside a region. */
  readonly atPoints: number
  /** Known to a region only. */
  readonly onRegions: number
  /** In no region: listed as "Not on the map". */
  readonly notOnMap: number
  /** First and last day. */
  readonly days: Days | null
}

/** What a file turned out to hold, before anything of it is shown. */
export interface FileReport extends FileTally {
  /** Names of the files, ready to be shown: short, and without anything invisible. */
  readonly files: readonly string[]
  /** What it was taken for; `null` = the atlas's own format. */
  readonly format: Text | null
  /** Records that were read, good or not. */
  readonly rows: number
  readonly problems: readonly Problem[]
}

/** Counts events as they come. */
export interface Tally {
  readonly add: (events: readonly ConflictEvent[]) => void
  readonly total: () => FileTally
}

/** @param locate finds the regions of points; `null` where there are no borders, and points are in none. */
export function createTally(locate: Locate | null): Tally {
  const counts = { events: 0, atPoints: 0, onRegions: 0, notOnMap: 0 }
  let days: Days | null = null
  return {
    add(events) {
      for (const { places, when, status } of events) {
        if (status !== 'active') continue
        const placed = places.map((place) => placedPlace(place, locate))
        counts.events += 1
        if (placed.every(({ region }) => region === null)) counts.notOnMap += 1
        else if (placed.some(({ drawnAs }) => drawnAs === 'mark' || drawnAs === 'disc')) counts.atPoints += 1
        else counts.onRegions += 1
        days = widened(days, daySpan(when))
      }
    },
    total: () => ({ ...counts, days }),
  }
}

/** Days are ISO texts, which are in order as texts. */
function widened(known: Days | null, more: Days | null): Days | null {
  const ends = [...(known ?? []), ...(more ?? [])].sort()
  const [first, last] = [ends.at(0), ends.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

/** How many records were left out, each counted once however much is wrong with it; unlisted ones included. */
export function leftOutCount(problems: readonly Problem[]): number {
  const leftOut = problems.filter(({ effect }) => effect === 'leftOut')
  const inRows = leftOut.filter(({ row }) => row !== null)
  const rows = new Set(inRows.map(({ file, row }) => `${row} ${file}`))
  const unlisted = leftOut.filter(({ reason }) => COUNTED.has(reason))
  return rows.size + unlisted.reduce((sum, { advice }) => sum + Number(advice), 0)
}

/** How many values were changed. */
export function changedCount(problems: readonly Problem[]): number {
  return problems.filter(({ effect }) => effect === 'changed').reduce((sum, { count = 1 }) => sum + count, 0)
}

/** Their advice is how many records they stand for. */
const COUNTED: ReadonlySet<Problem['reason']> = new Set(['tooManyProblems', 'onlyFirst'])
