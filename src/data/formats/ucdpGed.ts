import type { Claim, Figure, Party, PlacePrecision, When, WhenPrecision } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { countCell, dayCell } from './cells'
import type { RowFormat } from './format'
import { type Intake, inBoth } from './intake'
import { codeIn, neededIn, wordsIn } from './rowFields'
import { rowPlace } from './rowPlace'
import type { SourceRow } from './sourceRow'
import { articlesOf, isAsCounted } from './ucdpArticles'

/**
 * UCDP Georeferenced Event Dataset, CSV, 45 to 52 columns in any order, as published by UCDP and on HDX (with a second
 * line of HXL tags). Codes are those of the UCDP GED codebook 24.1.
 */
export const UCDP_GED: RowFormat = {
  kind: 'rows',
  id: 'ucdpGed',
  title: { en: 'UCDP Georeferenced Event Dataset', uk: 'Геоприв’язаний набір подій UCDP' },
  licence: 'CC BY 4.0',
  attribution: {
    en: 'Uppsala Conflict Data Program, Uppsala University',
    uk: 'Програма даних про конфлікти Уппсальського університету (UCDP)',
  },
  timeZone: 'Europe/Kyiv',
  types: [
    { id: 'stateBased', label: { en: 'State-based violence', uk: 'Насильство за участю держави' } },
    { id: 'nonState', label: { en: 'Violence between groups', uk: 'Насильство між угрупованнями' } },
  ],
  parts: [
    {
      id: 'events',
      isHeader: (header) => header.has('id', 'type_of_violence', 'where_prec', 'date_prec', 'best'),
    },
  ],
  read: (intake) => ({ row: (row) => readRow(intake, row) }),
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'stateBased'],
  ['2', 'nonState'],
  ['3', 'violenceAgainstCivilians'],
])

/** Open sea or the air over it: in no country, whichever one the row is filed under. */
const AT_SEA = '7'
const PLACE_PRECISIONS: ReadonlyMap<string, PlacePrecision> = new Map([
  ['1', 'settlement'],
  ['2', 'nearSettlement'],
  ['3', 'district'],
  ['4', 'region'],
  ['5', 'country'],
  ['6', 'country'],
  [AT_SEA, 'unknown'],
])
/** "Within about 25 km of a known point". */
const NEAR_KM = 25

const WHEN_PRECISIONS: ReadonlyMap<string, WhenPrecision> = new Map([
  ['1', 'day'],
  ['2', 'days'],
  ['3', 'week'],
  ['4', 'month'],
  ['5', 'year'],
])

const DEATHS = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'] as const

function readRow(intake: Intake, row: SourceRow): void {
  if (isTagRow(row)) {
    intake.note({ index: row.index, field: 'id' }, row.cell('id'), 'tagRowSkipped', 'leftOut')
    return
  }
  const when = whenOf(intake, row)
  const figure = deathsOf(intake, row)
  if (when === null || figure === null) return
  const precision = codeIn(intake, row, 'where_prec', PLACE_PRECISIONS, 'unknown')
  const described = words(intake, row, 'where_description') ?? words(intake, row, 'where_coordinates')
  const place = rowPlace(intake, row, {
    precision,
    degrees: { lat: 'latitude', lng: 'longitude' },
    region: { field: 'adm_1', kind: 'area' },
    ...(row.cell('where_prec') === AT_SEA ? {} : { country: 'country' }),
    ...(precision === 'nearSettlement' ? { radiusKm: NEAR_KM } : {}),
    ...(described === null ? {} : { wording: described }),
  })
  if (place === 'refused') return
  const id = intake.eventId({ index: row.index, field: 'id' }, row.cell('id'))
  const sides = ['side_a', 'side_b'].flatMap((field) => words(intake, row, field) ?? [])
  const at = words(intake, row, 'where_coordinates')
  const dyad = words(intake, row, 'dyad_name') ?? words(intake, row, 'conflict_name')
  intake.add({
    id,
    type: codeIn(intake, row, 'type_of_violence', TYPES, 'other'),
    title: titleOf(dyad, at),
    summary: summaryOf(row, dyad),
    when,
    places: place === null ? [] : [place],
    actors: sides.map((name) => ({ name, party: partyOf(name), role: 'subject' })),
    claims: [estimateOf(intake, id, figure), ...reportsOf(intake, row, id)],
    related: [],
    status: 'active',
    origin: { format: 'ucdpGed', file: intake.file(), row: row.index, kind: 'event', raw: row.raw() },
  })
}

/** Armed groups are on nobody's side here: whose they are is what the war is also about. */
function partyOf({ en }: Text): Party {
  if (en.startsWith('Government of Ukraine')) return 'ukraine'
  return en.startsWith('Government of Russia') ? 'russia' : 'other'
}

/** HDX puts a row of HXL tags under the header. */
function isTagRow(row: SourceRow): boolean {
  return ['date_start', 'best', 'latitude', 'year', 'country'].some((field) =>
    row.cell(field).startsWith('#'),
  )
}

function words(intake: Intake, row: SourceRow, field: string): Text | null {
  const text = wordsIn(intake, row, field)
  return text === null ? null : { en: text }
}

function whenOf(intake: Intake, row: SourceRow): When | null {
  const start = neededIn(intake, row, 'date_start', dayCell)
  const end = neededIn(intake, row, 'date_end', dayCell)
  if (start === null || end === null) return null
  if (start > end) {
    intake.refuse({ index: row.index, field: 'date_start' }, start, 'startAfterEnd', end)
    return null
  }
  const coded = codeIn(intake, row, 'date_prec', WHEN_PRECISIONS, 'days')
  return { start, end, precision: coded === 'day' && start !== end ? 'days' : coded }
}

/** Deaths as UCDP estimates them; what it gives by side is checked against its best estimate. */
function deathsOf(intake: Intake, row: SourceRow): Figure | null {
  const best = neededIn(intake, row, 'best', countCell)
  const low = neededIn(intake, row, 'low', countCell)
  const high = neededIn(intake, row, 'high', countCell)
  if (best === null || low === null || high === null) return null
  const spot = { index: row.index, field: 'best' }
  const [least, most] = [Math.min(low, best, high), Math.max(low, best, high)]
  if (least !== low || most !== high) intake.note(spot, `${low}, ${best}, ${high}`, 'lowAboveHigh')
  const sides = DEATHS.map((field) => countCell(row.cell(field)))
  const sum = sides.reduce((total, side) => total + (side.kind === 'ok' ? side.value : 0), 0)
  if (sides.some(({ kind }) => kind === 'ok') && sum !== best)
    intake.note(spot, row.cell('best'), 'sumMismatch', 'kept', String(sum))
  return { measure: 'killed', low: least, best, high: most, wording: least === most ? 'exactly' : 'between' }
}

function titleOf(dyad: Text | null, at: Text | null): Text {
  const parts = [dyad?.en ?? 'Event', at?.en].filter((part) => part !== undefined)
  return { en: parts.join(', ') }
}

function summaryOf(row: SourceRow, dyad: Text | null): Text {
  const clarity = row.cell('event_clarity') === '2'
  const who = dyad?.en ?? ''
  return {
    en: `Event with deaths${who === '' ? '' : ` in the conflict ${who}`}, as coded by UCDP${clarity ? '; the reports leave open what happened' : ''}.`,
    uk: `Подія із загиблими${who === '' ? '' : ` у конфлікті ${who}`} за кодуванням UCDP${clarity ? '; що саме сталося, з повідомлень неясно' : ''}.`,
  }
}

function estimateOf(intake: Intake, id: string, figure: Figure): Claim {
  return {
    id: `${id}:ucdp`,
    claimant: intake.claimant({
      name: { en: 'UCDP', uk: 'UCDP' },
      role: { en: 'conflict data programme', uk: 'програма даних про конфлікти' },
      party: 'other',
      kind: 'analyst',
    }),
    stance: 'estimates',
    source: intake.source({
      publisher: inBoth('UCDP'),
      title: UCDP_GED.title,
      kind: 'dataset',
      language: 'en',
      link: { kind: 'link', href: 'https://ucdp.uu.se/', host: 'ucdp.uu.se' },
      credits: [],
    }),
    statement: {
      en: 'Coded the event and estimated the deaths.',
      uk: 'Закодувала подію й оцінила кількість загиблих.',
    },
    figures: [figure],
  }
}

/** What the outlets reported that UCDP coded from; of each article UCDP gives the outlet, the day and the headline. */
function reportsOf(intake: Intake, row: SourceRow, id: string): Claim[] {
  const field = 'source_article'
  const spot = { index: row.index, field }
  const articles = articlesOf(row.cell(field))
  if (!isAsCounted(articles.length, row.cell('number_of_sources')))
    intake.note(spot, row.cell('number_of_sources'), 'sourceCountMismatch', 'kept', String(articles.length))
  return articles.flatMap(({ outlet, day, headline }, index) => {
    const name = intake.text(spot, outlet)
    if (name === null) return []
    const title = intake.text(spot, headline)
    return [
      {
        id: `${id}:${index + 1}`,
        claimant: intake.claimant({
          name: { en: name },
          role: { en: 'outlet named by UCDP', uk: 'видання, яке називає UCDP' },
          party: 'other',
          kind: 'media',
        }),
        stance: 'asserts',
        verb: { en: 'reported', uk: 'повідомляє' },
        ...(day === null ? {} : { madeAt: day }),
        source: intake.source({
          publisher: { en: name },
          title: title === null ? { en: 'headline not given', uk: 'заголовок не наведено' } : { en: title },
          kind: 'report',
          ...(day === null ? {} : { publishedAt: day }),
          language: 'und',
          link: { kind: 'none', reason: 'UCDP gives no address' },
          credits: [],
        }),
        statement:
          title === null ? { en: 'Reported the event.', uk: 'Повідомило про подію.' } : { en: title },
        figures: [],
      },
    ]
  })
}
