import { expect, it } from 'vitest'
import { mercator } from '../../src/domain/cameraMath'
import { frameOf, isSameStand, type Stand } from '../../src/map/stand'

const STAND: Stand = {
  camera: { zoom: 5, lat: 50, lng: 36 },
  size: { widthPx: 800, heightPx: 600 },
  pixelRatio: 2,
}

it('frames the camera’s place in the middle of the picture', () => {
  const { corner, worldPx } = frameOf(STAND)
  const [x, y] = mercator([36, 50])
  expect(worldPx).toBe(16_384)
  expect([corner[0] + 400, corner[1] + 300]).toEqual([x * worldPx, y * worldPx])
})

it.each<[what: string, changes: Partial<Stand>, isSame: boolean]>([
  ['nothing', {}, true],
  ['the zoom', { camera: { ...STAND.camera, zoom: 5.01 } }, false],
  ['the place', { camera: { ...STAND.camera, lng: 36.0001 } }, false],
  ['the width', { size: { ...STAND.size, widthPx: 801 } }, false],
  ['the height', { size: { ...STAND.size, heightPx: 599 } }, false],
  ['the screen', { pixelRatio: 1 }, false],
])('is the same where %s changes: %j, %s', (_what, changes, isSame) => {
  expect(isSameStand(STAND, { ...structuredClone(STAND), ...changes })).toBe(isSame)
})
