import { describe, expect, it } from 'vitest'
import { createIntake } from '../../../src/data/formats/intake'
import { type GivenPlace, rowPlace } from '../../../src/data/formats/rowPlace'
import { headerOf, sourceRow } from '../../../src/data/formats/sourceRow'
import { createReport } from '../../../src/data/report'
import { brief, publishedPlaces } from './openText'

const places = await publishedPlaces()
const HEADER = headerOf(['lat', 'lng', 'adm1', 'country'])

/** The place of a row of latitude, longitude, region and country, and what was said about it. */
function placed(cells: readonly string[], given: Partial<GivenPlace> & Pick<GivenPlace, 'precision'>) {
  const report = createReport('a.csv')
  const { intake } = createIntake({
    format: 'table',
    file: () => 'a.csv',
    places,
    report: () => report,
    onEvent: () => undefined,
  })
  const place = rowPlace(intake, sourceRow(HEADER, cells, 4), {
    degrees: { lat: 'lat', lng: 'lng' },
    region: { field: 'adm1', kind: 'area' },
    country: 'country',
    ...given,
  })
  return { place, told: report.problems().map(brief) }
}

describe('a row that is exact', () => {
  it('is at its point, with its radius and words', () => {
    const wording = { en: 'Near it' }
    expect(
      placed(['49.99', '36.23', 'Kharkiv', 'Ukraine'], {
        precision: 'nearSettlement',
        radiusKm: 25,
        wording,
      }),
    ).toEqual({
      place: {
        role: 'location',
        point: [36.23, 49.99],
        within: 'UA-63',
        precision: 'nearSettlement',
        radiusKm: 25,
        wording,
      },
      told: [],
    })
  })

  it('is in its region where it has no point, and that is said', () => {
    expect(placed(['', '36.23', 'Kharkiv', 'Ukraine'], { precision: 'settlement', role: 'over' })).toEqual({
      place: { role: 'over', region: 'UA-63', precision: 'region' },
      told: ['5 | lat |  | coordinatesMissing | 1'],
    })
  })

  it('says where its coordinates look swapped, and leaves them as they are', () => {
    expect(placed(['36.23', '49.99', '', ''], { precision: 'settlement' })).toMatchObject({
      place: { point: [49.99, 36.23] },
      told: ['5 | lat | 36.23, 49.99 | coordinatesSwapped | 1'],
    })
  })

  it.each([
    [['north', '36'], '5 | lat | north | degreesInvalid | 1'],
    [['50', '36,5'], '5 | lng | 36,5 | degreesInvalid | 1'],
    [['95', '36'], '5 | lat | 95, 36 | pointOutsideWorld | 1'],
    [['5540000', '415000'], '5 | lat | 5540000, 415000 | coordinatesProjected | 1'],
  ])('is refused with the coordinates %j', (cells, line) => {
    expect(placed([...cells, 'Kharkiv', 'Ukraine'], { precision: 'settlement' })).toEqual({
      place: 'refused',
      told: [line],
    })
  })
})

describe('a row that is known to the region only', () => {
  it('is in the region that it names, and never at its coordinates', () => {
    expect(placed(['50.45', '30.52', 'Kharkiv Oblast', 'Ukraine'], { precision: 'region' })).toEqual({
      place: { role: 'location', region: 'UA-63', precision: 'region' },
      told: ['5 | adm1 | Kharkiv Oblast | placedByRegion | 1'],
    })
  })

  it('says where its region has another name in the set', () => {
    expect(placed(['', '', 'Odessa oblast', 'Ukraine'], { precision: 'region' })).toEqual({
      place: { role: 'location', region: 'UA-51', precision: 'region' },
      told: ['5 | adm1 | Odessa oblast | regionRenamed | 1'],
    })
  })

  it('is in the region round its coordinates where it names none, or one that nobody knows', () => {
    const region = { role: 'location', region: 'UA-63', precision: 'region' }
    expect(placed(['49.99', '36.23', '', 'Ukraine'], { precision: 'region' })).toEqual({
      place: region,
      told: [],
    })
    expect(placed(['49.99', '36.23', 'Atlantis', 'Ukraine'], { precision: 'region' })).toEqual({
      place: region,
      told: ['5 | adm1 | Atlantis | regionNotFound | 1'],
    })
    expect(
      placed(['49.99', '36.23', 'Kyiv', ''], { precision: 'region', region: { field: 'adm1' } }),
    ).toEqual({
      place: region,
      told: ['5 | adm1 | Kyiv | regionAmbiguous | 1'],
    })
  })

  it('is in its country where it is in no region, and nowhere where that is not known either', () => {
    const country = { role: 'location', country: 'UA', precision: 'country' }
    expect(placed(['43.5', '34', '', 'Ukraine'], { precision: 'region' }).place).toEqual(country)
    expect(placed(['43.5', '34', '', 'Atlantis'], { precision: 'region' }).place).toBeNull()
    expect(placed(['', '', '', ''], { precision: 'settlement' }).place).toBeNull()
  })
})

it.each(['country', 'unknown'] as const)(
  'a row of precision %s is in its country, whatever its coordinates',
  (precision) => {
    expect(placed(['49.99', '36.23', 'Kharkiv', '369'], { precision })).toEqual({
      place: { role: 'location', country: 'UA', precision: 'country' },
      told: [],
    })
  },
)
