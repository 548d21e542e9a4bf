import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import { MARK_HATCH, MARK_PATHS, markOf } from '../../../src/domain/marks'
import { PALETTES } from '../../../src/domain/palette'
import { overlap, type Rect } from '../../../src/domain/rect'
import type { Camera } from '../../../src/domain/view'
import { drawMarks } from '../../../src/map/marks/drawMarks'
import { markContent } from '../../../src/map/marks/markContent'
import { placedMarks } from '../../../src/map/marks/placedMarks'
import type { Scene } from '../../../src/map/scene'
import { frameOf } from '../../../src/map/stand'
import { contrastOf } from '../../domain/colourVision'
import { aLook, aPoint, aScene, aSceneOf, REGION_SET } from '../scenes'
import { type Drawn, drawnBy, stubCanvases } from './fakeContext'
import { MEASURE } from './placedScene'

const SIZE = { widthPx: 800, heightPx: 600 }
const FRAME: Rect = [0, 0, SIZE.widthPx, SIZE.heightPx]
const MARK = aPoint({ row: 0, point: [36, 50] })
const DISC = aPoint({ row: 1, type: 'shelling', point: [34.5, 49.2], radiusKm: 20 })
const REGIONS = new Map([['RU-KRS', aLook()]])
const SCENE = aSceneOf([MARK, DISC], { regions: REGIONS, emphasised: [MARK] })
const CAMERA: Camera = { zoom: 7, lat: 50, lng: 35 }

beforeEach(stubCanvases)

function drawn(scene: Scene, camera = CAMERA, size = SIZE): readonly Drawn[] {
  const content = markContent(scene, REGION_SET, null)
  const placed = placedMarks(content, camera.zoom, MEASURE)
  return drawnBy((context) => {
    drawMarks(context, placed, content, frameOf({ camera, size, pixelRatio: devicePixelRatio }))
  })
}

/** Where a place is in the picture. */
function pixelOf(point: readonly [number, number], { zoom, lat, lng }: Camera): readonly [number, number] {
  const [[x, y], [middleX, middleY]] = [mercator(point), mercator([lng, lat])]
  const worldPx = TILE_PX * 2 ** zoom
  return [(x - middleX) * worldPx + SIZE.widthPx / 2, (y - middleY) * worldPx + SIZE.heightPx / 2]
}

function middleOf([left, top, right, bottom]: Rect): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** The one that is drawn in such a way. */
function only(all: readonly Drawn[], matches: (one: Drawn) => boolean): Drawn {
  const [found, ...others] = all.filter(matches)
  if (found === undefined || others.length > 0) throw new Error(`${others.length} others are alike.`)
  return found
}

const isShape =
  (what: string, colour: string) =>
  (one: Drawn): boolean =>
    one.by === 'fill' && one.what === what && one.colour === colour

describe('a mark', () => {
  it('is drawn where its place is in the picture, on a whole pixel', () => {
    const mark = only(
      drawn(aSceneOf([MARK])),
      isShape(MARK_PATHS.triangleFull, markOf('strike').colour.light),
    )
    const [x, y] = middleOf(mark.box)
    const wanted = pixelOf(MARK.point, CAMERA)
    expect(Math.hypot(x - wanted[0], y - wanted[1])).toBeLessThan(1)
    expect(mark.box[0] % 1).toBe(0)
  })

  it.each([1, 1.5, 2])('lies at the same place with %s device pixels to one of CSS', (ratio) => {
    vi.stubGlobal('devicePixelRatio', ratio)
    const mark = only(
      drawn(aSceneOf([MARK])),
      isShape(MARK_PATHS.triangleFull, markOf('strike').colour.light),
    )
    const [x, y] = middleOf(mark.box)
    const wanted = pixelOf(MARK.point, CAMERA)
    expect(Math.max(Math.abs(x - wanted[0]), Math.abs(y - wanted[1]))).toBeLessThanOrEqual(0.5 / ratio + 1e-6)
    expect(mark.box[2] - mark.box[0]).toBeCloseTo(14)
  })

  it('has stripes as soon as the data is the reader’s own file, in plates as in rows', () => {
    const stripes = (scene: Scene) => drawn(scene).filter(({ what }) => what === MARK_HATCH.d).length
    expect(stripes(SCENE)).toBe(0)
    // A plate of its own for the mark, the disc and the open event, and one row.
    expect(stripes({ ...SCENE, isOwn: true })).toBe(4)
  })

  it('lies on top of names, rows and discs', () => {
    const all = drawn(aSceneOf([MARK, DISC], { regions: REGIONS }))
    const mark = all.findIndex(isShape(MARK_PATHS.triangleFull, markOf('strike').colour.light))
    const row = all.findIndex(isShape(MARK_PATHS.ring, '#4b5058'))
    const name = all.findIndex(({ what }) => what === 'Kursk Oblast')
    const disc = all.findIndex(({ what }) => what === 'ellipse')
    expect([disc, name, row, mark]).toEqual([disc, name, row, mark].toSorted((a, b) => a - b))
    expect(disc).toBeGreaterThanOrEqual(0)
  })
})

describe('a disc', () => {
  const colour = markOf('shelling').colour.light
  const ellipses = (scene: Scene, camera = CAMERA) =>
    drawn(scene, camera).filter(({ what }) => what === 'ellipse')

  it('is a faint area with a dashed rim on paper, as wide as its kilometres', () => {
    const [area, casing, rim, ...others] = ellipses(aSceneOf([DISC]))
    expect(others).toEqual([])
    expect(area).toMatchObject({ by: 'fill', colour, opacity: 0.2 })
    expect(casing).toMatchObject({ by: 'stroke', colour: PALETTES.light.paper, opacity: 1, dash: [] })
    expect(rim).toMatchObject({ by: 'stroke', colour, opacity: 1 })
    expect(rim?.dash).toHaveLength(2)
    expect(casing?.widthPx).toBeGreaterThan(rim?.widthPx ?? 99)
    const [west, east] = [-1, 1].map((side) => {
      const lng = DISC.point[0] + (side * 20) / (111.195 * Math.cos((DISC.point[1] * Math.PI) / 180))
      return pixelOf([lng, DISC.point[1]], CAMERA)[0]
    })
    expect(area?.box[0]).toBeCloseTo(west ?? 0, 1)
    expect(area?.box[2]).toBeCloseTo(east ?? 0, 1)
  })

  it('lies below smaller ones', () => {
    const wide = { ...DISC, row: 2, radiusKm: 60 }
    const [below, above] = ellipses(aSceneOf([DISC, wide])).filter(({ by }) => by === 'fill')
    const width = (one: Drawn | undefined) => (one === undefined ? 0 : one.box[2] - one.box[0])
    expect(width(below)).toBeGreaterThan(width(above))
  })

  it('has the colours of the theme', () => {
    const [area, casing, rim] = ellipses({ ...aSceneOf([DISC]), theme: 'dark' })
    const dark = markOf('shelling').colour.dark
    expect([area?.colour, casing?.colour, rim?.colour]).toEqual([dark, PALETTES.dark.paper, dark])
  })

  it('has a full outline of two tones while its event is open, wherever it is in the zooms', () => {
    const outlines = ellipses(aScene({ emphasised: [DISC] }))
    expect(outlines).toMatchObject([
      { by: 'stroke', colour: PALETTES.light.paper, dash: [] },
      { by: 'stroke', colour: PALETTES.light.ink, dash: [] },
    ])
    expect(outlines[0]?.widthPx).toBeGreaterThan(outlines[1]?.widthPx ?? 99)
  })
})

describe('the mark of the open event', () => {
  it('has a ring of two tones round it, a disc’s has its outline instead', () => {
    const ringsOf = (scene: Scene) =>
      drawn(scene).filter(
        ({ what, box: [left, , right] }) => what === 'ellipse' && right - left > 24 && right - left < 40,
      )
    const rings = ringsOf(aScene({ emphasised: [MARK] }))
    expect(rings).toMatchObject([
      { by: 'fill', colour: PALETTES.light.paper },
      { by: 'stroke', colour: PALETTES.light.ink },
    ])
    for (const { box } of rings) {
      const [x, y] = middleOf(box)
      const wanted = pixelOf(MARK.point, CAMERA)
      expect(Math.hypot(x - wanted[0], y - wanted[1])).toBeLessThan(1)
      expect(box[2] - box[0]).toBeGreaterThan(24)
    }
    expect(ringsOf(aScene({ emphasised: [DISC] }))).toEqual([])
  })

  it('lies on top of everything, even of a cluster that it is in', () => {
    const all = drawn(aSceneOf([MARK, { ...MARK, row: 2 }], { emphasised: [MARK] }))
    const isMark = isShape(MARK_PATHS.triangleFull, markOf('strike').colour.light)
    const ring = all.findIndex(({ what, by }) => what === 'ellipse' && by === 'stroke')
    const [inCluster, own] = [all.findIndex(isMark), all.findLastIndex(isMark)]
    expect(inCluster).toBeLessThan(ring)
    expect(ring).toBeLessThan(own)
    expect(own).toBe(all.length - 1)
  })
})

describe.each(['light', 'dark'] as const)('a name in the %s theme', (theme) => {
  const { paper, ink, faintInk } = PALETTES[theme]
  const texts = drawnNames(theme)

  function drawnNames(of: 'light' | 'dark') {
    stubCanvases()
    const scene = aScene({ theme: of, regions: REGIONS })
    // The middle lies between a region with events, one without, and a city.
    const size = { widthPx: 4000, heightPx: 2000 }
    return drawn(scene, { ...CAMERA, zoom: 8 }, size).filter(({ by }) => by.endsWith('Text'))
  }

  it('reads on every fill: on a halo that is drawn in full, under its letters', () => {
    const written = texts.filter(({ by, colour }) => by === 'fillText' && [ink, faintInk].includes(colour))
    expect(new Set(written.map(({ what }) => what))).toEqual(
      new Set([
        'Kursk Oblast',
        'Курська область',
        'Kharkiv Oblast',
        'Харківська',
        'область',
        'Kyiv',
        'Izium',
      ]),
    )
    for (const name of written) {
      const halo = texts[texts.indexOf(name) - 1]
      expect(halo).toMatchObject({
        by: 'strokeText',
        what: name.what,
        box: name.box,
        colour: paper,
        opacity: 1,
      })
      expect(halo?.widthPx).toBeGreaterThanOrEqual(3)
      expect(contrastOf(name.colour, paper)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('is faint only for a region without events', () => {
    const inks = new Map(
      texts.filter(({ by }) => by === 'fillText').map(({ what, colour }) => [what, colour]),
    )
    expect(inks.get('Kursk Oblast')).toBe(ink)
    expect(inks.get('Курська область')).toBe(ink)
    expect(inks.get('Kyiv')).toBe(ink)
    expect(inks.get('Kharkiv Oblast')).toBe(faintInk)
  })

  it('is strong for a region with events', () => {
    const fonts = new Map(texts.map(({ what, font }) => [what, font.slice(0, 3)]))
    expect(
      ['Kursk Oblast', 'Курська область', 'Kharkiv Oblast', 'Kyiv'].map((text) => fonts.get(text)),
    ).toEqual(['600', '400', '400', '400'])
  })
})

describe('lines of a name', () => {
  it('stand under each other, each in the middle, within the box that was kept free', () => {
    const scene = aScene({ regions: REGIONS })
    const camera = { ...CAMERA, zoom: 8 }
    const placed = placedMarks(markContent(scene, REGION_SET, null), camera.zoom, MEASURE)
    const [name] = placed.names.filter(({ text }) => text.lines[0]?.text === 'Kursk Oblast')
    const { corner } = frameOf({ camera, size: SIZE, pixelRatio: 1 })
    const lines = drawn(scene, camera).filter(({ by, what }) => by === 'fillText' && /^Kur|^Кур/.test(what))
    const [left = 0, top = 0, right = 0, bottom = 0] = name?.box ?? []
    expect(lines).toHaveLength(2)
    for (const { box } of lines) {
      expect(middleOf(box)[0]).toBeCloseTo((left + right) / 2 - corner[0], 0)
      expect(box[0]).toBeGreaterThan(left - corner[0] - 2)
      expect(box[1]).toBeGreaterThan(top - corner[1] - 2)
      expect(box[3]).toBeLessThan(bottom - corner[1] + 1)
    }
    expect(lines[1]?.box[1]).toBeGreaterThan((lines[0]?.box[3] ?? 999) - 2)
  })
})

describe('the dot of a city', () => {
  it('is drawn on paper at its place, in the ink of the theme', () => {
    const dots = drawn(aScene(), { zoom: 7, lat: 50.4, lng: 30.5 }).filter(({ what }) => what === 'ellipse')
    expect(dots).toMatchObject([
      { by: 'fill', colour: PALETTES.light.paper },
      { by: 'fill', colour: PALETTES.light.faintInk },
    ])
    for (const { box } of dots) {
      const [x, y] = middleOf(box)
      expect(Math.hypot(x - 400, y - 300)).toBeLessThan(0.01)
    }
  })
})

describe('a picture', () => {
  it('has nothing of what is outside of it', () => {
    const seen = drawn(SCENE).map(({ what }) => what)
    expect(seen).toContain(MARK_PATHS.triangleFull)
    expect(seen).toContain('Kursk Oblast')
    const away = { ...CAMERA, lng: 22, lat: 45 }
    expect(drawn(aSceneOf([MARK, DISC], { regions: REGIONS }), away)).toEqual([])
  })

  it('has what reaches into it over its edge', () => {
    const [x] = pixelOf(MARK.point, CAMERA)
    const size = (widthPx: number) => ({ ...SIZE, widthPx })
    // Half of a plate of 24 px lies on each side of its place.
    const atEdge = (by: number) => drawn(aSceneOf([MARK]), CAMERA, size(2 * (x - 400) + by))
    const marks = (by: number) => atEdge(by).filter(({ what }) => what === MARK_PATHS.triangleFull).length
    expect([-30, -20, 20].map(marks)).toEqual([0, 1, 1])
    expect(atEdge(-20).every(({ box }) => overlap(box, [-40, -40, 900, 700]))).toBe(true)
  })

  it('is drawn on a canvas that is cleared before', () => {
    const content = markContent(SCENE, REGION_SET, null)
    const placed = placedMarks(content, CAMERA.zoom, MEASURE)
    const frame = frameOf({ camera: CAMERA, size: SIZE, pixelRatio: 1 })
    const once = drawnBy((context) => drawMarks(context, placed, content, frame))
    const twice = drawnBy((context) => {
      drawMarks(context, placed, content, frame)
      drawMarks(context, placed, content, frame)
    })
    expect(twice).toEqual(once)
    expect(once.every(({ box }) => overlap(box, FRAME))).toBe(true)
  })

  it('goes along with the map while it is dragged, and nothing in it jumps', () => {
    const before = drawn(SCENE)
    const worldPx = TILE_PX * 2 ** CAMERA.zoom
    const moved = { ...CAMERA, lng: CAMERA.lng + (40 / worldPx) * 360 }
    const after = drawn(SCENE, moved)
    expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what))
    for (const [i, { box }] of after.entries()) {
      const [left = 0, top = 0] = before[i]?.box ?? []
      expect(Math.abs(left - 40 - box[0])).toBeLessThanOrEqual(1)
      expect(box[1]).toBeCloseTo(top)
    }
  })
})
