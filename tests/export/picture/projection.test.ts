import fc from 'fast-check'
import { expect, it } from 'vitest'
import { projectionOf } from '../../../src/export/picture/projection'
import { boxOf } from './frames'

const SIZE = { widthPx: 800, heightPx: 500 }

/** The formula of the maps' makers, written another way than in the code. */
function mercatorPx(lng: number, lat: number, zoom: number): readonly [number, number] {
  const world = 512 * 2 ** zoom
  const radians = (lat * Math.PI) / 180
  return [((lng + 180) / 360) * world, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * world]
}

function pointsOf(path: string): readonly (readonly [number, number])[] {
  const [start = '', steps = ''] = path.replace(/^M|z$/g, '').split('l')
  const numbers = (text: string) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  let [x = 0, y = 0] = numbers(start)
  const moves = numbers(steps)
  const points: [number, number][] = [[x, y]]
  for (let i = 0; i < moves.length; i += 2) {
    x += moves[i] ?? 0
    y += moves[i + 1] ?? 0
    points.push([x, y])
  }
  return points
}

it('puts every place where a map of 512-pixel tiles has it', () => {
  const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
  const zooms = fc.double({ min: 3, max: 10, noNaN: true })
  fc.assert(
    fc.property(
      degrees(170),
      degrees(75),
      zooms,
      degrees(170),
      degrees(75),
      (lng, lat, zoom, atLng, atLat) => {
        const [x, y] = projectionOf({ zoom, lat, lng }, SIZE).at([atLng, atLat])
        const [centre, place] = [mercatorPx(lng, lat, zoom), mercatorPx(atLng, atLat, zoom)]
        expect(x).toBeCloseTo(place[0] - centre[0] + 400, 3)
        expect(y).toBeCloseTo(place[1] - centre[1] + 250, 3)
      },
    ),
  )
})

it('draws straight lines between corners, whichever way round the ring goes', () => {
  const { path } = projectionOf({ zoom: 5, lat: 50, lng: 34 }, SIZE)
  const box = boxOf([32, 49, 36, 51])
  const turned = { ...box, coordinates: box.coordinates.map((ring) => [...ring].reverse()) }
  for (const polygon of [box, turned]) {
    expect(path(polygon)).toMatch(/^M[^M]+z$/)
    expect(pointsOf(path(polygon))).toHaveLength(4)
  }
})

it('cuts off what lies beyond the frame, and gives nothing for what lies there whole', () => {
  const { path } = projectionOf({ zoom: 6, lat: 50, lng: 34 }, SIZE)
  for (const [x, y] of pointsOf(path(boxOf([-20, 30, 60, 60])))) {
    expect(x).toBeGreaterThanOrEqual(-8.1)
    expect(x).toBeLessThanOrEqual(808.1)
    expect(y).toBeGreaterThanOrEqual(-8.1)
    expect(y).toBeLessThanOrEqual(508.1)
  }
  expect(path(boxOf([100, 0, 110, 5]))).toBe('')
})
