import { binOf } from '../../domain/calendar'
import type {
  Actor,
  Claim,
  ConflictEvent,
  Figure,
  Place,
  PlacePrecision,
  When,
  WhenPrecision,
} from '../../domain/dataset'
import type { Text } from '../../domain/language'
import {
  ACLED_TYPES,
  type AcledKind,
  acledActorKind,
  acledDisorder,
  acledKind,
  acledParty,
} from './acledCodes'
import { type AcledTags, acledTags, withoutPlace } from './acledTags'
import { countCell, dayCell } from './cells'
import type { RowFormat, RowReader } from './format'
import { type Intake, inBoth } from './intake'
import { codeIn, listIn, neededIn, valueIn, wordsIn } from './rowFields'
import { rowPlace } from './rowPlace'
import type { SourceRow } from './sourceRow'

/**
 * ACLED, CSV in 31 columns of any order, or older with `data_id`, `event_id_no_cnty` and `iso3`, with or without
 * `population_…`. Codes are those of the ACLED codebook 2024. For the reader's own copy: writers keep these rows back.
 */
export const ACLED: RowFormat = {
  kind: 'rows',
  id: 'acled',
  title: {
    en: 'Armed Conflict Location & Event Data (ACLED)',
    uk: 'Дані про місця й події збройних конфліктів (ACLED)',
  },
  licence: 'ACLED Terms of Use: for your own use, its rows may not be passed on',
  attribution: { en: 'ACLED, acleddata.com', uk: 'Проєкт ACLED, acleddata.com' },
  timeZone: 'Europe/Kyiv',
  types: ACLED_TYPES,
  parts: [{ id: 'events', isHeader: (header) => header.has('event_id_cnty', 'sub_event_type') }],
  read: createReader,
}

/** 2 is "near a town", without saying how near: it stays without a radius, and the region is drawn. */
const PLACE_PRECISIONS: ReadonlyMap<string, PlacePrecision> = new Map([
  ['1', 'settlement'],
  ['2', 'nearSettlement'],
  ['3', 'region'],
])

const WHEN_PRECISIONS: ReadonlyMap<
  string,
  Extract<WhenPrecision, 'day' | 'days' | 'week' | 'month'>
> = new Map([
  ['1', 'day'],
  ['2', 'week'],
  ['3', 'month'],
])

/** Day in the zone of the data set. */
const DAY = new Intl.DateTimeFormat('sv', { timeZone: ACLED.timeZone, dateStyle: 'short' })

/** Rows are events, one for each place and day; those that our own writer split are put together again. */
function createReader(intake: Intake): RowReader {
  const groups = new Map<string, { readonly event: ConflictEvent; readonly places: Place[] }>()
  return {
    row(row) {
      const tags = acledTags(listIn(intake, row, 'tags'))
      const when = whenOf(intake, row, tags)
      const place = when === null ? 'refused' : placeOf(intake, row)
      if (when === null || place === 'refused') return
      if (tags.group === null) {
        intake.add(eventOf(intake, row, { tags, when, places: place === null ? [] : [place] }))
        return
      }
      const key = withoutPlace(row.raw())
      const known = groups.get(key)
      if (known !== undefined) intake.note({ index: row.index, field: 'tags' }, tags.group, 'rowsJoined')
      const places = known?.places ?? []
      if (place !== null) places.push(place)
      if (known === undefined)
        groups.set(key, { event: eventOf(intake, row, { tags, when, places }), places })
    },
    end() {
      for (const { event } of groups.values()) intake.add(event)
    },
  }
}

interface Read {
  readonly tags: AcledTags
  readonly when: When
  readonly places: readonly Place[]
}

function eventOf(intake: Intake, row: SourceRow, { tags, when, places }: Read): ConflictEvent {
  const field = 'event_id_cnty'
  const id = intake.eventId({ index: row.index, field }, tags.group ?? row.cell(field))
  const kind = kindOf(intake, row)
  return {
    id,
    type: kind.type,
    title: titleOf(intake, kind, tags.group === null ? places[0] : undefined),
    summary: summaryOf(intake, row),
    when,
    places,
    actors: actorsOf(intake, row),
    claims: [codingOf(intake, row, id, { tags, code: kind.code }), ...reportsOf(intake, row, id)],
    related: [],
    status: 'active',
    origin: { format: 'acled', file: intake.file(), row: row.index, kind: 'event', raw: row.raw() },
  }
}

/** Of a week or month ACLED gives a day in its middle, which says no more than that. */
function whenOf(intake: Intake, row: SourceRow, { period }: AcledTags): When | null {
  const field = 'event_date'
  const day = neededIn(intake, row, field, dayCell)
  if (day === null) return null
  const precision = codeIn(intake, row, 'time_precision', WHEN_PRECISIONS, 'days')
  if (precision === 'day' || precision === 'days') return { start: day, end: day, precision }
  if (period !== null && period[0] === day) {
    const unit = (['week', 'month'] as const).find((one) => binOf(day, one).join() === period.join())
    return { start: day, end: period[1], precision: unit ?? 'days' }
  }
  const [start, end] = binOf(day, precision)
  intake.note({ index: row.index, field }, day, 'dayStandsForPeriod', 'changed', `${start}/${end}`)
  return { start, end, precision }
}

function placeOf(intake: Intake, row: SourceRow): Place | null | 'refused' {
  const precision = codeIn(intake, row, 'geo_precision', PLACE_PRECISIONS, 'unknown')
  const country = ['country', 'iso3', 'iso'].find((field) => row.cell(field) !== '') ?? 'country'
  const isUkraine = intake.places.country(row.cell(country)) === 'UA'
  const isStandIn = precision === 'region' && row.cell('latitude') !== ''
  const location = isStandIn ? null : wordsIn(intake, row, 'location')
  return rowPlace(intake, row, {
    precision,
    degrees: { lat: 'latitude', lng: 'longitude' },
    // "Kyiv" is the oblast there, and "Kyiv City" the city; of other countries that is not known
    region: { field: 'admin1', ...(isUkraine ? { kind: 'area' } : {}) },
    country,
    ...(location === null ? {} : { wording: { en: location } }),
  })
}

/** With the codes as they stand in the file, from the widest to the narrowest. */
function kindOf(intake: Intake, row: SourceRow): AcledKind & { readonly code: string } {
  const type = wordsIn(intake, row, 'event_type') ?? ''
  const subType = wordsIn(intake, row, 'sub_event_type') ?? ''
  const kind = acledKind(type, subType)
  const field = kind.unknown ?? 'sub_event_type'
  const spot = { index: row.index, field }
  if (kind.unknown !== null) intake.note(spot, row.cell(field), 'codeUnknown', 'kept')
  if (kind.isWider) intake.note(spot, row.cell(field), 'codeWider', 'kept', kind.type)
  const codes = [disordersOf(intake, row).join('; '), type, subType]
  return { ...kind, code: codes.filter((code) => code !== '').join(' / ') || '–' }
}

/** What and where, the place no more exact than it is known. */
function titleOf(intake: Intake, { label }: AcledKind, place: Place | undefined): Text {
  const region = place?.region === undefined ? null : intake.places.regionSet.regions.get(place.region)
  const at = region?.name ?? place?.wording ?? null
  if (at === null) return label
  const [near, nearUk] = place?.precision === 'nearSettlement' ? ['near ', 'поблизу '] : ['', '']
  const en = `${label.en}, ${near}${at.en}`
  return label.uk === undefined ? { en } : { en, uk: `${label.uk}, ${nearUk}${at.uk ?? at.en}` }
}

function summaryOf(intake: Intake, row: SourceRow): Text {
  const notes = wordsIn(intake, row, 'notes')
  return notes === null
    ? { en: 'Event as coded by ACLED, without a note.', uk: 'Подія за кодуванням ACLED, без опису.' }
    : { en: `According to ACLED: ${notes}` }
}

/** Everybody who was involved; who did what to whom, the columns do not say. */
function actorsOf(intake: Intake, row: SourceRow): readonly Actor[] {
  const names = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'].flatMap((field) =>
    listIn(intake, row, field),
  )
  return [...new Set(names)].map((name) => ({ name: { en: name }, party: acledParty(name), role: 'subject' }))
}

interface Coded {
  readonly code: string
  readonly tags: AcledTags
}

/** ACLED's own word: its codes, and the deaths that were reported to it. */
function codingOf(intake: Intake, row: SourceRow, id: string, coded: Coded): Claim {
  const changed = row.cell('timestamp')
  const isTime = /^\d{9,10}$/.test(changed)
  if (!isTime && changed !== '')
    intake.note({ index: row.index, field: 'timestamp' }, changed, 'timeInvalid', 'kept')
  return {
    id: `${id}:acled`,
    claimant: intake.claimant({
      name: { en: 'ACLED', uk: 'ACLED' },
      role: { en: 'conflict data project', uk: 'проєкт даних про конфлікти' },
      party: 'other',
      kind: 'analyst',
    }),
    stance: 'estimates',
    ...(isTime ? { madeAt: DAY.format(Number(changed) * 1000) } : {}),
    source: intake.source({
      publisher: inBoth('ACLED'),
      title: ACLED.title,
      kind: 'dataset',
      language: 'en',
      link: { kind: 'link', href: 'https://acleddata.com/', host: 'acleddata.com' },
      credits: [],
    }),
    statement: statementOf(intake, row, coded),
    figures: deathsOf(intake, row, coded.tags),
  }
}

function statementOf(intake: Intake, row: SourceRow, { code, tags: { others } }: Coded): Text {
  const kinds = ['inter1', 'inter2'].flatMap((field) => {
    const kind = acledActorKind(row.cell(field))
    if (kind === 'unknown')
      intake.note({ index: row.index, field }, row.cell(field), 'codeUnknown', 'kept', '0–8')
    return typeof kind === 'string' ? [] : [kind]
  })
  const tags = [...listIn(intake, row, 'civilian_targeting'), ...others].join('; ')
  const en = [
    `Coded the event as “${code}”.`,
    ...(kinds.length === 0 ? [] : [`Kinds of actors: ${kinds.map((kind) => kind.en).join(', ')}.`]),
    ...(tags === '' ? [] : [`Tags: ${tags}.`]),
  ]
  const uk = [
    `Закодував подію як «${code}».`,
    ...(kinds.length === 0 ? [] : [`Види учасників: ${kinds.map((kind) => kind.uk).join(', ')}.`]),
    ...(tags === '' ? [] : [`Позначки: ${tags}.`]),
  ]
  return { en: en.join(' '), uk: uk.join(' ') }
}

function disordersOf(intake: Intake, row: SourceRow): readonly string[] {
  const field = 'disorder_type'
  return listIn(intake, row, field).map((text) => {
    const known = acledDisorder(text)
    const spot = { index: row.index, field }
    if (known === null) intake.note(spot, text, 'codeUnknown', 'kept')
    else if (known !== text) intake.note(spot, text, 'codeUnknown', 'changed', known)
    return known ?? text
  })
}

/** Blank is no number, and 0 says "none or not known". */
function deathsOf(intake: Intake, row: SourceRow, { deaths }: AcledTags): readonly Figure[] {
  const field = 'fatalities'
  const count = deaths ?? valueIn(intake, row, field, countCell)
  if (count === null) return []
  if (count > 0) return [{ measure: 'killed', low: count, high: count, wording: 'exactly' }]
  intake.note({ index: row.index, field }, '0', 'zeroMayBeUnknown', 'kept')
  return [{ measure: 'killed', low: 0, high: 0, wording: 'noneOrUnknown' }]
}

/** ACLED names those that it coded from, and gives neither headlines nor addresses. */
function reportsOf(intake: Intake, row: SourceRow, id: string): readonly Claim[] {
  return listIn(intake, row, 'source').map((name, index) => ({
    id: `${id}:${index + 1}`,
    claimant: intake.claimant({
      name: { en: name },
      role: { en: 'source named by ACLED', uk: 'джерело, яке називає ACLED' },
      party: 'other',
      kind: 'media',
    }),
    stance: 'asserts',
    verb: { en: 'reported', uk: 'повідомляє' },
    source: intake.source({
      publisher: { en: name },
      title: { en: 'report not named', uk: 'повідомлення не назване' },
      kind: 'report',
      language: 'und',
      link: { kind: 'none', reason: 'ACLED gives no address' },
      credits: [],
    }),
    statement: { en: 'Reported the event.', uk: 'Повідомило про подію.' },
    figures: [],
  }))
}
