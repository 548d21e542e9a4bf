import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const text = await fixture('eyes-on-russia.geojson')
const { opened, events } = await openGood(text)

describe('a file of Eyes on Russia', () => {
  it('is known by its properties, and every feature is an event or is refused with a reason', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['eyesOnRussia', 3, 2])
    expect(opened.problems.map(brief)).toEqual([
      '3 | verifiedDate | 01/02/2024 | dateAmbiguous | 1',
      '1 | verifiedDate | 2024-11-05T00:00:00.000Z | timeUnknown | 1',
      '1 | verifiedDate | 2024-11-05T00:00:00.000Z | dateDoubtful | 1',
      '1 | geometry |  | precisionAssumed | 1',
      '2 | province | Sumska | regionRenamed | 1',
      '2 | latitude |  | coordinatesMissing | 1',
      '2 | url | javascript:alert(1) | linkRefused | 1',
    ])
  })

  it('says no more of the day than that the event was not later', () => {
    expect(events.map(({ when }) => when)).toEqual([
      { start: '2024-11-05', end: '2024-11-05', precision: 'reported' },
      { start: null, end: null, precision: 'unknown' },
    ])
  })

  it('has the place of the geometry in the words of the file, else the province', () => {
    expect(events.map(({ places }) => places)).toEqual([
      [
        {
          role: 'location',
          point: [36.25, 50],
          within: 'UA-63',
          precision: 'settlement',
          wording: { en: 'Kharkiv' },
        },
      ],
      [{ role: 'location', region: 'UA-59', precision: 'region' }],
    ])
  })

  it('is the word of the project, which points to a post', () => {
    expect(opened.tables.claimants.map(({ name }) => name.en)).toEqual(['Eyes on Russia'])
    expect(events[0]?.claims).toMatchObject([
      { stance: 'asserts', statement: { en: 'Footage of a damaged building.' }, figures: [] },
    ])
    expect(opened.tables.sources.map(({ link }) => link.kind)).toEqual(['link', 'refused'])
  })

  it('can be kept in the atlas’s own format', () => {
    expect(problemsOfReread(opened, events).filter(({ reason }) => reason !== 'linkRefused')).toEqual([])
  })

  it('never throws, whatever stands in a property', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const properties = fc.record({
      ...{ id: value, title: value, description: value, verifiedDate: value, url: value, country: value },
      ...{ province: value, city: value, categories: value, violenceLevel: value },
    })
    await fc.assert(
      fc.asyncProperty(properties, async (given) => {
        const feature = { type: 'Feature', geometry: null, properties: given }
        const any = await openText(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
        expect(any.opened).toMatchObject({ kind: 'ok', format: 'eyesOnRussia', rows: 1 })
      }),
      { numRuns: 100 },
    )
  })
})
