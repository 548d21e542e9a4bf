import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEcharts, decodeRing } from '../../geo/echarts'

const zigzag = (value: number) => (value << 1) ^ (value >> 31)

/** Encodes whole 1/1024 degrees as ECharts does. */
function encode(ring: [number, number][], [x, y]: [number, number]): string {
  let [px, py] = [x, y]
  let text = ''
  for (const [qx, qy] of ring) {
    text += String.fromCharCode(zigzag(qx - px) + 64, zigzag(qy - py) + 64)
    ;[px, py] = [qx, qy]
  }
  return text
}

describe('decodeRing', () => {
  it('undoes the encoding and closes the ring', () => {
    const point = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (ring) => {
        const decoded = decodeRing(encode(ring, [0, 0]), [0, 0])
        expect(decoded.slice(0, ring.length)).toEqual(ring.map(([x, y]) => [x / 1024, y / 1024]))
        expect(decoded.at(-1)).toEqual(decoded[0])
      }),
    )
  })

  it('gives nothing for nothing', () => {
    expect(decodeRing('', [0, 0])).toEqual([])
  })
})

describe('decodeEcharts', () => {
  const triangle = encode(
    [
      [0, 0],
      [1024, 0],
      [0, 1024],
    ],
    [0, 0],
  )
  const ring = [
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 0],
  ]

  it('decodes polygons and multipolygons', () => {
    expect(decodeEcharts({ type: 'Polygon', coordinates: [triangle], encodeOffsets: [[0, 0]] })).toEqual({
      type: 'Polygon',
      coordinates: [ring],
    })
    expect(
      decodeEcharts({ type: 'MultiPolygon', coordinates: [[triangle]], encodeOffsets: [[[0, 0]]] }),
    ).toEqual({ type: 'MultiPolygon', coordinates: [[ring]] })
  })

  it('refuses a ring without an offset', () => {
    expect(() => decodeEcharts({ type: 'Polygon', coordinates: [triangle], encodeOffsets: [] })).toThrow(
      'offset',
    )
  })
})
