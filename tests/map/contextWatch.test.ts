import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchContext } from '../../src/map/contextWatch'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const listeners = new Map<string, () => void>()
  const onLost = vi.fn()
  const map = {
    on(type: string, listener: () => void) {
      listeners.set(type, listener)
      return { unsubscribe: () => void listeners.delete(type) }
    },
  }
  return {
    listeners,
    onLost,
    stop: watchContext(map, onLost),
    fire: (type: string) => listeners.get(type)?.(),
  }
}

it('gives a lost context time to come back', () => {
  const { fire, onLost } = setUp()
  fire('webglcontextlost')
  vi.advanceTimersByTime(1000)
  fire('webglcontextrestored')
  vi.runAllTimers()
  expect(onLost).not.toHaveBeenCalled()
})

it('says so when it does not come back', () => {
  const { fire, onLost } = setUp()
  fire('webglcontextlost')
  expect(onLost).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(onLost).toHaveBeenCalledOnce()
})

it('leaves nothing behind', () => {
  const { fire, onLost, stop, listeners } = setUp()
  fire('webglcontextlost')
  stop()
  vi.runAllTimers()
  expect(onLost).not.toHaveBeenCalled()
  expect(listeners.size).toBe(0)
})
