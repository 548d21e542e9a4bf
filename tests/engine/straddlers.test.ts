import fc from 'fast-check'
import { expect, it } from 'vitest'
import { straddlersOf } from '../../src/engine/straddlers'

const someSpans = fc.array(
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0, 0, 1, 2, 12)).map(([start, days]) => ({
    start,
    end: start + days,
  })),
)

/** Rows in the order in which they are gone through; the one looked for is the last of them. */
function visited(straddlers: ReturnType<typeof straddlersOf>, day: number, lookedFor: number) {
  const rows: number[] = []
  const found = straddlers(day, (row) => rows.push(row) > 0 && row === lookedFor)
  return { rows, found }
}

it('goes through what is open at a day, the earliest first, until it has what was looked for', () => {
  fc.assert(
    fc.property(someSpans, fc.integer({ min: -12, max: 22 }), fc.nat(12), (spans, day, lookedFor) => {
      const [start, end] = [
        Int32Array.from(spans, (span) => span.start),
        Int32Array.from(spans, (span) => span.end),
      ]
      const open = [...spans.keys()]
        .filter((row) => (start[row] ?? 0) < day && (end[row] ?? 0) >= day)
        .sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b)
      const isFound = open.includes(lookedFor)
      expect(visited(straddlersOf(start, end, 1), day, lookedFor)).toEqual({
        rows: isFound ? open.slice(0, open.indexOf(lookedFor) + 1) : open,
        found: isFound ? lookedFor : null,
      })
    }),
  )
})

it('goes through what is still open after a day, the latest first, from the other end', () => {
  fc.assert(
    fc.property(someSpans, fc.integer({ min: -12, max: 22 }), (spans, day) => {
      const [start, end] = [
        Int32Array.from(spans, (span) => span.start),
        Int32Array.from(spans, (span) => span.end),
      ]
      const open = [...spans.keys()]
        .filter((row) => (start[row] ?? 0) <= day && (end[row] ?? 0) > day)
        .sort((a, b) => (end[b] ?? 0) - (end[a] ?? 0) || a - b)
      expect(visited(straddlersOf(end, start, -1), day, -1)).toEqual({ rows: open, found: null })
    }),
  )
})
