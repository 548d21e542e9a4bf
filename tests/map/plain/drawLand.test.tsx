import { beforeEach, describe, expect, it } from 'vitest'
import { PALETTES } from '../../../src/domain/palette'
import type { Camera } from '../../../src/domain/view'
import { drawLand } from '../../../src/map/plain/drawLand'
import { hatchPatterns } from '../../../src/map/plain/hatchPattern'
import { landShapes } from '../../../src/map/plain/landShapes'
import type { Scene } from '../../../src/map/scene'
import { frameOf } from '../../../src/map/stand'
import { drawnBy, stubCanvases } from '../marks/fakeContext'
import { aLook, aScene, REGION_SET } from '../scenes'
import { stubMatrix } from './page'
import { squares } from './squares'

const SIZE = { widthPx: 800, heightPx: 600 }
const CAMERA: Camera = { zoom: 6, lat: 50, lng: 35 }
const { fills, water, beyond, stateBorder } = PALETTES.light

beforeEach(() => {
  stubCanvases()
  stubMatrix()
})

function drawn(scene: Partial<Scene> = {}, camera = CAMERA) {
  return drawnBy((context) => {
    const land = landShapes(squares(), REGION_SET.bounds)
    const frame = {
      ...frameOf({ camera, size: SIZE, pixelRatio: 1 }),
      zoom: camera.zoom,
      hatch: hatchPatterns(context),
    }
    drawLand(context, land, aScene(scene), frame)
  })
}

/** What covers the middle of Kursk, which lies left of the middle of the picture, from bottom to top. */
function coloursOnKursk(scene: Partial<Scene>) {
  const x = 400 - (512 * 2 ** 6) / 360
  return drawn(scene)
    .filter(({ box, by }) => by === 'fill' && box[0] < x && box[2] > x)
    .map(({ colour }) => colour)
}

describe('land', () => {
  it('lies on the sea within the bounds, and that on what is beyond them', () => {
    expect(coloursOnKursk({})).toEqual([beyond, water, fills.land])
  })

  it('has the colour of its class, and a hatch where it is only mentioned', () => {
    const look = aLook({ fillClass: 3 })
    expect(coloursOnKursk({ regions: new Map([['RU-KRS', look]]) }).at(-1)).toBe(fills.classes[3])
    const named = new Map([['RU-KRS', { ...look, isOnlyMentioned: true }]])
    expect(coloursOnKursk({ regions: named }).slice(-2)).toEqual([fills.land, 'pattern'])
  })

  it('has the colours of the theme', () => {
    expect(drawn({ theme: 'dark' }).map(({ colour }) => colour)).toContain(PALETTES.dark.fills.land)
  })

  it('has borders as wide as on the other map, whatever the zoom', () => {
    const border = drawn().find(({ by }) => by === 'stroke')
    expect(border?.colour).toBe(stateBorder)
    expect(border?.widthPx).toBeCloseTo(1.4)
  })

  it('is left out where it is not in the picture', () => {
    const far = drawn({}, { zoom: 10, lat: 45, lng: 41 })
    expect(far.map(({ colour }) => colour)).toEqual([beyond, water])
  })
})
