import { afterEach, describe, expect, it, vi } from 'vitest'
import { Stamps } from '../../src/map/stamps'
import { stubCanvases } from './fakeCanvas'

afterEach(() => void vi.unstubAllGlobals())

const MARK = { shape: 'ring', colour: '#123456', x: 4, y: 4, sidePx: 12 } as const

/** An image of nothing but opaque black. */
function blackImage(side: number) {
  const data = new Uint8ClampedArray(4 * side * side)
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  return { width: side, height: side, data }
}

/** Columns and lines that are not black any more. */
function changedIn({ width, data }: ReturnType<typeof blackImage>) {
  const changed = [...data.keys()].filter((i) => i % 4 === 0 && data[i] !== 0).map((i) => i / 4)
  const columns = changed.map((i) => i % width)
  const lines = changed.map((i) => Math.floor(i / width))
  return [Math.min(...columns), Math.min(...lines), Math.max(...columns), Math.max(...lines)]
}

describe('stamps', () => {
  it('are drawn once, with as many pixels as the screen has', () => {
    const canvases = stubCanvases()
    const stamps = new Stamps(2)
    const draw = vi.fn()
    const [first, second] = [stamps.named('a', 10, 5, draw), stamps.named('a', 10, 5, draw)]
    expect([first?.width, first?.height]).toEqual([20, 10])
    expect(second).toBe(first)
    expect([draw.mock.calls.length, canvases.length]).toEqual([1, 1])
    stamps.named('b', 10, 5, draw)
    expect(draw).toHaveBeenCalledTimes(2)
  })

  it('of marks are as many as there are looks', () => {
    const canvases = stubCanvases()
    const stamps = new Stamps(2)
    for (const stripe of [null, null, '#ffffff']) stamps.putMark(blackImage(60), { ...MARK, x: 8 }, stripe)
    stamps.putMark(blackImage(60), { ...MARK, sidePx: 14 }, null)
    stamps.putMark(blackImage(60), { ...MARK, colour: '#654321' }, null)
    expect(canvases).toHaveLength(4)
  })

  it('lie where they are put', () => {
    stubCanvases()
    const image = blackImage(60)
    new Stamps(2).putMark(image, MARK, null)
    expect(changedIn(image)).toEqual([8, 8, 31, 31])
  })

  it('make numbers of digits, each drawn once for its colour', () => {
    const canvases = stubCanvases()
    const stamps = new Stamps(2)
    const image = blackImage(80)
    stamps.putNumber(image, '121', 6, 20, 11.5, '#000000')
    stamps.putNumber(image, '2', 6, 20, 11.5, '#ffffff')
    expect(canvases.map(({ texts }) => texts.join())).toEqual(['1', '2', '2'])
    const [left = 0, top = 0, right = 0, bottom = 0] = changedIn(image)
    expect(right - left).toBeGreaterThan(2 * 3 * 6.5)
    expect((top + bottom + 1) / 2).toBe(40)
  })
})
