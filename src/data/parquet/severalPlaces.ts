import { type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
import { parseJson } from '../parseJson'
import { placeOf } from '../readEvents'
import { readRow } from '../readRow'
import { createReport } from '../report'
import { eventSchema } from '../schema'
import type { RowFlaw } from './viewRows'

/** Places in the order of the text, or why the row is left out. Points get the regions that hold them. */
export function severalPlaces(text: string, locate: Locate | null): readonly PlacedPlace[] | RowFlaw {
  const parsed = parseJson(text)
  if (parsed.kind !== 'ok') return { column: 'places_json', value: text, reason: parsed.reason }
  const report = createReport('')
  const rows = readRow(eventSchema.entries.places, parsed.value, [], report)
  if (rows !== null) return rows.map((row) => placedPlace(placeOf(row), locate))
  const [first] = report.problems()
  return { column: 'places_json', value: first?.value ?? text, reason: first?.reason ?? 'wrongType' }
}
