import type { EventEntry } from '../domain/eventEntry'
import type { Cited, EventRows } from '../domain/question'

/** Rows of a list with what their events refer to, as the bytes of a text: they change threads without being copied. */
export type PackedRows = Uint8Array<ArrayBuffer>

interface CitedRows {
  readonly rows: EventRows
  readonly cited: Cited
}

/** As {@link EventEntry}, in the words of JSON. */
type PackedEntry = Omit<EventEntry, 'parties'> & { readonly parties: readonly string[] }

/** What has to be said of a list, packed. */
export function packedRows(rows: EventRows, cited: Cited): PackedRows {
  const entries = rows.entries.map((entry): PackedEntry => ({ ...entry, parties: [...entry.parties] }))
  return new TextEncoder().encode(JSON.stringify({ rows: { ...rows, entries }, cited }))
}

/** What was packed. */
export function unpackedRows(packed: PackedRows): CitedRows {
  // Both sides are of one build, and nothing comes between.
  const { rows, cited } = JSON.parse(new TextDecoder().decode(packed)) as CitedRows
  const entries = rows.entries.map((entry) => ({ ...entry, parties: new Set(entry.parties) }))
  return { rows: { ...rows, entries }, cited }
}
