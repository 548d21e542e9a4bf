import { describe, expect, it } from 'vitest'
import { nextOrder, type SortKey, sorted } from '../../src/ui/sorting'

function inOrder(keys: readonly SortKey[], isDescending = false, language = 'en'): readonly SortKey[] {
  return sorted(keys, { column: 'c', isDescending }, (key) => key, language)
}

describe('the next order', () => {
  it('goes up, down, and back to where it began', () => {
    const up = nextOrder(null, 'a')
    expect(up).toEqual({ column: 'a', isDescending: false })
    const down = nextOrder(up, 'a')
    expect(down).toEqual({ column: 'a', isDescending: true })
    expect(nextOrder(down, 'a')).toBeNull()
  })

  it('begins upwards with each other column', () => {
    const down = { column: 'a', isDescending: true } as const
    expect(nextOrder<'a' | 'b'>(down, 'b')).toEqual({ column: 'b', isDescending: false })
  })
})

describe('sorting', () => {
  it('leaves rows as they came when it is by nothing', () => {
    const rows = [3, 1, 2]
    expect(sorted(rows, null, (row) => [row], 'en')).toBe(rows)
  })

  it('does not touch the rows that it was given', () => {
    const rows = [['b'], ['a']]
    inOrder(rows)
    expect(rows).toEqual([['b'], ['a']])
  })

  it('lets the first part that differs decide', () => {
    expect(
      inOrder([
        ['a', 10],
        ['a', 9],
        ['A', 1],
      ]),
    ).toEqual([
      ['a', 9],
      ['a', 10],
      ['A', 1],
    ])
  })

  it('puts what is not known last both ways', () => {
    expect(inOrder([[null], [2], [1]])).toEqual([[1], [2], [null]])
    expect(inOrder([[null], [1], [2]], true)).toEqual([[2], [1], [null]])
  })

  it('knows the Ukrainian alphabet', () => {
    expect(inOrder([['Їжа'], ['Йод'], ['Ґанок'], ['Гай'], ['Іній']], false, 'uk')).toEqual([
      ['Гай'],
      ['Ґанок'],
      ['Іній'],
      ['Їжа'],
      ['Йод'],
    ])
  })
})
