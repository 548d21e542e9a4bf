import type { Claimant, ConflictEvent, DatasetHead, Source } from '../domain/dataset'
import type { Language } from '../domain/language'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'

/**
 * Makes one file in pieces, so that the command line can stream and the page can show how far it is: `start`, any number
 * of `events`, `end`, each in this order and once for each event. The texts after one another are the file, in UTF-8;
 * without events it is a valid file, too. A writer is used for one file.
 */
export interface Writer {
  readonly start: () => string
  readonly events: (batch: readonly ConflictEvent[]) => string
  readonly end: () => string
}

/**
 * All that a file needs beside its events. Nothing here tells the time: the same events give the same bytes.
 *
 * Events are written as they are given: the caller filters them, and asks `mayPassOn` first.
 */
export interface ExportContext {
  readonly dataset: DatasetHead
  /** The one language of formats that hold each text once. */
  readonly language: Language
  /** Filter part of the link of the view; `null` = nothing narrows. */
  readonly query: string | null
  /** Link to the view, only for formats that are not read back; `null` for a reader's own file, which has none. */
  readonly link: string | null
  readonly names: Pick<RegionSet, 'regions' | 'countries'>
  /** Finds the regions of points; without it points are in none. */
  readonly locate: Locate | null
  /** May still grow while events are read: asked when an event that refers to them is written. */
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
  /** Whether an event of this id will be in the file: references to others are left out. */
  readonly isKept: (event: string) => boolean
}

/** How the file came out of the whole set: the extract that the set is of itself, narrowed by the view. `null` = whole. */
export function extractOf({ dataset, query }: Pick<ExportContext, 'dataset' | 'query'>): string | null {
  const parts = [dataset.extract ?? '', query ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('&')
}

/** The whole file at once, for sets that fit into memory as text. */
export function fileOf(writer: Writer, events: readonly ConflictEvent[]): string {
  return writer.start() + writer.events(events) + writer.end()
}
