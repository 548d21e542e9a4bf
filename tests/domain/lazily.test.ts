import { expect, it } from 'vitest'
import { lazily } from '../../src/domain/lazily'

it('makes a value when it is first asked for, and once', () => {
  let times = 0
  const value = lazily(() => {
    times += 1
    return undefined
  })
  expect(times).toBe(0)
  value()
  value()
  expect(times).toBe(1)
})
