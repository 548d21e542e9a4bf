import type { Actor, Claim, Day, Party, SourceLink, When } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { linkOf } from '../linkOf'
import { dayCell } from './cells'
import type { RowFormat } from './format'
import { type Intake, inBoth } from './intake'
import { wordsIn } from './rowFields'
import { rowPlace } from './rowPlace'
import type { SourceRow } from './sourceRow'

/**
 * GeoConfirmed, the CSV that its map exports: 15 columns in any order. Names of units are not taken over at all, so that
 * nothing that is exported from here says which unit stood where.
 */
export const GEO_CONFIRMED: RowFormat = {
  kind: 'rows',
  id: 'geoConfirmed',
  title: { en: 'GeoConfirmed: geolocated footage', uk: 'GeoConfirmed: геолокація знятого' },
  licence: 'not stated in the file',
  attribution: { en: 'GeoConfirmed and its volunteers', uk: 'GeoConfirmed і його волонтери' },
  timeZone: 'Europe/Kyiv',
  types: [{ id: 'geolocated', label: { en: 'Geolocated footage', uk: 'Геолокація знятого' } }],
  parts: [
    {
      id: 'events',
      isHeader: (header) => header.has('Name', 'Faction', 'PlusCode', 'Geolocation', 'Latitude', 'Longitude'),
    },
  ],
  read: (intake) => ({ row: (row) => readRow(intake, row) }),
}

const UNIT_COLUMNS = ['Units', 'OrbatUnits'] as const
const IS_UNIT_COLUMN: ReadonlySet<string> = new Set(UNIT_COLUMNS.map((name) => name.toLowerCase()))

/** Nothing older or later is footage of a war: the files have years such as 1527. */
const [FIRST_DAY, LAST_DAY]: readonly [Day, Day] = ['1900-01-01', '2099-12-31']

const PARTIES: ReadonlyMap<string, Party> = new Map([
  ['ukraine', 'ukraine'],
  ['russia', 'russia'],
  ['united states', 'unitedStates'],
  ['south korea', 'southKorea'],
])
/** Values of `Faction` that name no side. */
const NO_FACTION: ReadonlySet<string> = new Set(['special', 'other', 'unknown', 'none'])

function readRow(intake: Intake, row: SourceRow): void {
  const plusCode = wordsIn(intake, row, 'PlusCode')
  const near = plusCode?.replace(/^[2-9CFGHJMPQRVWX]{2,8}\+[2-9CFGHJMPQRVWX]{0,7}(?:\s+|$)/, '') ?? ''
  const place = rowPlace(intake, row, {
    // no column says how exact the coordinates are, so no more is read into them than the nearest town
    precision: 'settlement',
    degrees: { lat: 'Latitude', lng: 'Longitude' },
    ...(near === '' ? {} : { wording: { en: near } }),
  })
  if (place === 'refused') return
  for (const field of UNIT_COLUMNS)
    if (row.cell(field) !== '') intake.note({ index: row.index, field }, '', 'columnSkipped')
  const description = wordsIn(intake, row, 'Description')
  const id = intake.eventId({ index: row.index, field: 'Id' }, row.cell('Id'))
  intake.add({
    id,
    type: 'geolocated',
    title: titleOf(intake, row, description),
    summary:
      description === null
        ? { en: 'Footage geolocated by GeoConfirmed.', uk: 'Зняте, місце якого визначив GeoConfirmed.' }
        : { en: `According to GeoConfirmed: ${description}` },
    when: whenOf(intake, row),
    places: place === null ? [] : [place],
    actors: actorsOf(intake, row),
    claims: claimsOf(intake, row, id),
    related: [],
    status: 'active',
    origin: {
      format: 'geoConfirmed',
      file: intake.file(),
      row: row.index,
      kind: 'event',
      raw: Object.fromEntries(
        Object.entries(row.raw()).filter(([name]) => !IS_UNIT_COLUMN.has(name.toLowerCase())),
      ),
    },
  })
}

/** A day that is blank, cannot be read or cannot be true leaves the event undated; the time has no zone. */
function whenOf(intake: Intake, row: SourceRow): When {
  const spot = { index: row.index, field: 'Date' }
  const text = row.cell('Date')
  const day = dayCell(text)
  if (day.kind === 'ok' && day.value >= FIRST_DAY && day.value <= LAST_DAY) {
    if (/[1-9]/.test(text.slice(10))) intake.note(spot, text, 'timeDropped')
    return { start: day.value, end: day.value, precision: 'day' }
  }
  if (day.kind === 'none') intake.note(spot, '', 'missing', 'kept')
  else if (day.kind === 'refused') intake.note(spot, text, day.reason, 'changed', day.advice)
  else intake.note(spot, text, 'yearImplausible')
  return { start: null, end: null, precision: 'unknown' }
}

/** `Name` is often no more than the day, such as "05 NOV": then the first line of the description says more. */
function titleOf(intake: Intake, row: SourceRow, description: string | null): Text {
  const name = wordsIn(intake, row, 'Name')
  const isDay = name === null || /^\d{1,2}[ .-]?[A-Za-z]{3,9}\.?(?:[ -]\d{2,4})?$/.test(name)
  const en = isDay ? (description?.split('\n')[0] ?? name) : name
  return en === null ? { en: 'Geolocated footage', uk: 'Геолокація знятого' } : { en }
}

/** The side that a row is filed under: whether it did something or suffered it, nothing says. */
function actorsOf(intake: Intake, row: SourceRow): readonly Actor[] {
  const name = wordsIn(intake, row, 'Faction')
  if (name === null || NO_FACTION.has(name.toLowerCase())) return []
  return [{ name: { en: name }, party: PARTIES.get(name.toLowerCase()) ?? 'other', role: 'subject' }]
}

/** GeoConfirmed's word, once for its map and once for each post that it points to. */
function claimsOf(intake: Intake, row: SourceRow, id: string): readonly Claim[] {
  const claimant = intake.claimant({
    name: inBoth('GeoConfirmed'),
    role: { en: 'volunteers who geolocate footage', uk: 'волонтери, які визначають місце знятого' },
    party: 'other',
    kind: 'analyst',
  })
  const found: Claim = {
    id: `${id}:geoconfirmed`,
    claimant,
    stance: 'asserts',
    source: intake.source({
      publisher: inBoth('GeoConfirmed'),
      title: GEO_CONFIRMED.title,
      kind: 'dataset',
      language: 'en',
      link: { kind: 'link', href: 'https://geoconfirmed.org/', host: 'geoconfirmed.org' },
      credits: [],
    }),
    statement: foundText(intake, row),
    figures: [],
  }
  const posts = (['Source', 'Geolocation'] as const).flatMap((field) =>
    linksIn(intake, row, field).map((link) => ({ field, link })),
  )
  return [
    found,
    ...posts.map(({ field, link }, index) => ({
      id: `${id}:${index + 1}`,
      claimant,
      stance: 'asserts' as const,
      source: intake.source({
        publisher: inBoth(link.host),
        title: TITLES[field],
        kind: 'post',
        language: 'und',
        link,
        credits: [],
      }),
      statement: STATEMENTS[field],
      figures: [],
    })),
  ]
}

const TITLES = {
  Source: { en: 'Post with the footage', uk: 'Допис зі знятим' },
  Geolocation: { en: 'Post with the geolocation', uk: 'Допис із визначенням місця' },
} as const
const STATEMENTS = {
  Source: {
    en: 'Points to this post for the footage.',
    uk: 'Посилається на цей допис як на джерело знятого.',
  },
  Geolocation: {
    en: 'Points to this post for the geolocation.',
    uk: 'Посилається на цей допис як на визначення місця.',
  },
} as const

function foundText(intake: Intake, row: SourceRow): Text {
  const [origin, equipment] = ['Origin', 'Equipment'].map((field) => wordsIn(intake, row, field))
  const en = [
    'Geolocated the footage.',
    labelled('Kind of footage', origin),
    labelled('Equipment', equipment),
  ]
  const uk = ['Визначили місце знятого.', labelled('Вид зйомки', origin), labelled('Техніка', equipment)]
  return { en: en.join(''), uk: uk.join('') }
}

function labelled(label: string, text: string | null | undefined): string {
  return text === null || text === undefined ? '' : ` ${label}: ${text}.`
}

/** What is no safe address is left out, with a note. */
function linksIn(
  intake: Intake,
  row: SourceRow,
  field: string,
): readonly Extract<SourceLink, { kind: 'link' }>[] {
  const addresses = row.cell(field).split(/[\s|]/).flatMap(addressesIn)
  const links = [...new Set(addresses)].map((address) => ({ address, link: linkOf(address) }))
  const refused = links.find(({ link }) => link.kind !== 'link')
  if (refused !== undefined) intake.note({ index: row.index, field }, refused.address, 'linkRefused')
  return links.flatMap(({ link }) => (link.kind === 'link' ? [link] : []))
}

/** Addresses are joined by commas, and hold commas themselves: a new one begins where a scheme does. */
function addressesIn(text: string): readonly string[] {
  const found: string[] = []
  let gap = ''
  for (const piece of text.split(/([,;])/)) {
    if (/^[,;]?$/.test(piece)) gap += piece
    else {
      const isNew = found.length === 0 || /^[a-z][a-z\d+.-]*:/i.test(piece)
      found.push(isNew ? piece : `${found.pop() ?? ''}${gap}${piece}`)
      gap = ''
    }
  }
  return found
}
