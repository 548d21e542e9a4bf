import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHashList, type RowHashes, rowHashes } from '../../src/data/rowHashes'

function hashesOf(...parts: readonly (readonly string[])[]): RowHashes {
  const lists = parts.map((ids) => {
    const list = createHashList()
    for (const id of ids) list.add(id)
    return list.hashes()
  })
  return rowHashes(...lists)
}

const someIds = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 40 })

describe('hashes of ids', () => {
  it('lead to every row of an id, in ascending order; those of later parts follow', () => {
    fc.assert(
      fc.property(someIds, someIds, fc.string({ maxLength: 2 }), (first, second, other) => {
        const all = [...first, ...second]
        const found = hashesOf(first, second)
        for (const id of [...all, other]) {
          const rows = all.flatMap((one, row) => (one === id ? [row] : []))
          expect(found.rowsOf(id)).toEqual(rows)
        }
      }),
    )
  })

  it('of no ids lead nowhere', () => {
    expect(hashesOf().rowsOf('e1')).toEqual([])
    expect(hashesOf([], []).rowsOf('')).toEqual([])
  })

  it('of two ids may be the same, and lead to both', () => {
    // Known to share their FNV-1a.
    expect(hashesOf(['liquid', 'e1', 'costarring']).rowsOf('costarring')).toEqual([0, 2])
  })

  it('tell ids apart that count up', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `event-${at}`)
    const found = hashesOf(ids)
    const wrong = ids.filter((id, row) => !found.rowsOf(id).includes(row))
    expect(wrong).toEqual([])
    expect(ids.filter((id) => found.rowsOf(id).length > 1).length).toBeLessThan(10)
  })
})
