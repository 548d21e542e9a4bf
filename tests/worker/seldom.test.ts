import { afterEach, expect, it, vi } from 'vitest'
import { seldom } from '../../src/worker/seldom'

afterEach(() => {
  vi.useRealTimers()
})

it('passes on the first thing that is told, the last, and others when some time has gone by', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const told: number[] = []
  const tell = seldom(
    (number: number) => told.push(number),
    (number) => number === 5,
  )
  for (const [number, ms] of [0, 10, 80, 20, 10, 10].entries()) {
    vi.advanceTimersByTime(ms)
    tell(number)
  }
  expect(told).toEqual([0, 3, 5])
})
