import { beforeEach, describe, expect, it } from 'vitest'
import { createPointLayer } from '../../src/map/pointLayer'
import { FakeMap } from '../support/fakeMap'
import { groupsOf } from '../support/pointColumns'
import { aPoint, aScene, aSceneOf } from './scenes'

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) }
const MARK = aPoint({ row: 0, point: [36, 50] })
const OTHER = aPoint({ row: 1, type: 'shelling', point: [36.06, 50] })
const DISC = aPoint({ row: 2, point: [31, 49], radiusKm: 10, region: 'RU-KRS' })
let map: FakeMap
let layer: ReturnType<typeof createPointLayer>

beforeEach(() => {
  map = new FakeMap()
  layer = createPointLayer({ pixelRatio: 1, draw: () => IMAGE })
  layer.add(map, aScene())
})

/** As a map that shows all there is. */
function needPlates(): void {
  for (const { plate } of propertiesOf('points')) map.needsImage(String(plate))
}

function propertiesOf(source: string) {
  return map.features(source).map(({ properties }) => properties)
}

describe('marks and clusters', () => {
  it('stand each at the zooms that it is for, with an image that is there', () => {
    layer.update(map, aSceneOf([MARK, OTHER]))
    const groups = propertiesOf('points')
    expect(groups.map(({ fromZoom, toZoom }) => [fromZoom, toZoom]).toSorted()).toEqual(
      [
        [10, 11],
        [10, 11],
        [3, 10],
      ].toSorted(),
    )
    for (const { plate } of groups) expect(map.needsImage(String(plate))).toBe(true)
  })

  it('have an image only when the map comes to show them', () => {
    layer.update(map, aSceneOf([MARK, OTHER]))
    expect(map.listImages()).toEqual([])
    const [plate] = propertiesOf('points').map((properties) => String(properties.plate))
    map.needsImage(plate ?? '')
    expect(map.listImages()).toEqual([plate])
    expect(map.needsImage('points-unknown')).toBe(false)
  })

  it('stay until there are others at zooms that the scene has none for', () => {
    const groups = groupsOf([MARK, OTHER, { ...DISC, radiusKm: null }], { fromZoom: 8, toZoom: 9 })
    expect(new Set(groups.map(({ fromZoom }) => fromZoom))).toEqual(new Set([8]))
    layer.update(map, aScene({ groups }))
    expect(propertiesOf('points').map(({ fromZoom, toZoom }) => [fromZoom, toZoom])).toEqual([
      [3, 11],
      [3, 11],
    ])
    const parting = groupsOf([MARK, OTHER], { fromZoom: 9, toZoom: 10 })
    layer.update(map, aScene({ groups: parting }))
    expect(propertiesOf('points').map(({ fromZoom, toZoom }) => [fromZoom, toZoom])).toEqual([
      [3, 10],
      [10, 11],
      [10, 11],
    ])
  })

  it('lie on their point, and a disc’s on its rim, above it', () => {
    layer.update(map, aSceneOf([MARK, DISC]))
    expect(
      propertiesOf('points')
        .map(({ anchor }) => anchor)
        .toSorted(),
    ).toEqual(['bottom', 'center'])
  })

  it('name a region only where all their events are in it', () => {
    const beside = aPoint({ row: 3, region: 'UA-59', point: [36.0001, 50] })
    layer.update(map, aSceneOf([MARK, beside]))
    expect(new Set(propertiesOf('points').map(({ region }) => region))).toEqual(new Set(['']))
  })

  it('never hide each other or give way to a label', () => {
    expect(map.layout('point-plates')['icon-overlap']).toBe('always')
  })

  it('stay while the pointer moves or another event is opened', () => {
    const scene = aSceneOf([MARK, OTHER])
    layer.update(map, scene)
    map.retiled.length = 0
    layer.update(map, { ...scene, hovered: 'UA-63' }, scene)
    expect(map.retiled).toEqual([])
    layer.update(map, { ...scene, emphasised: [MARK] }, scene)
    expect(map.retiled).toEqual(['emphasised-points'])
  })

  it('have other images as soon as the data is the reader’s own file', () => {
    const scene = aSceneOf([MARK], { emphasised: [MARK] })
    const own = { ...scene, isOwn: true }
    layer.update(map, scene)
    const plates = () => ['points', 'emphasised-points'].flatMap(propertiesOf).map(({ plate }) => plate)
    const published = plates()
    layer.update(map, own, scene)
    expect(plates().filter((plate) => published.includes(plate))).toEqual([])
    for (const plate of plates()) expect(map.needsImage(String(plate))).toBe(true)
  })

  it('are drawn anew in another theme; images that nothing shows go with the picture after', () => {
    const light = aSceneOf([MARK])
    const dark = { ...light, theme: 'dark' as const }
    layer.update(map, light)
    needPlates()
    layer.update(map, dark, light)
    needPlates()
    expect(map.listImages()).toHaveLength(2)
    layer.update(map, { ...dark, groups: [] }, dark)
    layer.update(map, dark, { ...dark, groups: [] })
    expect(map.listImages().filter((id) => id.includes('light'))).toEqual([])
  })

  it('take no image of another layer away', () => {
    map.addImage('row-1', IMAGE)
    layer.update(map, aSceneOf([MARK]))
    needPlates()
    layer.update(map, aScene())
    layer.update(map, aScene({ theme: 'dark' }))
    expect(map.hasImage('row-1')).toBe(true)
  })
})

describe('the points of the open event', () => {
  it('have a ring round their mark, even inside a cluster; a disc has its outline instead', () => {
    layer.update(map, aSceneOf([MARK, DISC], { emphasised: [MARK, DISC] }))
    expect(propertiesOf('emphasised-points').map(({ isDisc }) => isDisc)).toEqual([false, true])
    expect(map.layer('point-ring')).toMatchObject({ filter: ['!', ['get', 'isDisc']] })
    expect(map.paint('point-ring')['circle-stroke-color']).not.toBe(map.paint('point-ring')['circle-color'])
  })
})
