import { type ColumnMapping, NO_MAPPING } from '../../domain/columnMapping'
import type { Claimant, When } from '../../domain/dataset'
import type { BuiltInType } from '../../domain/eventType'
import type { Text } from '../../domain/language'
import { type Citation, citedClaims } from './citedClaims'
import type { FormatFacts } from './format'
import type { Intake } from './intake'
import { type MappedCells, spotOf } from './mappedCells'
import { wordsIn } from './rowFields'
import type { SourceRow } from './sourceRow'
import { placeOf, whenOf } from './table'

/** What is the same in all files of the timemap family. */
export const TIMEMAP_FACTS: FormatFacts = {
  id: 'timemap',
  title: { en: 'Timemap events', uk: 'Події timemap' },
  licence: 'not stated in the file',
  attribution: { en: 'not said in the file', uk: 'у файлі не зазначено' },
  timeZone: 'Europe/Kyiv',
  types: [],
}

/** An event of a timemap, from a table or from JSON. */
export interface TimemapEvent {
  readonly row: SourceRow
  readonly citations: readonly Citation[]
  /** What it is filed under, each from the general to the particular. */
  readonly filters: readonly (readonly string[])[]
}

/** Days are `M/D/YYYY`, as the scheme of the format says; no column says how exact a point is. */
const MAPPING: ColumnMapping = {
  ...NO_MAPPING,
  dayOrder: 'monthFirst',
  exactness: 'settlement',
  columns: {
    id: 'id',
    description: 'description',
    start: 'date',
    latitude: 'latitude',
    longitude: 'longitude',
    region: 'location',
  },
}

/** The files name nobody: neither who saw it nor who wrote it down. */
const MAKER: Omit<Claimant, 'id'> = {
  name: { en: 'Maker of the file', uk: 'Укладач файлу' },
  role: { en: 'not named in it', uk: 'у ньому не названий' },
  party: 'other',
  kind: 'analyst',
}

/** Kinds of weapon that tell the type of an event; of the others the files hold events of every type. */
const WEAPONS: ReadonlyMap<string, BuiltInType> = new Map([
  ['air strike', 'strike'],
  ['loitering munition', 'strike'],
  ['cruise missile', 'strike'],
  ['ballistic missile', 'strike'],
  ['he rocket artillery', 'shelling'],
  ['he artillery inc mortars', 'shelling'],
  ['anti-air missile', 'interception'],
])

const GRAPHIC: Text = {
  en: 'The file marks the sources of this event as graphic.',
  uk: 'У файлі джерела цієї події позначено як відверті.',
}

/** Adds an event, or reports why it cannot be used. */
export function addTimemapEvent(intake: Intake, { row, citations, filters }: TimemapEvent): void {
  const cells = { intake, row, mapping: MAPPING }
  const description = wordsIn(intake, row, 'description')
  if (description === null) {
    intake.refuse(spotOf(cells, 'description'), row.cell('description'), 'missing')
    return
  }
  const when = timedWhen(cells)
  const place = when === null ? 'refused' : placeOf(cells)
  if (when === null || place === 'refused') return
  if (place?.point !== undefined) intake.note(spotOf(cells, 'latitude'), '', 'precisionAssumed', 'kept')
  const id = intake.eventId(spotOf(cells, 'id'), row.cell('id') || row.cell('civId'))
  const location = wordsIn(intake, row, 'location')
  const statement = { en: description }
  intake.add({
    id,
    type: typeOf(filters),
    title: { en: titleIn(description) },
    summary: statement,
    when,
    places: place === null ? [] : [{ ...place, ...(location === null ? {} : { wording: { en: location } }) }],
    actors: [],
    claims: citedClaims(
      intake,
      { id, statement, figures: [] },
      { claimant: MAKER, spot: { index: row.index, field: 'sources' }, citations },
    ),
    related: [],
    ...(/^(true|yes|y|1|x)$/i.test(row.cell('graphic')) ? { contentWarning: GRAPHIC } : {}),
    status: 'active',
    origin: { format: 'timemap', file: intake.file(), row: row.index, kind: 'event', raw: row.raw() },
  })
}

/** A time has no zone, so it stands as the words of the file beside the day. */
function timedWhen(cells: MappedCells): When | null {
  const when = whenOf(cells)
  if (typeof when?.start !== 'string') return when
  const { intake, row } = cells
  const time = wordsIn(intake, row, 'time_display') ?? wordsIn(intake, row, 'time')
  if (time === null) return when
  if (!/^0?0:00(:00)?$/.test(time)) return { ...when, wording: { en: time } }
  intake.note({ index: row.index, field: 'time' }, time, 'timeUnknown')
  return when
}

/** Weapons of several types make an attack of which no more is said. */
function typeOf(filters: readonly (readonly string[])[]): BuiltInType {
  const found = new Set(filters.flatMap((names) => WEAPONS.get(names.at(-1)?.toLowerCase() ?? '') ?? []))
  const [type = 'other'] = found
  return found.size > 1 ? 'attack' : type
}

const LONGEST_TITLE = 100

/** The first sentence of a description, cut between words where it is long. "St." and the like end none. */
function titleIn(description: string): string {
  const [sentence = ''] = description.split(/\n|(?<=[\p{L}\d]{3}[.!?…])\s+(?=[\p{Lu}\d])/u)
  const plain = sentence.trim().replace(/(?<!\.)\.$/, '')
  if (plain.length <= LONGEST_TITLE) return plain === '' ? description : plain
  const cut = plain.slice(0, LONGEST_TITLE)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : LONGEST_TITLE).replace(/\p{Cs}$/u, '')}…`
}
