import type { JsonFormat, JsonReader, RowFormat } from './format'
import type { Intake } from './intake'
import { isMembers, jsonRow, type Members } from './jsonRow'
import { addTimemapEvent, TIMEMAP_FACTS } from './timemapEvent'
import {
  citationsInCell,
  citationsOf,
  filterOf,
  filtersInCell,
  listOf,
  recordsOf,
  type TimemapLists,
} from './timemapSources'

/**
 * Events of a timemap (Forensic Architecture's program, which Bellingcat's map of civilian harm uses): `events.json`,
 * alone or with the lists of sources and associations that it refers to, and the JSON that Bellingcat's map exports.
 */
export const TIMEMAP: JsonFormat = {
  ...TIMEMAP_FACTS,
  kind: 'json',
  parts: [
    { id: 'associations', isDocument: (value) => isListOf(value, isAssociation) },
    { id: 'sources', isDocument: (value) => isListOf(value, isSource) },
    { id: 'events', isDocument: (value) => Array.isArray(value) && isListOf(value, isEvent) },
  ],
  read: readDocuments,
}

/** The CSV that Bellingcat's map exports, and the sheets `EXPORT_EVENTS` and `Events` that timemaps are made from. */
export const TIMEMAP_CSV: RowFormat = {
  ...TIMEMAP_FACTS,
  kind: 'rows',
  parts: [
    {
      id: 'events',
      isHeader: (header) =>
        header.has('date', 'location', 'description') &&
        (header.has('id', 'latitude', 'longitude', 'sources', 'associations') ||
          (header.has('time') && ASSOCIATION_COLUMNS.some((name) => header.has(name)))),
    },
  ],
  read: (intake) => ({
    row: (row) => {
      const filed = ASSOCIATION_COLUMNS.map((name) => row.cell(name)).filter((cell) => cell !== '')
      addTimemapEvent(intake, {
        row,
        citations: SOURCE_COLUMNS.flatMap((name) => citationsInCell(row.cell(name))),
        filters: [...filtersInCell(row.cell('associations')), ...filed.map((name) => [name])],
      })
    },
  }),
}

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const ASSOCIATION_COLUMNS = NUMBERS.flatMap((number) => [`association${number}`, `association ${number}`])
const SOURCE_COLUMNS = ['source', 'sources', ...NUMBERS.flatMap((one) => [`source${one}`, `source ${one}`])]

/** How things are drawn and told in a timemap. */
const STYLES: ReadonlySet<string> = new Set(['x', 'y', 'z', 'colour', 'shape', 'narrative___stepStyles'])

/** Records that are looked at to know the format. */
const LOOKED_AT = 20

function isListOf(document: unknown, isKind: (record: Members) => boolean): boolean {
  return recordsOf(document)
    .slice(0, LOOKED_AT)
    .some((record) => isMembers(record) && isKind(record))
}

function has(record: Members, ...names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(record, name))
}

function isAssociation(record: Members): boolean {
  return has(record, 'mode', 'filter_paths')
}

function isSource(record: Members): boolean {
  return has(record, 'id', 'paths') && !has(record, 'date', 'latitude')
}

function isEvent(record: Members): boolean {
  const isFiled = ['sources', 'associations', 'filters'].some((name) => Array.isArray(record[name]))
  return isFiled && has(record, 'description') && (has(record, 'date') || has(record, 'latitude'))
}

function readDocuments(intake: Intake): JsonReader {
  const sources = new Map<string, ReturnType<typeof citationsOf>>()
  const associations = new Map<string, readonly string[]>()
  return {
    document(value, part) {
      const records = recordsOf(value)
      if (part === 'events') readEvents(intake, records, { sources, associations })
      for (const record of part === 'events' ? [] : records) {
        if (!isMembers(record)) continue
        if (part === 'sources') sources.set(idOf(record.id), citationsOf(record))
        else associations.set(idOf(record.id), filterOf(record, associations))
      }
      return part === 'events' ? records.length : 0
    },
  }
}

function readEvents(intake: Intake, records: readonly unknown[], lists: TimemapLists): void {
  records.forEach((record, index) => {
    if (!isMembers(record)) {
      intake.refuse({ index, field: '' }, record, 'wrongType', '{…}')
      return
    }
    addTimemapEvent(intake, {
      row: jsonRow(intake, index, record, { field: 'properties', isStyle: (name) => STYLES.has(name) }),
      citations: listOf(record.sources).flatMap((source) => citationsIn(intake, index, source, lists)),
      filters: [...listOf(record.associations), ...listOf(record.filters)]
        .map((one) => filterOf(one, lists.associations))
        .filter((names) => names.length > 0),
    })
  })
}

/** Ids are texts or numbers; anything else is nobody's, and may not even be made into a text. */
function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What is an id of a source is looked up; one that is not in the list is no title. */
function citationsIn(intake: Intake, index: number, source: unknown, { sources }: TimemapLists) {
  const known = sources.get(idOf(source))
  if (known !== undefined) return known
  const isId = (typeof source === 'string' && !/^https?:/i.test(source)) || typeof source === 'number'
  if (!isId) return citationsOf(source)
  intake.note({ index, field: 'sources' }, source, 'unknownSource', 'kept')
  return []
}
