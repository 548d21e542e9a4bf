import type { EventEntry } from '../domain/eventEntry'
import type { Ask } from '../domain/question'
import type { Filter } from '../domain/view'

/** So many events are asked for and worked on at a time, so that the page goes on in between. */
const LOT = 250

/** Some of the events that the page shows, in their order. */
export interface ShownLot {
  readonly entries: readonly EventEntry[]
  /** How many of the events have come by now, these included. */
  readonly done: number
}

/** All events under a filter in the order of the data set, a few at a time; at least one lot, which may be empty. */
export async function* shownLots(ask: Ask, filter: Filter, events: number): AsyncGenerator<ShownLot> {
  const list = { filter, part: 'all', order: null } as const
  let done = 0
  do {
    const question = { kind: 'list', list, from: done, to: done + LOT } as const
    const { entries } = await ask(question)
    done = Math.min(events, done + LOT)
    yield { entries, done }
  } while (done < events)
}
