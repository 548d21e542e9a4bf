import { beforeEach, describe, expect, it } from 'vitest'
import { createDiscLayer } from '../../src/map/discLayer'
import { FakeMap } from '../support/fakeMap'
import { aPoint, aScene, aSceneOf } from './scenes'

const layer = createDiscLayer()
const DISC = aPoint({ row: 3, point: [30, 50], radiusKm: 10 })
let map: FakeMap

beforeEach(() => {
  map = new FakeMap()
  layer.add(map, aScene())
})

describe('discs', () => {
  it('are circles of the stated kilometres round their point, on the sphere', () => {
    layer.update(map, aSceneOf([DISC]))
    const [disc] = map.features('discs')
    const ring = disc?.geometry.type === 'Polygon' ? (disc.geometry.coordinates[0] ?? []) : []
    const kilometres = ring.map(([lng = 0, lat = 0]) => {
      const east = (lng - 30) * 111.195 * Math.cos((lat * Math.PI) / 180)
      return Math.hypot(east, (lat - 50) * 111.195)
    })
    expect(ring.length).toBeGreaterThan(60)
    expect(Math.min(...kilometres)).toBeGreaterThan(9.97)
    expect(Math.max(...kilometres)).toBeLessThan(10.03)
    expect(disc?.properties).toMatchObject({ row: 3, region: 'UA-63' })
  })

  it('are drawn only for places that are not exactly known', () => {
    layer.update(map, aSceneOf([aPoint()]))
    expect(map.features('discs')).toEqual([])
  })

  it('lie with the widest below, so that none hides a smaller one', () => {
    const wide = aPoint({ row: 4, radiusKm: 80 })
    layer.update(map, aSceneOf([DISC, wide]))
    expect(map.features('discs').map(({ properties }) => properties.row)).toEqual([4, 3])
  })

  it('have the colours of the theme without being cut into tiles again', () => {
    const light = aSceneOf([DISC])
    layer.update(map, light)
    const cut = map.retiled.length
    layer.update(map, { ...light, theme: 'dark', hovered: 'UA-63' }, light)
    expect(map.paint('disc-area')['fill-color']).toEqual(['get', 'dark'])
    expect(map.retiled.length).toBe(cut)
  })

  it('have an outline of two tones while their event is open', () => {
    const closed = aSceneOf([DISC])
    const open = { ...closed, emphasised: [DISC] }
    layer.update(map, open)
    expect(map.features('emphasised-discs')).toHaveLength(1)
    expect(map.paint('disc-emphasis')['line-color']).not.toBe(map.paint('disc-emphasis-casing')['line-color'])
    layer.update(map, closed, open)
    expect(map.features('emphasised-discs')).toEqual([])
  })
})
