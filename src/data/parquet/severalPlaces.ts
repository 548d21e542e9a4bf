import { type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
import { parseJson } from '../parseJson'
import { placeOf } from '../readEvents'
import { readRow } from '../readRow'
import { createReport } from '../report'
import { eventSchema } from '../schema'
import type { RowFlaw } from './viewRows'

/** Texts that are remembered, and their longest: to check one costs as much as a hundred rows, and many name the same few regions. */
const REMEMBERED = 4096
const LONGEST_REMEMBERED = 500

/**
 * Reads texts of several places: the places in the order of the text, or why the row is left out. Points get the regions
 * that hold them. A text that came not long ago is not read again.
 */
export function createSeveralPlaces(
  locate: Locate | null,
): (text: string) => readonly PlacedPlace[] | RowFlaw {
  const known = new Map<string, readonly PlacedPlace[] | RowFlaw>()
  return (text) => {
    const found = known.get(text) ?? severalPlaces(text, locate)
    if (known.size === REMEMBERED) known.clear()
    if (text.length <= LONGEST_REMEMBERED) known.set(text, found)
    return found
  }
}

function severalPlaces(text: string, locate: Locate | null): readonly PlacedPlace[] | RowFlaw {
  const parsed = parseJson(text)
  if (parsed.kind !== 'ok') return { column: 'places_json', value: text, reason: parsed.reason }
  const report = createReport('')
  const rows = readRow(eventSchema.entries.places, parsed.value, [], report)
  if (rows !== null) return rows.map((row) => placedPlace(placeOf(row), locate))
  const [first] = report.problems()
  return { column: 'places_json', value: first?.value ?? text, reason: first?.reason ?? 'wrongType' }
}
