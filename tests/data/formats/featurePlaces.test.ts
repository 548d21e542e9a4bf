import { describe, expect, it } from 'vitest'
import { aCollection, aFeature } from './collection'
import { openGood } from './openText'

type Members = Readonly<Record<string, unknown>>

async function placeOf(geometry: Members | null, properties: Members = {}) {
  const { events, opened } = await openGood(aCollection([aFeature({ geometry, properties })]))
  return { place: events[0]?.places[0], reasons: opened.problems.map(({ reason }) => reason) }
}

const POINT = { type: 'Point', coordinates: [36.25, 50] }
const SMALL = {
  type: 'LineString',
  coordinates: [
    [36.2, 50],
    [36.25, 50],
    [36.3, 50],
  ],
}
const WIDE = {
  type: 'LineString',
  coordinates: [
    [34.5, 50.5],
    [36, 50],
    [37, 49.5],
  ],
}

describe('the place of a feature', () => {
  it('is known to the settlement at most where nobody says how exact a point is', async () => {
    const unsaid = await placeOf(POINT)
    expect(unsaid.place).toMatchObject({ point: [36.25, 50], precision: 'settlement' })
    expect(unsaid.reasons).toContain('precisionAssumed')
    const said = await placeOf(POINT, { placePrecision: 'site' })
    expect([said.place?.precision, said.reasons.includes('precisionAssumed')]).toEqual(['site', false])
  })

  it('is the region where the word for how exact it is, is not known', async () => {
    const { place, reasons } = await placeOf(POINT, { precision: 'quite' })
    expect(place).toEqual({ role: 'location', region: 'UA-63', precision: 'region' })
    expect(reasons).toContain('codeUnknown')
  })

  it('is a disc around a small shape, whatever region it names', async () => {
    const { place } = await placeOf(SMALL, { region: 'Kharkiv' })
    expect(place).toMatchObject({ point: [36.25, 50], precision: 'district' })
    expect(place?.radiusKm).toBeCloseTo(3.6, 1)
  })

  it('is the region that a wide shape names, and a wide disc where it names none', async () => {
    expect((await placeOf(WIDE, { region: 'Kharkiv' })).place).toMatchObject({ region: 'UA-63' })
    const { place } = await placeOf(WIDE)
    expect([place?.precision, (place?.radiusKm ?? 0) > 50]).toEqual(['district', true])
  })

  it('is no disc of more than the world', async () => {
    const { place } = await placeOf(POINT, { precision: 'near settlement', radius_km: 1e9 })
    expect(place).toEqual({ role: 'location', point: [36.25, 50], precision: 'nearSettlement' })
  })

  it('does not follow coordinates among the properties', async () => {
    expect((await placeOf(null, { latitude: 50, longitude: 36.25 })).place).toBeUndefined()
    expect((await placeOf(POINT, { latitude: 48, longitude: 30 })).place?.point).toEqual([36.25, 50])
  })
})
