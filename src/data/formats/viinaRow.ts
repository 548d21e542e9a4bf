import type { Claim, Day, Place, PlacePrecision, SourceLink, When } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import type { Intake } from './intake'
import { codeIn, wordsIn } from './rowFields'
import { rowPlace } from './rowPlace'
import type { SourceRow } from './sourceRow'

const PRECISIONS: ReadonlyMap<string, PlacePrecision> = new Map([
  ['STREET', 'site'],
  ['ADM3', 'settlement'],
  ['ADM2', 'district'],
  ['ADM1', 'region'],
])

/** The place that a row of VIINA is about. `null` and `refused` as with {@link rowPlace}. */
export function viinaPlace(intake: Intake, row: SourceRow): Place | null | 'refused' {
  const precision = codeIn(intake, row, 'GEO_PRECISION', PRECISIONS, 'unknown')
  const wording = wordingOf(intake, row, precision)
  return rowPlace(intake, row, {
    precision,
    degrees: { lat: 'latitude', lng: 'longitude' },
    // mostly a number of the gazetteer GAUL, which says nothing here; "Kiev" is the oblast there, "Kiev City" the city
    region: { field: isRegionCode(intake, row) ? 'ADM1_CODE' : 'ADM1_NAME', kind: 'area' },
    ...(wording === null ? {} : { wording }),
  })
}

function isRegionCode(intake: Intake, row: SourceRow): boolean {
  return intake.places.regionSet.regions.has(row.cell('ADM1_CODE').toUpperCase())
}

/** Districts are those of before the reform of 2020; of a region the settlement is a stand-in. */
function wordingOf(intake: Intake, row: SourceRow, precision: PlacePrecision): Text | null {
  if (precision === 'region') return null
  const name = wordsIn(intake, row, precision === 'district' ? 'ADM2_NAME' : 'asciiname')
  if (name === null) return null
  return precision === 'district'
    ? { en: `${name} district as it was before 2020`, uk: `${name}, район у межах до 2020 року` }
    : { en: name }
}

/** VIINA gives the day on which a report was published: what it tells happened on that day or before. */
export function reportedOn(day: Day): When {
  return { start: day, end: day, precision: 'reported' }
}

interface OutletReport {
  readonly id: string
  readonly outlet: Text
  readonly day: Day
  readonly link: SourceLink
  readonly language: string
  /** Its headline; `null` = not given. */
  readonly text: Text | null
}

/** What an outlet reported. Whose side an outlet is on, VIINA does not say. */
export function outletClaim(intake: Intake, report: OutletReport): Claim {
  const { id, outlet, day, link, language, text } = report
  return {
    id,
    claimant: intake.claimant({
      name: outlet,
      role: { en: 'outlet named by VIINA', uk: 'видання, яке називає VIINA' },
      party: 'other',
      kind: 'media',
    }),
    stance: 'asserts',
    verb: { en: 'reported', uk: 'повідомляє' },
    madeAt: day,
    source: intake.source({
      publisher: outlet,
      title: text ?? { en: 'headline not given', uk: 'заголовок не наведено' },
      kind: 'report',
      publishedAt: day,
      language,
      link,
      credits: [],
    }),
    statement: text ?? { en: 'Reported the event.', uk: 'Повідомляє про подію.' },
    figures: [],
  }
}
