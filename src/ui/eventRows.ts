import type { Stance } from '../domain/dataset'
import type { EventEntry } from '../domain/datasetIndex'
import { daySpan } from '../domain/days'
import { textIn } from '../domain/language'
import { typeLabel } from './atlas'
import { claimantName, type Wording, whenText } from './claimText'
import { figureTexts } from './figureText'

/** Columns of the events table, in reading order. */
export const COLUMNS = [
  'event',
  'place',
  'when',
  'type',
  'accordingTo',
  'figures',
  'support',
  'source',
] as const
export type Column = (typeof COLUMNS)[number]

/** One event as the words of a table row. */
export interface EventRow {
  readonly entry: EventEntry
  /** Cells with several values hold one text each. */
  readonly cells: Readonly<Record<Column, readonly string[]>>
  /** What `when` sorts by; `null` for an undated event. */
  readonly sortDay: string | null
}

/** The words of a row in the page's language; a cell without facts is an empty list. */
export function eventRow(entry: EventEntry, wording: Wording): EventRow {
  const { event, support } = entry
  const { strings, language, names, atlas } = wording
  const places = event.places.map((place) => {
    if (place.region !== undefined) return names.region(place.region)
    if (place.country !== undefined) return names.country(place.country)
    return strings.precisions[place.precision]
  })
  const figures = event.claims.flatMap((claim) => {
    const texts = figureTexts(claim.figures, strings, language, names)
    return texts.map((text) => `${text} (${claimantName(claim.claimant, wording)})`)
  })
  const sources = event.claims.flatMap((claim) => atlas.index.sources.get(claim.source) ?? [])
  return {
    entry,
    cells: {
      event: [textIn(event.title, language)],
      place: [[...new Set(places)].join(', ')],
      when: [whenText(event, strings, language)],
      type: [typeLabel(atlas, language, strings.types, event.type)],
      accordingTo: [
        ...new Set(event.claims.map((claim) => claimLine(claim.claimant, claim.stance, wording))),
      ],
      figures,
      support: [strings.supports[support].label],
      source: [
        ...new Set(
          sources.map(({ publisher, title }) =>
            [publisher, title].map((t) => textIn(t, language)).join(', '),
          ),
        ),
      ],
    },
    sortDay: daySpan(event.when)?.[0] ?? null,
  }
}

function claimLine(claimant: string, stance: Stance, wording: Wording): string {
  const name = claimantName(claimant, wording)
  const isDoubt = stance === 'cannotConfirm' || stance === 'denies'
  return isDoubt ? `${name} (${wording.strings.stances[stance].toLowerCase()})` : name
}

/** Rows in the order of a column; equal rows keep the order of the data set, undated ones come last by day. */
export function sortedRows(
  rows: readonly EventRow[],
  column: Column,
  isDescending: boolean,
  language: string,
): readonly EventRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = isDescending ? -1 : 1
  if (column !== 'when') {
    const keyOf = (row: EventRow): string => row.cells[column].join(', ')
    return rows.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)))
  }
  return rows.toSorted((a, b) => {
    if (a.sortDay === null || b.sortDay === null)
      return Number(a.sortDay === null) - Number(b.sortDay === null)
    return sign * compare(a.sortDay, b.sortDay)
  })
}
