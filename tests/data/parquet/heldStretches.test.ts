import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesToOpen, heldStretches } from '../../../src/data/parquet/heldStretches'
import type { Stretch } from '../../../src/data/parquet/stretch'
import { dayNumber, dayOf } from '../../../src/domain/dayNumber'

const number = (day: number) => dayNumber('2024-01-01') + day - 1
const day = (of: number) => dayOf(number(of))

/** Rows that begin on these days of January, the last of them ending so many days later. */
function stretch(rows: number, first: number, last: number, more = 0): Stretch {
  return { rows, days: { first: number(first), last: number(last), end: number(last + more) }, undated: 0 }
}
const undated = (rows: number): Stretch => ({ rows, days: null, undated: rows })
const unknown = (rows: number): Stretch => ({ rows, days: null, undated: null })

/** Sorted by day; two of them share the 10th. */
const SORTED = [stretch(10, 1, 5), stretch(10, 6, 10), stretch(10, 10, 15), stretch(10, 16, 20)]

describe('of a set that is too large', () => {
  test('all is held where there is room', () => {
    expect(heldStretches(SORTED, { most: 40, asked: null })).toBeNull()
  })

  test('the newest is held, without the day that would be there in part only', () => {
    const held = heldStretches(SORTED, { most: 25, asked: null })
    expect(held).toMatchObject({
      chosen: [2, 3],
      days: [day(11), day(20)],
      all: [day(1), day(20)],
      ofEvents: 40,
      asked: null,
      lacksUndated: false,
    })
    expect(held?.isWanted(number(10), number(10))).toBe(false)
    expect(held?.isWanted(number(10), number(12))).toBe(true)
    expect(held?.isWanted(number(11), number(11))).toBe(true)
  })

  test('no event that is left lasts into the days, unless some last for very long', () => {
    const short = heldStretches([SORTED[0] ?? stretch(0, 1, 1), stretch(10, 6, 10, 3), ...SORTED.slice(2)], {
      most: 25,
      asked: null,
    })
    expect(short).toMatchObject({ days: [day(14), day(20)], lacksLasting: false })
    expect(short?.isWanted(number(11), number(14))).toBe(true)
    expect(short?.isWanted(number(11), number(13))).toBe(false)
    const long = heldStretches([stretch(10, 1, 5, 300), ...SORTED.slice(1)], { most: 25, asked: null })
    expect(long).toMatchObject({ days: [day(11), day(305)], lacksLasting: true })
    expect(long?.isWanted(number(10), number(14))).toBe(false)
  })

  test('asked days are held with what lasts into them, and nothing else', () => {
    const asked = { from: day(7), to: day(9) }
    const lasting = [stretch(10, 1, 5, 2), ...SORTED.slice(1)]
    const held = heldStretches(lasting, { most: 25, asked })
    expect(held).toMatchObject({ chosen: [0, 1], days: [day(7), day(9)], asked })
    expect(held?.isWanted(number(5), number(7))).toBe(true)
    expect(held?.isWanted(number(5), number(6))).toBe(false)
    expect(held?.isWanted(number(10), number(10))).toBe(false)
  })

  test('of too many asked days the newest are held', () => {
    const held = heldStretches(SORTED, { most: 25, asked: { from: null, to: day(15) } })
    expect(held).toMatchObject({ chosen: [1, 2], days: [day(6), day(15)] })
  })

  test('days that there are not are as if none were asked for', () => {
    const held = heldStretches(SORTED, { most: 25, asked: { from: '2030-01-01', to: null } })
    expect(held).toMatchObject({ chosen: [2, 3], asked: null })
  })

  test('events without a day are held beside the newest, unless they take too much room', () => {
    const few = heldStretches([...SORTED, undated(5)], { most: 25, asked: null })
    expect(few).toMatchObject({ chosen: [2, 3, 4], lacksUndated: false })
    const many = heldStretches([...SORTED, undated(6)], { most: 25, asked: null })
    expect(many).toMatchObject({ chosen: [2, 3], lacksUndated: true })
    const mixed = heldStretches([{ ...stretch(10, 1, 5), undated: 2 }, ...SORTED.slice(1)], {
      most: 25,
      asked: null,
    })
    expect(mixed?.lacksUndated).toBe(true)
  })

  test('no day is promised where the file says nothing of days, or one day alone is too much', () => {
    const silent = heldStretches([unknown(10), unknown(10), unknown(10)], { most: 20, asked: null })
    expect(silent).toMatchObject({ chosen: [1, 2], days: null, all: null, lacksUndated: true })
    const crowded = heldStretches([stretch(10, 3, 3), stretch(10, 3, 3)], { most: 10, asked: null })
    expect(crowded).toMatchObject({ chosen: [1], days: null, all: [day(3), day(3)] })
  })

  test('one stretch is held even where it is larger than the limit', () => {
    expect(heldStretches([stretch(30, 1, 5), stretch(30, 6, 9)], { most: 20, asked: null })).toMatchObject({
      chosen: [1],
      days: [day(6), day(9)],
    })
  })

  test('what cannot be read is left, with all that is older', () => {
    expect(heldStretches(SORTED, { most: 25, asked: null }, 2)).toMatchObject({ chosen: [], days: null })
    const open = [stretch(10, 16, 20), stretch(10, 6, 10)]
    expect(heldStretches([...open, stretch(10, 10, 15)], { most: 99, asked: null }, 1)).toMatchObject({
      chosen: [0],
      days: [day(16), day(20)],
    })
  })

  test('every event of the days that are said to be held is in what is read', () => {
    const anyStretch = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), fc.nat(9), fc.nat(5))
      .map(([rows, first, length, more]) => stretch(rows, first, first + length, more))
    const anyDay = fc.option(fc.integer({ min: 1, max: 40 }))
    const anySet = fc.array(anyStretch, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anySet, fc.integer({ min: 5, max: 60 }), anyDay, anyDay, (stretches, most, a, b) => {
        const [from, to] = [a, b].map((one) => (one === null ? null : day(one))).sort()
        const held = heldStretches(stretches, { most, asked: { from: from ?? null, to: to ?? null } })
        const [first, last] = (held?.days ?? []).map(dayNumber)
        const left = stretches.filter((_, at) => !held?.chosen.includes(at)).flatMap(({ days }) => days ?? [])
        fc.pre(first !== undefined && last !== undefined)
        expect(left.filter((days) => days.last >= first && days.first <= last)).toEqual([])
      }),
    )
  })
})

describe('the files that are opened', () => {
  test('are those of which something is held', () => {
    expect(filesToOpen(SORTED, { most: 40, asked: null })).toEqual([0, 1, 2, 3])
    expect(filesToOpen(SORTED, { most: 15, asked: null })).toEqual([2, 3])
    expect(filesToOpen(SORTED, { most: 15, asked: { from: day(2), to: day(3) } })).toEqual([0])
    expect(filesToOpen([...SORTED, undated(3)], { most: 15, asked: null })).toEqual([2, 3, 4])
  })
})
