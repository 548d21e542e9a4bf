import type { EventStore, StoredEvents } from '../domain/eventStore'
import { type Language, textIn } from '../domain/language'
import type { Soon } from '../domain/soon'
import { numberRanks, type Ranks } from './ranks'
import { largestFigure, type StoredColumn, sortTexts } from './sortKeys'
import { createTextRanks } from './textRanks'

/** Events that are read at a time where they are there at once. */
const LOT = 500

/** What rows are sorted by, while their events come. */
interface Keys {
  /** May be given the same rows again. */
  readonly take: (stored: StoredEvents, firstRow: number) => void
  readonly finish: () => Ranks
}

/**
 * Ranks of the first so many events of a store: at once where the store is read at once, else after one scan. Rejects
 * with the signal's reason, and when the store cannot be read.
 */
export function storedRanks(
  store: EventStore,
  rows: number,
  { column, language }: { readonly column: StoredColumn; readonly language: Language },
  signal: AbortSignal,
): Soon<Ranks> {
  if (column === 'event' && store.scanTitles !== undefined)
    return titleRanks(store.scanTitles, rows, language, signal)
  const keys = column === 'figures' ? figureKeys(rows) : textKeys(rows, column, language)
  return takenAtOnce(store, rows, keys) ? keys.finish() : scanned(store, keys, signal)
}

/** Whether all of the events were there at once. */
function takenAtOnce(store: EventStore, rows: number, keys: Keys): boolean {
  for (let from = 0; from < rows; ) {
    const length = from === 0 ? 1 : Math.min(LOT, rows - from) // one tells whether any is there
    const stored = store.read(Array.from({ length }, (_, at) => from + at))
    if (stored instanceof Promise) {
      stored.catch(() => undefined) // the scan meets the same failure
      return false
    }
    keys.take(stored, from)
    from += length
  }
  return true
}

async function scanned(store: EventStore, keys: Keys, signal: AbortSignal): Promise<Ranks> {
  await store.scan(keys.take, signal)
  signal.throwIfAborted()
  return keys.finish()
}

async function titleRanks(
  scanTitles: NonNullable<EventStore['scanTitles']>,
  rows: number,
  language: Language,
  signal: AbortSignal,
): Promise<Ranks> {
  const ranks = createTextRanks(rows, language)
  await scanTitles((titles, firstRow) => {
    for (const [at, title] of titles.entries()) ranks.add(firstRow + at, textIn(title, language))
    ranks.settle()
  }, signal)
  signal.throwIfAborted()
  return ranks.finish()
}

function textKeys(rows: number, column: Exclude<StoredColumn, 'figures'>, language: Language): Keys {
  const ranks = createTextRanks(rows, language)
  return {
    take(stored, firstRow) {
      if (firstRow >= rows) return
      const texts = sortTexts(stored, column, language)
      for (const [at, text] of texts.slice(0, rows - firstRow).entries()) ranks.add(firstRow + at, text)
      ranks.settle()
    },
    finish: ranks.finish,
  }
}

function figureKeys(rows: number): Keys {
  const largest = new Float64Array(rows).fill(Number.NaN)
  return {
    take({ events }, firstRow) {
      for (const [at, event] of events.entries()) largest[firstRow + at] = largestFigure(event) // none beyond the last
    },
    finish: () => numberRanks(largest),
  }
}
