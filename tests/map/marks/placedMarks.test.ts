import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReadBytes } from '../../../src/cli/ownFiles'
import { loadRegionSet } from '../../../src/data/loadRegionSet'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import { markPosition } from '../../../src/domain/eventPoint'
import { overlap, type Rect } from '../../../src/domain/rect'
import type { RegionSet } from '../../../src/domain/region'
import type { Scene } from '../../../src/map/scene'
import { groupsOf } from '../../support/pointColumns'
import { aLook, aPoint, aScene, aSceneOf } from '../scenes'
import { linesOf, placedScene } from './placedScene'

const MARK = aPoint({ row: 0, point: [36, 50] })
const OTHER = aPoint({ row: 1, type: 'shelling', point: [36.06, 50] })
const DISC = aPoint({ row: 2, point: [31, 49], radiusKm: 10, region: 'RU-KRS' })
const BOTH = aSceneOf([MARK, OTHER])

/** The middle of a place at a zoom, in pixels of the world. */
function pixelOf(point: readonly [number, number], zoom: number): readonly [number, number] {
  const [x, y] = mercator(point)
  return [x * TILE_PX * 2 ** zoom, y * TILE_PX * 2 ** zoom]
}

describe('plates of marks and clusters', () => {
  it('stand each at the zooms that it is for', () => {
    const eventsAt = (zoom: number) => placedScene(BOTH, zoom).plates.map(({ group }) => group?.events)
    expect([3, 9.99, 10].map(eventsAt)).toEqual([[2], [2], [1, 1]])
  })

  it('stand beyond the zooms that the scene has any for', () => {
    const scene = aScene({ groups: groupsOf([MARK, DISC], { fromZoom: 7, toZoom: 8 }) })
    for (const zoom of [3, 6.5, 7, 9, 10]) {
      expect(placedScene(scene, zoom).plates).toHaveLength(2)
      expect(placedScene(scene, zoom).discs).toHaveLength(1)
    }
  })

  it('lie on their point, and a disc’s on its rim, above it', () => {
    const { plates } = placedScene(aSceneOf([MARK, DISC]), 7)
    const boxes = new Map(plates.map(({ group, box }) => [group?.isNear, box]))
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.get(false) ?? []
    const [x, y] = pixelOf(MARK.point, 7)
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([expect.closeTo(x), expect.closeTo(y)])
    const [rimLeft = 0, , rimRight = 0, rimBottom = 0] = boxes.get(true) ?? []
    const [rimX, rimY] = pixelOf(markPosition(DISC), 7)
    expect([(rimLeft + rimRight) / 2, rimBottom]).toEqual([expect.closeTo(rimX), expect.closeTo(rimY)])
  })

  it('are whole where there is room, and in short beside the label of their region', () => {
    const types = ['strike', 'shelling', 'statement', 'interception', 'attack']
    const scene = aSceneOf(types.map((type, row) => aPoint({ row, type, point: [36, 50] })))
    const marksIn = (changes: Partial<Scene>) =>
      placedScene({ ...scene, ...changes }, 6).plates.map(({ plate }) => plate.marks.length)
    expect(marksIn({})).toEqual([5])
    expect(marksIn({ regions: new Map([['UA-63', aLook()]]) })).toEqual([3])
  })

  it('are as large as they are laid out', () => {
    for (const { plate, box } of placedScene(BOTH, 5).plates) {
      expect(box[2] - box[0]).toBeCloseTo(plate.widthPx)
      expect(box[3] - box[1]).toBeCloseTo(plate.heightPx)
    }
  })

  it('have the colours of the theme, and are striped as soon as the data is the reader’s own file', () => {
    const scene = aSceneOf([MARK], { emphasised: [DISC], regions: new Map([['UA-30', aLook()]]) })
    const looks = (changes: Partial<Scene>) => {
      const { plates, own, rows } = placedScene({ ...scene, ...changes }, 6)
      const all = [...plates.map(({ plate }) => plate), ...own.map(({ plate }) => plate)]
      return [...all, ...rows.map(({ row }) => row)].map(({ theme, isOwn }) => [theme, isOwn])
    }
    expect(looks({})).toEqual(Array(3).fill(['light', false]))
    expect(looks({ theme: 'dark', isOwn: true })).toEqual(Array(3).fill(['dark', true]))
  })
})

describe('discs', () => {
  it('are there from the zoom on that parts those of many', () => {
    const scene = aSceneOf(
      Array.from({ length: 40 }, (_, row) => aPoint({ row, point: [30 + row / 10, 50], radiusKm: 25 })),
    )
    const counts = [3, 5, 7, 10].map((zoom) => placedScene(scene, zoom).discs.length)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect([counts[0], counts.at(-1)]).toEqual([0, 40])
  })
})

describe('the points of the open event', () => {
  it('stand at every zoom, even inside a cluster, and cannot be picked', () => {
    const scene = { ...BOTH, emphasised: [MARK, DISC] }
    for (const zoom of [3, 6, 10]) {
      const { own } = placedScene(scene, zoom)
      expect(own.map(({ group }) => group)).toEqual([null, null])
      expect(own.map(({ plate }) => plate.marks.length)).toEqual([1, 1])
    }
  })

  it('has labels give way', () => {
    const scene = aScene({ regions: new Map([['UA-63', aLook()]]) })
    const [alone] = placedScene(scene, 6).rows
    const open = placedScene({ ...scene, emphasised: [aPoint({ point: [36, 50] })] }, 6)
    const [row] = open.rows
    expect(open.rows).toHaveLength(1)
    expect(row?.box).not.toEqual(alone?.box)
    for (const { box } of open.own) expect(overlap(box, row?.box ?? box)).toBe(false)
  })
})

it('gives room first to regions with events, then to the others, then to cities', () => {
  const namesAt = (regions: Scene['regions']) =>
    placedScene(aScene({ regions }), 8, {
      ...SMALL_SET,
      cities: [{ name: { en: 'Kharkiv' }, point: [36, 50], region: 'UA-63', rank: 1 }],
    }).names.flatMap(linesOf)
  expect(namesAt(new Map([['UA-63', aLook()]]))).toEqual(['Kharkiv Oblast'])
  expect(namesAt(new Map())).toEqual(['Belgorod Oblast'])
})

/** Two regions whose labels want the same place. */
const SMALL_SET: RegionSet = {
  id: 'small',
  bounds: [20, 44, 42, 56],
  countries: new Map(),
  regions: new Map(
    (['UA-63 Kharkiv', 'RU-BEL Belgorod'] as const).map((text) => {
      const [code = '', name = ''] = text.split(' ')
      const bbox = [35, 49, 37, 51] as const
      const names = { name: { en: `${name} Oblast` }, short: { en: name } }
      return [code, { code, country: code.slice(0, 2), ...names, alternates: [], label: [36, 50], bbox }]
    }),
  ),
  cities: [],
  attribution: [],
}

describe('names and rows of the whole region set', () => {
  it('never overlap each other or a plate, whatever is shown at whatever zoom', async () => {
    const loaded = await loadRegionSet('ukraine-russia', createReadBytes('public'))
    if (loaded.kind !== 'ok') expect.fail(loaded.kind)
    const { regionSet } = loaded
    fc.assert(
      fc.property(scenesIn(regionSet), fc.double({ min: 3, max: 10, noNaN: true }), (scene, zoom) => {
        const placed = placedScene(scene, zoom, regionSet)
        const plates = [...placed.plates, ...placed.own].map(({ box }) => box)
        const labels = [...placed.names, ...placed.rows].map(({ box }) => box)
        expect(overlapping(labels)).toEqual([])
        expect(labels.filter((box) => plates.some((plate) => overlap(plate, box)))).toEqual([])
        expect(placed.own).toHaveLength(scene.emphasised.length)
        const wanted = scene.groups.filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom < toZoom)
        expect(new Set(placed.plates.map(({ group }) => group))).toEqual(new Set(wanted))
        expect(placed.rows.length).toBe(placed.names.filter(({ text }) => text.lines[0]?.isStrong).length)
      }),
      { numRuns: 30 },
    )
  })
})

function overlapping(boxes: readonly Rect[]): readonly (readonly [Rect, Rect])[] {
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlap(one, other) ? [[one, other] as const] : [])),
  )
}

/** Any regions with events, and any marks and discs among them, of which some are of the open event. */
function scenesIn({ regions, bounds: [west, south, east, north] }: RegionSet): fc.Arbitrary<Scene> {
  const anyMarks = fc.array(
    fc.record({
      shape: fc.constantFrom('burst' as const, 'ring' as const, 'square' as const),
      colour: fc.constant('#96420f'),
      count: fc.integer({ min: 1, max: 900 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  const looks = fc.uniqueArray(fc.tuple(fc.constantFrom(...regions.keys()), anyMarks), {
    selector: ([code]) => code,
    maxLength: regions.size,
    size: 'max',
  })
  const points = fc.array(
    fc.record({
      point: fc.tuple(
        fc.double({ min: west, max: east, noNaN: true }),
        fc.double({ min: south, max: north, noNaN: true }),
      ),
      radiusKm: fc.option(fc.integer({ min: 1, max: 200 })),
      type: fc.constantFrom('strike', 'shelling', 'statement'),
    }),
    { maxLength: 30 },
  )
  return fc
    .record({
      looks,
      points,
      own: fc.nat(2),
      language: fc.constantFrom('en' as const, 'uk' as const),
    })
    .map(({ looks: shown, points: places, own, language }) => {
      const all = places.map((place, row) => aPoint({ row, region: null, ...place }))
      return aSceneOf(all, {
        language,
        regions: new Map(shown.map(([code, marks]) => [code, aLook({ marks })])),
        emphasised: all.slice(0, own),
      })
    })
}
