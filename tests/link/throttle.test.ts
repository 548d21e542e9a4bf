import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createThrottle } from '../../src/link/throttle'

describe('createThrottle', () => {
  const passed: string[] = []
  const throttle = createThrottle<string>(500, (value) => passed.push(value))

  beforeEach(() => {
    vi.useFakeTimers()
    passed.length = 0
  })
  afterEach(() => {
    throttle.clear()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('passes the first value on at once and the last one at the end of the interval', () => {
    for (const value of ['a', 'b', 'c']) throttle.offer(value)
    expect(passed).toEqual(['a'])
    vi.advanceTimersByTime(499)
    expect(passed).toEqual(['a'])
    vi.advanceTimersByTime(1)
    expect(passed).toEqual(['a', 'c'])
  })

  it('keeps an interval after a late value, too', () => {
    throttle.offer('a')
    throttle.offer('b')
    vi.advanceTimersByTime(500)
    throttle.offer('c')
    vi.advanceTimersByTime(499)
    expect(passed).toEqual(['a', 'b'])
    vi.advanceTimersByTime(1)
    expect(passed).toEqual(['a', 'b', 'c'])
  })

  it('is at rest after a quiet interval', () => {
    throttle.offer('a')
    vi.advanceTimersByTime(500)
    expect(vi.getTimerCount()).toBe(0)
    throttle.offer('b')
    expect(passed).toEqual(['a', 'b'])
  })

  it('gives back what waits, and then does not pass it on', () => {
    throttle.offer('a')
    expect(throttle.take()).toBeNull()
    throttle.offer('b')
    expect(throttle.take()).toBe('b')
    expect(throttle.take()).toBeNull()
    vi.advanceTimersByTime(5000)
    expect(passed).toEqual(['a'])
  })

  it('never passes on more than one value per interval', () => {
    for (let ms = 0; ms < 10_000; ms += 10) {
      throttle.offer(String(ms))
      vi.advanceTimersByTime(10)
    }
    expect(passed).toHaveLength(21) // 20 intervals and the value at the end of the last one
  })

  it('tells when a value begins to wait, and when it is passed on, taken or forgotten', () => {
    const told: boolean[] = []
    const throttle = createThrottle(
      500,
      () => undefined,
      () => {
        told.push(true)
        return () => void told.push(false)
      },
    )
    throttle.offer('first')
    expect(told).toEqual([])
    throttle.offer('second')
    throttle.offer('third')
    expect(told).toEqual([true])
    vi.advanceTimersByTime(500)
    expect(told).toEqual([true, false])
    throttle.offer('fourth')
    throttle.take()
    throttle.offer('fifth')
    throttle.clear()
    expect(told).toEqual([true, false, true, false, true, false])
  })
})
