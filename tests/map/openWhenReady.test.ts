import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWhenReady } from '../../src/map/openWhenReady'

const fonts = new Set<object>()
let arrive: () => void = () => undefined

beforeEach(() => {
  fonts.clear()
  class FakeFace {
    load = () =>
      new Promise<void>((resolve) => {
        arrive = resolve
      })
  }
  vi.stubGlobal('FontFace', FakeFace)
  vi.stubGlobal('document', { fonts })
})
afterEach(() => void vi.unstubAllGlobals())

function setUp() {
  const listeners = new Set<() => void>()
  const done: string[] = []
  const layers = {
    isOpen: false,
    open() {
      done.push('open')
      layers.isOpen = true
    },
    redraw: () => void done.push('redraw'),
  }
  const map = {
    on(_: 'style.load', listener: () => void) {
      listeners.add(listener)
      return { unsubscribe: () => void listeners.delete(listener) }
    },
  }
  const stop = openWhenReady(map, layers, () => done.push('told'))
  const styled = () => {
    for (const listener of listeners) listener()
  }
  const fontCame = async () => {
    arrive()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { done, stop, styled, fontCame, listeners }
}

it.each(['style', 'font'])('opens when both are there, whichever is last (first: %s)', async (first) => {
  const { done, styled, fontCame } = setUp()
  if (first === 'style') styled()
  else await fontCame()
  expect(done).toEqual([])
  if (first === 'style') await fontCame()
  else styled()
  expect(done).toEqual(['open', 'told'])
})

it('draws again after MapLibre had to start anew', async () => {
  const { done, styled, fontCame } = setUp()
  styled()
  await fontCame()
  styled()
  expect(done).toEqual(['open', 'told', 'redraw', 'told'])
})

it('leaves nothing behind, even if the font comes later', async () => {
  const early = setUp()
  early.styled()
  await early.fontCame()
  early.stop()
  const late = setUp()
  late.styled()
  late.stop()
  await late.fontCame()
  expect(late.done).toEqual([])
  expect([fonts.size, early.listeners.size, late.listeners.size]).toEqual([0, 0, 0])
})
