import { describe, expect, it } from 'vitest'
import { allOf, whenSoon } from '../../src/domain/soon'

const twice = (value: number): number => value * 2

describe('a value that is there or comes', () => {
  it('makes another one at once where it is there', () => {
    expect(whenSoon(2, twice)).toBe(4)
  })

  it('makes another one later where it comes', async () => {
    const made = whenSoon(Promise.resolve(2), twice)
    expect(made).toBeInstanceOf(Promise)
    expect(await made).toBe(4)
    expect(await whenSoon(2, (value) => Promise.resolve(twice(value)))).toBe(4)
  })

  it('is all of several at once only where each is there', async () => {
    expect(allOf([1, [2]])).toEqual([1, [2]])
    expect(allOf([])).toEqual([])
    const all = allOf([Promise.resolve(1), 2])
    expect(all).toBeInstanceOf(Promise)
    expect(await all).toEqual([1, 2])
    await expect(allOf([1, Promise.reject(new Error('gone'))])).rejects.toThrow('gone')
  })
})
