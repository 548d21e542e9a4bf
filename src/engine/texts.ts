import { type EventEntry, entryOf } from '../domain/eventEntry'
import type { StoredEvents } from '../domain/eventStore'
import type { Language } from '../domain/language'
import type { SearchHits } from '../domain/searchHits'
import { type Soon, whenSoon } from '../domain/soon'
import type { Filter } from '../domain/view'
import type { RowSet } from './columns'
import type { EngineData } from './engine'
import type { TextSearch } from './textSearch'
import { createWordBuilder } from './wordBuilder'

/** Search in the texts of the events. */
export interface Texts {
  /** As `TextSearch.find`. */
  readonly find: (text: string) => Soon<RowSet | null>
  readonly hits: (filter: Filter, language: Language, inside: RowSet) => Soon<SearchHits | null>
}

/** Events that are read at once where they are at hand. */
const LOT = 512

/** The words of all events are read at the first query, and kept; before it, no text is looked at. */
export function createTexts(
  data: EngineData,
  read: (rows: readonly number[]) => Soon<readonly EventEntry[]>,
): Texts {
  let search: Soon<TextSearch> | null = null
  const searching = (): Soon<TextSearch> => {
    search ??= indexed(data)
    if (search instanceof Promise)
      search.catch(() => {
        search = null // another query tries again
      })
    return search
  }
  return {
    find: (text) => (text.trim() === '' ? null : whenSoon(searching(), (found) => found.find(text))),
    hits: (filter, language, inside) =>
      whenSoon(searching(), (found) => found.hits(filter, language, inside, read)),
  }
}

function indexed({
  columns,
  store,
  regionSet,
  claimants,
  locate,
  onTextsRead = () => undefined,
}: EngineData): Soon<TextSearch> {
  const builder = createWordBuilder(regionSet)
  const known = new Map(claimants)
  const add = (lot: StoredEvents, firstRow: number): void => {
    for (const claimant of lot.claimants) known.set(claimant.id, claimant)
    for (const [at, event] of lot.events.entries()) {
      const row = firstRow + at
      if (row < columns.rows) builder.add(entryOf(event, row, known, locate))
    }
  }
  const finish = (): TextSearch => builder.finish(known.values())
  for (let first = 0; first < store.size; first += LOT) {
    const lot = store.read(Array.from({ length: Math.min(LOT, store.size - first) }, (_, at) => first + at))
    if (lot instanceof Promise) {
      lot.catch(() => undefined) // read again below
      const addRest = (rest: StoredEvents, row: number): void => {
        if (row >= first) add(rest, row)
        onTextsRead(Math.min(columns.rows, row + rest.events.length))
      }
      return store.scan(addRest).then(finish)
    }
    add(lot, first)
  }
  return finish()
}
