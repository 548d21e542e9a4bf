import type { Filter } from '../../../src/domain/view'

/** A set of events: bit `i & 31` of word `i >>> 5` is the `i`-th one. What a text search hands to the filter. */
export type Rows = Uint32Array

export interface Question {
  readonly filter: Filter
  /** The events that the filter's text finds; `null` = no text. */
  readonly rows: Rows | null
}

/** As much of an answer as is compared between engines: they must have done the same work. */
export interface Answer {
  readonly events: number
  /** Events by type, under all other facets. */
  readonly types: Readonly<Record<string, number>>
  /** Events by region. */
  readonly regions: Readonly<Record<string, number>>
}

/** Something that holds events and counts them anew under each filter. */
export interface EngineCase {
  readonly name: string
  /** From the events as it wants them to being ready for questions. */
  readonly preparationMs: number
  /** Filters, and counts all that the page shows. */
  readonly ask: (question: Question) => unknown
  /** The answer to the last question as all engines put it; not measured. */
  readonly lastAnswer: () => Answer
}

/** An event as a page without an engine would hold it for its filters. */
export interface PlainEvent {
  readonly type: string
  readonly support: string
  readonly parties: readonly string[]
  readonly regions: readonly string[]
  /** Days since 1970-01-01; `null` = undated. */
  readonly days: readonly [start: number, end: number] | null
}

/** Whether an event is among those that a text finds. */
export function isAmong(rows: Rows, index: number): boolean {
  return (((rows[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1
}

export function dayNumberOf(day: string): number {
  return Date.parse(day) / 86_400_000
}
