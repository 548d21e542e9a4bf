import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOver, type Pixels, stretched } from '../../src/map/pixels'

/** Lines of pixels, each a shade of grey from 0 to 9; a dot is nothing at all, a slash half of white. */
function pixelsOf(...lines: readonly string[]): Pixels {
  const values = Array.from(lines.join('')).flatMap((one) =>
    one === '.' ? [0, 0, 0, 0] : one === '/' ? [9, 9, 9, 128] : [Number(one), Number(one), Number(one), 255],
  )
  return { width: lines[0]?.length ?? 0, height: lines.length, data: Uint8ClampedArray.from(values) }
}

function linesOf({ width, height, data }: Pixels): readonly string[] {
  return Array.from({ length: height }, (_, line) =>
    Array.from({ length: width }, (_, column) => {
      const at = 4 * (line * width + column)
      return data[at + 3] === 0 ? '.' : String(data[at])
    }).join(''),
  )
}

describe('a stretched picture', () => {
  it('repeats its middle column, and keeps both ends', () => {
    expect(linesOf(stretched(pixelsOf('12345', '.678.'), 9))).toEqual(['123333345', '.6777778.'])
    expect(linesOf(stretched(pixelsOf('123'), 3))).toEqual(['123'])
  })

  it('leaves columns in its middle out where there is less room', () => {
    expect(linesOf(stretched(pixelsOf('12345'), 4))).toEqual(['1245'])
    expect(linesOf(stretched(pixelsOf('12345'), 3))).toEqual(['125'])
  })

  it('is as wide as it is to be, and as high as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 }), (width, wide) => {
        const { width: given, height, data } = stretched(pixelsOf('1'.repeat(width), '2'.repeat(width)), wide)
        expect([given, height, data.length]).toEqual([wide, 2, 8 * wide])
        expect(new Set(data)).toEqual(new Set([1, 2, 255]))
      }),
    )
  })

  it('leaves the first one as it was', () => {
    const first = pixelsOf('123')
    stretched(first, 5).data.fill(7)
    expect(linesOf(first)).toEqual(['123'])
  })
})

describe('a picture over another', () => {
  it('covers what it lies on, but for what is nothing', () => {
    const under = pixelsOf('1111', '1111', '1111')
    layOver(under, pixelsOf('5.', '56'), 1, 1)
    expect(linesOf(under)).toEqual(['1111', '1511', '1561'])
  })

  it('mixes with it where it is half there', () => {
    const under = pixelsOf('1')
    layOver(under, pixelsOf('/'), 0, 0)
    expect([...under.data]).toEqual([5, 5, 5, 255])
  })
})
