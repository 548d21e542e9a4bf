import type { ColumnMapping } from '../../domain/columnMapping'
import type { Claim, Figure, Place, PlacePrecision, When } from '../../domain/dataset'
import { BUILT_IN_TYPES } from '../../domain/eventType'
import type { Text } from '../../domain/language'
import type { FormatId, RowFormat } from './format'
import { cellOf, type MappedCells, spotOf, textOf } from './mappedCells'
import { rowPlace } from './rowPlace'
import { type CellDays, daysCell, isTimed, peopleCell } from './tableCells'
import { claimsOf, type Said } from './tableClaims'
import { precisionOf, typeOf } from './tableWords'

/** Any other CSV or TSV, read as its reader says that its columns are to be understood. */
export function tableFormat(mapping: ColumnMapping): RowFormat {
  return {
    kind: 'rows',
    id: 'table',
    title: { en: 'Table', uk: 'Таблиця' },
    licence: 'not stated in the file',
    attribution: { en: 'not said in the file', uk: 'у файлі не зазначено' },
    timeZone: 'Europe/Kyiv',
    types: [],
    parts: [{ id: 'events', isHeader: () => false }],
    read: (intake) => ({
      row: (row) => {
        const cells = { intake, row, mapping }
        addMapped(cells, { format: 'table', places: () => mappedPlaces(cells) })
      },
    }),
  }
}

/** The summary of an event of which a file says nothing but its title. */
export const BLANK_SUMMARY: Text = { en: 'The file says no more.', uk: 'Більше у файлі нічого не сказано.' }

/** What a format knows better than the columns say. */
interface MappedRest {
  readonly format: FormatId
  readonly places: () => readonly Place[] | 'refused'
  readonly when?: () => When | null
  readonly claims?: (said: Said) => readonly Claim[]
}

/** Adds the event that a mapping makes of a row, or reports why there is none. */
export function addMapped(cells: MappedCells, { format, places, when, claims }: MappedRest): void {
  const { intake, row } = cells
  const days = (when ?? (() => whenOf(cells)))()
  if (days === null) return
  const found = places()
  if (found === 'refused') return
  const figures = figuresOf(cells)
  if (figures === null) return
  const id = intake.eventId(spotOf(cells, 'id'), cellOf(cells, 'id'))
  const title = textOf(cells, 'title') ?? titleOf(cells, found[0] ?? null, id)
  const summary = textOf(cells, 'description')
  intake.add({
    id,
    type: eventTypeOf(cells),
    title,
    summary: summary ?? BLANK_SUMMARY,
    when: days,
    places: found,
    actors: [],
    claims: (claims ?? ((said) => claimsOf(cells, said)))({ id, statement: summary ?? title, figures }),
    related: [],
    status: 'active',
    origin: { format, file: intake.file(), row: row.index, kind: 'event', raw: row.raw() },
  })
}

function mappedPlaces(cells: MappedCells): readonly Place[] | 'refused' {
  const place = placeOf(cells)
  if (place === 'refused') return place
  return place === null ? [] : [place]
}

/** `null` = refused. A row without a day is an undated event; a last day alone is not taken for the first one. */
export function whenOf(cells: MappedCells): When | null {
  const [start, end] = [daysOf(cells, 'start'), daysOf(cells, 'end')]
  if (start === 'refused' || end === 'refused') return null
  if (start === null) {
    if (end !== null) cells.intake.note(spotOf(cells, 'end'), cellOf(cells, 'end'), 'oneEndOnly')
    return { start: null, end: null, precision: 'unknown' }
  }
  const [first, last] = [start.first, (end ?? start).last]
  if (first > last) {
    cells.intake.refuse(spotOf(cells, 'start'), first, 'startAfterEnd', last)
    return null
  }
  const isSpan = end !== null && (end.first !== first || end.precision !== start.precision)
  return { start: first, end: last, precision: isSpan ? 'days' : start.precision }
}

function daysOf(cells: MappedCells, meaning: 'start' | 'end'): CellDays | null | 'refused' {
  const { intake, mapping } = cells
  const [spot, text] = [spotOf(cells, meaning), cellOf(cells, meaning)]
  const read = daysCell(text, mapping.dayOrder)
  if (read.kind === 'none') return null
  if (read.kind === 'refused') {
    intake.refuse(spot, text, read.reason, read.advice)
    return 'refused'
  }
  if (isTimed(text)) intake.note(spot, text, 'timeDropped')
  return read.value
}

/** Names of columns are trimmed: none can have this one. */
const NO_COLUMN = ' '

/** The place that the columns of a row name; `null` = none. A refusal has been reported. */
export function placeOf(cells: MappedCells): Place | null | 'refused' {
  const { intake, row, mapping } = cells
  const { latitude = NO_COLUMN, longitude = NO_COLUMN, region, country } = mapping.columns
  const wanted = placePrecisionOf(cells)
  const precision = latitude === NO_COLUMN && wanted !== 'country' ? 'region' : wanted
  const place = rowPlace(intake, row, {
    precision,
    degrees: { lat: latitude, lng: longitude },
    ...(region === undefined
      ? {}
      : {
          region: {
            field: region,
            ...(mapping.sharedNames === 'notSaid' ? {} : { kind: mapping.sharedNames }),
          },
        }),
    ...(country === undefined ? {} : { country }),
  })
  if (place !== 'refused') notePlace(cells, place)
  return place
}

/** What the row says, else what the reader says of all rows; not said, coordinates only tell the region. */
function placePrecisionOf(cells: MappedCells): PlacePrecision {
  const { intake, mapping } = cells
  const word = cellOf(cells, 'precision')
  if (word === '') return mapping.exactness === 'notSaid' ? 'region' : mapping.exactness
  const known = precisionOf(word)
  if (known === null) intake.note(spotOf(cells, 'precision'), word, 'codeUnknown', 'changed', 'region')
  return known ?? 'region'
}

/** Says what became of cells that the place does not show. */
function notePlace(cells: MappedCells, place: Place | null): void {
  const { intake } = cells
  const [latitude, longitude] = [cellOf(cells, 'latitude'), cellOf(cells, 'longitude')]
  if ((latitude === '') !== (longitude === ''))
    intake.note(spotOf(cells, latitude === '' ? 'latitude' : 'longitude'), '', 'missing', 'kept')
  else if (latitude !== '' && place?.region !== undefined && cellOf(cells, 'region') === '')
    intake.note(spotOf(cells, 'latitude'), `${latitude}, ${longitude}`, 'placedByRegion')
  const country = cellOf(cells, 'country')
  if (country !== '' && intake.places.country(country) === null)
    intake.note(spotOf(cells, 'country'), country, 'regionUnknown', 'kept')
}

/** `null` = refused. */
function figuresOf(cells: MappedCells): Figure[] | null {
  const figures: Figure[] = []
  for (const measure of ['killed', 'wounded'] as const) {
    const [spot, text] = [spotOf(cells, measure), cellOf(cells, measure)]
    const read = peopleCell(text)
    if (read.kind === 'refused') {
      cells.intake.refuse(spot, text, read.reason, read.advice)
      return null
    }
    if (read.kind === 'ok') figures.push({ measure, low: read.value, high: read.value, wording: 'exactly' })
    else if (read.isWord === true) cells.intake.note(spot, text, 'numberInvalid')
  }
  return figures
}

function eventTypeOf(cells: MappedCells): string {
  const word = cellOf(cells, 'type')
  const type = typeOf(word)
  if (type === null && word !== '')
    cells.intake.note(spotOf(cells, 'type'), word, 'typeUnknown', 'changed', BUILT_IN_TYPES.join(', '))
  return type ?? 'other'
}

/** For a row without a title: where it is, else its id. */
function titleOf(cells: MappedCells, place: Place | null, id: string): Text {
  const { places } = cells.intake
  const code = place?.region ?? (place?.point === undefined ? null : places.at(place.point))
  const name = code === null ? undefined : places.regionSet.regions.get(code)?.name
  if (cells.mapping.columns.title !== undefined) cells.intake.note(spotOf(cells, 'title'), '', 'untitled')
  return name === undefined
    ? { en: `Event ${id}`, uk: `Подія ${id}` }
    : { en: `Event, ${name.en}`, uk: `Подія, ${name.uk ?? name.en}` }
}
