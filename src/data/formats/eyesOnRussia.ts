import { type ColumnMapping, NO_MAPPING } from '../../domain/columnMapping'
import type { When } from '../../domain/dataset'
import { citedClaims } from './citedClaims'
import { featurePlaces } from './featurePlaces'
import { type Feature, isGeoJson, readFeatures } from './features'
import { withoutMidnight, ZONE } from './featureWhen'
import type { JsonFormat } from './format'
import { type Intake, inBoth } from './intake'
import { isMembers } from './jsonRow'
import { cellOf, type MappedCells, spotOf } from './mappedCells'
import { addMapped, whenOf } from './table'

/** Eyes on Russia, the GeoJSON that its map loads: footage that its researchers placed and verified. */
export const EYES_ON_RUSSIA: JsonFormat = {
  kind: 'json',
  id: 'eyesOnRussia',
  title: { en: 'Eyes on Russia: verified footage', uk: 'Eyes on Russia: перевірені відео та фото' },
  licence: 'not stated in the file',
  attribution: {
    en: 'Eyes on Russia, Centre for Information Resilience',
    uk: 'Eyes on Russia, Центр інформаційної стійкості (CIR)',
  },
  timeZone: ZONE,
  types: [],
  parts: [{ id: 'events', isDocument }],
  read: (intake) => ({
    document: (value) => readFeatures(intake, value, (feature) => add(intake, feature)),
  }),
}

/** Features that are looked at to know the format. */
const LOOKED_AT = 20

function isDocument(value: unknown): boolean {
  if (!isGeoJson(value) || !isMembers(value) || !Array.isArray(value.features)) return false
  return value.features.slice(0, LOOKED_AT).some((feature: unknown) => {
    const properties = isMembers(feature) ? feature.properties : null
    return (
      isMembers(properties) &&
      ['verifiedDate', 'violenceLevel', 'categories'].every((name) => Object.hasOwn(properties, name))
    )
  })
}

const MAPPING: ColumnMapping = {
  ...NO_MAPPING,
  exactness: 'settlement', // no property says how exact the point is
  sharedNames: 'area', // `province`; a city stands in `city`
  columns: {
    id: 'id',
    title: 'title',
    description: 'description',
    start: 'verifiedDate',
    region: 'province',
    country: 'country',
    address: 'url',
  },
}

function add(intake: Intake, { row, spots }: Feature): void {
  const cells = { intake, row, mapping: MAPPING }
  const city = intake.text({ index: row.index, field: 'city' }, row.cell('city'))
  addMapped(cells, {
    format: 'eyesOnRussia',
    when: () => verifiedWhen(cells),
    places() {
      const places = featurePlaces(cells, spots)
      return places === 'refused' || city === null
        ? places
        : places.map((place) => ({ ...place, wording: { en: city } }))
    },
    claims: (said) =>
      citedClaims(intake, said, {
        claimant: {
          name: inBoth('Eyes on Russia'),
          role: { en: 'verification project', uk: 'проєкт із перевірки відео та фото' },
          party: 'other',
          kind: 'analyst',
        },
        spot: spotOf(cells, 'address'),
        citations: [{ address: cellOf(cells, 'address'), title: null }],
      }),
  })
}

/**
 * Whether `verifiedDate` is the day of the event or the day on which it was verified is not documented; "on or before
 * this day" is true of both.
 */
function verifiedWhen(cells: MappedCells): When | null {
  const when = whenOf(withoutMidnight(cells))
  if (typeof when?.start !== 'string') return when
  cells.intake.note(spotOf(cells, 'start'), cellOf(cells, 'start'), 'dateDoubtful', 'kept')
  return { ...when, precision: 'reported' }
}
