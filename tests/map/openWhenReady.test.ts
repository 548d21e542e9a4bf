import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWhenReady } from '../../src/map/openWhenReady'

const fonts = new Set<object>()
let arrivals: (() => void)[] = []

beforeEach(() => {
  fonts.clear()
  arrivals = []
  class FakeFace {
    load = () =>
      new Promise<void>((resolve) => {
        arrivals.push(resolve)
      })
  }
  vi.stubGlobal('FontFace', FakeFace)
  vi.stubGlobal('document', { fonts })
})
afterEach(() => void vi.unstubAllGlobals())

function setUp() {
  const listeners = new Set<() => void>()
  const done: string[] = []
  const layers = { open: () => void done.push('open') }
  const map = {
    on(_: 'style.load', listener: () => void) {
      listeners.add(listener)
      return { unsubscribe: () => void listeners.delete(listener) }
    },
  }
  const stop = openWhenReady(map, layers)
  const styled = () => {
    for (const listener of listeners) listener()
  }
  const fontsCame = async () => {
    for (const arrive of arrivals) arrive()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { done, stop, styled, fontsCame, listeners }
}

it.each(['style', 'fonts'])('opens when both are there, whichever is last (first: %s)', async (first) => {
  const { done, styled, fontsCame } = setUp()
  if (first === 'style') styled()
  else await fontsCame()
  expect(done).toEqual([])
  if (first === 'style') await fontsCame()
  else styled()
  expect(done).toEqual(['open'])
})

it('waits for every file of the fonts', async () => {
  const { done, styled, fontsCame } = setUp()
  styled()
  const last = arrivals.pop()
  await fontsCame()
  expect(done).toEqual([])
  last?.()
  await fontsCame()
  expect(done).toEqual(['open'])
})

it('draws again after MapLibre had to start anew', async () => {
  const { done, styled, fontsCame } = setUp()
  styled()
  await fontsCame()
  styled()
  expect(done).toEqual(['open', 'open'])
})

it('leaves nothing behind, even if the fonts come later', async () => {
  const early = setUp()
  early.styled()
  await early.fontsCame()
  early.stop()
  const late = setUp()
  late.styled()
  late.stop()
  await late.fontsCame()
  expect(late.done).toEqual([])
  expect([fonts.size, early.listeners.size, late.listeners.size]).toEqual([0, 0, 0])
})
