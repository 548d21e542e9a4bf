import { describe, expect, it } from 'vitest'
import { mercator } from '../../../src/domain/cameraMath'
import { type MarkContent, markContent } from '../../../src/map/marks/markContent'
import { isInDisc } from '../../../src/map/marks/worldDisc'
import type { Scene } from '../../../src/map/scene'
import { groupsOf } from '../../support/pointColumns'
import { aLook, aPoint, aScene, aSceneOf, REGION_SET } from '../scenes'

const MARK = aPoint({ row: 0, point: [36, 50] })
const OTHER = aPoint({ row: 1, type: 'shelling', point: [36.06, 50] })
const FAR = aPoint({ row: 2, point: [31, 49], region: 'RU-KRS' })
const DISC = aPoint({ row: 3, point: [30, 50], radiusKm: 10 })

const contentOf = (scene: Scene) => markContent(scene, REGION_SET, null)
const zoomsOf = (shown: readonly { readonly fromZoom: number; readonly toZoom: number }[]) =>
  shown.map(({ fromZoom, toZoom }) => [fromZoom, toZoom])

describe('marks and clusters', () => {
  it('are each for the zooms that they are counted for, with those of more events later', () => {
    const { groups } = contentOf(aSceneOf([MARK, OTHER]))
    expect(zoomsOf(groups)).toEqual([
      [10, 11],
      [10, 11],
      [3, 10],
    ])
    expect(groups.map(({ group }) => group.events)).toEqual([1, 1, 2])
  })

  it('stay until there are others at zooms that the scene has none for', () => {
    const groups = groupsOf([MARK, OTHER, FAR], { fromZoom: 8, toZoom: 9 })
    expect(new Set(groups.map(({ fromZoom }) => fromZoom))).toEqual(new Set([8]))
    expect(zoomsOf(contentOf(aScene({ groups })).groups)).toEqual([
      [3, 11],
      [3, 11],
    ])
    const parting = groupsOf([MARK, OTHER], { fromZoom: 9, toZoom: 10 })
    expect(zoomsOf(contentOf(aScene({ groups: parting })).groups)).toEqual([
      [10, 11],
      [10, 11],
      [3, 10],
    ])
  })
})

describe('discs', () => {
  it('are drawn only for places that are not exactly known', () => {
    expect(contentOf(aSceneOf([MARK])).discs).toEqual([])
    expect(contentOf(aSceneOf([MARK, DISC])).discs).toMatchObject([{ disc: { row: 3, region: 'UA-63' } }])
  })

  it('lie with the widest below, so that none hides a smaller one', () => {
    const wide = aPoint({ row: 4, radiusKm: 80 })
    expect(contentOf(aSceneOf([DISC, wide])).discs.map(({ disc }) => disc.row)).toEqual([4, 3])
  })

  it('of the smallest zoom that the scene has are drawn below it, too', () => {
    const groups = groupsOf([DISC], { fromZoom: 8, toZoom: 9 })
    expect(contentOf(aScene({ groups })).discs).toMatchObject([{ fromZoom: 3 }])
  })
})

describe('cities', () => {
  it('are named in the language of the page, in English where there is no other', () => {
    const named = (language: Scene['language']) =>
      contentOf(aScene({ language })).cities.map(({ name }) => name)
    expect(named('en')).toEqual(['Kyiv', 'Izium'])
    expect(named('uk')).toEqual(['Київ', 'Izium'])
  })

  it('come with the largest first', () => {
    const cities = REGION_SET.cities.toReversed()
    const content = markContent(aScene(), { ...REGION_SET, cities }, null)
    expect(content.cities.map(({ rank }) => rank)).toEqual([1, 4])
  })
})

describe('the points of the open event', () => {
  it('are marks, and discs with their mark on the northern rim', () => {
    const [mark, disc] = contentOf(aScene({ emphasised: [MARK, DISC] })).emphasised
    expect(mark).toMatchObject({ at: mercator(MARK.point), shape: null, facts: { isNear: false } })
    expect(disc?.facts.isNear).toBe(true)
    const { shape = null, at: [x, y] = [0, 0] } = disc ?? {}
    const [centreX, centreY] = mercator(DISC.point)
    if (shape === null) expect.fail('The disc has no shape.')
    expect(x).toBe(centreX)
    expect(centreY - y).toBeGreaterThan(0)
    expect([0.999, 1.001].map((by) => isInDisc(shape, [x, centreY + by * (y - centreY)]))).toEqual([
      true,
      false,
    ])
  })
})

describe('parts that come from the same as in the scene before', () => {
  const scene = aSceneOf([MARK, DISC], {
    regions: new Map([['UA-63', aLook()]]),
    emphasised: [MARK],
  })
  const content = contentOf(scene)
  const PARTS = ['labels', 'cities', 'groups', 'discs', 'emphasised'] as const

  const otherParts = (changes: Partial<Scene>) => {
    const next: MarkContent = markContent({ ...scene, ...changes }, REGION_SET, { scene, content })
    return PARTS.filter((part) => next[part] !== content[part])
  }

  it.each<[what: string, changes: Partial<Scene>, parts: readonly string[]]>([
    ['nothing', {}, []],
    ['the pointer', { hovered: 'UA-63' }, []],
    ['a selection', { selected: 'UA-63', outlined: ['UA-63'] }, []],
    ['the camera', { camera: { zoom: 5, lat: 50, lng: 30 }, fit: ['UA-63'] }, []],
    ['counts of regions', { regions: new Map() }, ['labels']],
    ['marks in view', { groups: groupsOf([FAR]) }, ['groups', 'discs']],
    ['an event that is opened', { emphasised: [FAR] }, ['emphasised']],
    ['the language', { language: 'uk' }, ['labels', 'cities']],
    ['the theme', { theme: 'dark' }, ['labels']],
    ['a file of the reader’s own', { isOwn: true }, ['labels']],
  ])('are the same objects: %s', (_what, changes, parts) => {
    expect(otherParts(changes)).toEqual(parts)
  })

  it('know theme and whose data it is', () => {
    expect(contentOf(aScene({ theme: 'dark', isOwn: true }))).toMatchObject({ theme: 'dark', isOwn: true })
  })
})
