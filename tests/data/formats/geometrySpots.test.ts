import { describe, expect, it } from 'vitest'
import { aCollection, aFeature, aShape } from './collection'
import { brief, openGood } from './openText'

async function placesOf(...features: readonly unknown[]) {
  const { opened, events } = await openGood(aCollection(features))
  const reasons = opened.problems.map(({ reason }) => reason).filter((reason) => reason !== 'idMade')
  return { places: events.map(({ places }) => places), reasons }
}

/** A ring of so many corners around a point, closed, counter-clockwise. */
function aRing(corners: number, radius = 0.2): readonly (readonly [number, number])[] {
  const ring = Array.from({ length: corners }, (_, index): readonly [number, number] => {
    const angle = (2 * Math.PI * index) / corners
    return [36.25 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)]
  })
  return [...ring, ...ring.slice(0, 1)]
}

describe('geometries', () => {
  it.each([
    ['Point', [36.25], 'degreesInvalid'],
    ['Point', [36.25, null], 'degreesInvalid'],
    ['Point', [200, 50], 'pointOutsideWorld'],
    ['Point', ['36.25', 50], 'coordinatesQuoted'],
    ['MultiPoint', [36.25, 50], 'wrongType'],
    ['LineString', [[36.25, 50]], 'geometryInvalid'],
    ['Polygon', [[36.25, 50]], 'wrongType'],
    ['Polygon', [[]], 'ringDegenerate'],
    [
      'Polygon',
      [
        [
          [36, 50],
          [36, 50],
          [36, 50],
          [36, 50],
        ],
      ],
      'ringDegenerate',
    ],
    ['MultiPolygon', [[[36.25, 50]]], 'wrongType'],
    ['MultiPolygon', [[]], 'ringDegenerate'],
    ['MultiPoint', Array.from({ length: 201 }, () => [36.25, 50]), 'tooManyRows'],
  ])('%s %j is refused: %s', async (type, coordinates, reason) => {
    const { places, reasons } = await placesOf(aShape(type, coordinates))
    expect([places, reasons]).toEqual([[], [reason]])
  })

  it.each(['Point', 'MultiPoint', 'LineString', 'Polygon', 'MultiPolygon'])(
    'an empty %s is no place',
    async (type) => {
      expect((await placesOf(aShape(type, []))).places).toEqual([[]])
    },
  )

  it('refuses a million corners, and comes to an end', async () => {
    const positions = '[36.1,50.1],'.repeat(1_000_000)
    const text = aCollection([aShape('Polygon', '?')]).replace('"?"', `[[${positions}[36,50]]]`)
    const { opened } = await openGood(text)
    expect(opened.problems.map(brief)).toEqual(['1 | coordinates | 1000001 | tooManyRows | 1'])
  })

  it('reads as many corners as are allowed', async () => {
    const { places } = await placesOf(aShape('Polygon', [aRing(249_999)]))
    expect(places[0]?.[0]).toMatchObject({ precision: 'district', radiusKm: 22.3 })
  })

  it('reports a ring that crosses itself, and does not look for crossings for ever', async () => {
    const bowTie = [
      [36, 50],
      [36.2, 50.2],
      [36.2, 50],
      [36, 50.1],
      [36, 50],
    ]
    expect((await placesOf(aShape('Polygon', [bowTie]))).reasons).toContain('ringCrossed')
    const many = Array.from({ length: 40 }, () => aShape('Polygon', [aRing(3000)]))
    expect((await placesOf(...many)).places).toHaveLength(40)
  })

  it('turns rings round, closes them and leaves out a hole that is outside, with a note', async () => {
    const turned = await placesOf(aShape('Polygon', [aRing(8).toReversed()]))
    const open = await placesOf(aShape('Polygon', [aRing(8).slice(1)]))
    const good = await placesOf(aShape('Polygon', [aRing(8), aRing(8, 0.1).toReversed()]))
    const outside = await placesOf(
      aShape('Polygon', [
        aRing(8),
        aRing(8)
          .map(([x, y]) => [x - 5, y])
          .toReversed(),
      ]),
    )
    expect(turned.reasons).toEqual(['ringMended', 'shapeNotKept'])
    expect(open.reasons).toEqual(['ringMended', 'shapeNotKept'])
    expect(good.reasons).toEqual(['shapeNotKept'])
    expect(outside.reasons).toEqual(['geometryInvalid', 'shapeNotKept'])
    expect([turned, open, outside].map(({ places }) => places[0]?.[0]?.radiusKm)).toEqual([22.3, 22.3, 22.3])
  })

  it('takes shapes of several parts as one, which reaches over all of them', async () => {
    const [west, east] = [34, 37].map((x) => [
      [
        [x, 50],
        [x + 0.1, 50],
        [x + 0.1, 50.1],
        [x, 50],
      ],
    ])
    const { places } = await placesOf(
      aShape('MultiPolygon', [west, east]),
      aShape('MultiLineString', [
        [
          [34, 50],
          [34.1, 50],
        ],
        [
          [37, 50],
          [37.1, 50],
        ],
      ]),
    )
    expect(places.map(([place]) => (place?.radiusKm ?? 0) > 200)).toEqual([true, true])
  })

  it('refuses a feature for any part of a collection that cannot be read', async () => {
    const geometries = [
      { type: 'Point', coordinates: [36.25, 50] },
      { type: 'Point', coordinates: ['a'] },
    ]
    const { places, reasons } = await placesOf(
      aFeature({ geometry: { type: 'GeometryCollection', geometries } }),
      aFeature({ geometry: { type: 'GeometryCollection' } }),
      aFeature({ geometry: 'POINT(36 50)' }),
    )
    expect([places, reasons]).toEqual([[], ['coordinatesQuoted', 'wrongType', 'wrongType']])
  })
})
