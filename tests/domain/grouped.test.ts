import { describe, expect, it } from 'vitest'
import { grouped } from '../../src/domain/grouped'

describe('items by their keys', () => {
  it('stand in each of their groups, in their order; groups in the order in which they begin', () => {
    const groups = grouped(['bc', 'a', 'ab', ''], (text) => text)
    expect([...groups]).toEqual([
      ['b', ['bc', 'ab']],
      ['c', ['bc']],
      ['a', ['a', 'ab']],
    ])
  })

  it('make no group where there is nothing', () => {
    expect(grouped([], () => ['key']).size).toBe(0)
  })
})
