import { type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
import { parseJson } from '../parseJson'
import { placeOf } from '../readEvents'
import { readRow } from '../readRow'
import { createReport } from '../report'
import { eventSchema } from '../schema'
import type { Lexicon } from './lexicon'
import type { RowFlaw } from './viewRows'

/** Places of events that have several, by the number of their text in a lexicon. */
export interface SeveralPlaces {
  /** Why the row is left out; `null` = it is not. */
  readonly flaw: (word: number) => RowFlaw | null
  /** In the order of the text; empty where there is a flaw. */
  readonly places: (word: number) => readonly PlacedPlace[]
}

type ReadPlaces = { readonly places: readonly PlacedPlace[] } | RowFlaw

/** Reads each text once. */
export function createSeveralPlaces(lexicon: Lexicon, locate: Locate | null): SeveralPlaces {
  const known = new Map<number, ReadPlaces>()
  const read = (word: number): ReadPlaces => {
    const places = known.get(word) ?? placesIn(lexicon.word('places_json', word), locate)
    known.set(word, places)
    return places
  }
  return {
    flaw(word) {
      const found = read(word)
      return 'places' in found ? null : found
    },
    places(word) {
      const found = read(word)
      return 'places' in found ? found.places : []
    },
  }
}

function placesIn(text: string, locate: Locate | null): ReadPlaces {
  const parsed = parseJson(text)
  if (parsed.kind !== 'ok') return { column: 'places_json', value: text, reason: parsed.reason }
  const report = createReport('')
  const rows = readRow(eventSchema.entries.places, parsed.value, [], report)
  if (rows !== null) return { places: rows.map((row) => placedPlace(placeOf(row), locate)) }
  const [first] = report.problems()
  return { column: 'places_json', value: first?.value ?? text, reason: first?.reason ?? 'wrongType' }
}
