import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../src/domain/rect'
import { placeLabels, type WantedLabel } from '../../../src/export/picture/labelPlacement'

const SIZE = { widthPx: 600, heightPx: 400 }

function aLabel(changes: Partial<WantedLabel> = {}): WantedLabel {
  return { point: [300, 200], name: 'Kharkiv', sizePx: 12, rowWidthPx: 40, ...changes }
}

function rectsOf(labels: readonly WantedLabel[], taken: readonly Rect[] = []): readonly Rect[] {
  const placed = placeLabels(labels, taken, SIZE)
  return placed.flatMap((one) =>
    [one?.row ?? [], one?.name ?? []].flatMap((rect) => (rect.length === 0 ? [] : [rect])),
  )
}

function overlaps(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

const labels = fc.array(
  fc.record({
    point: fc.tuple(fc.integer({ min: -50, max: 650 }), fc.integer({ min: -50, max: 450 })),
    name: fc.constantFrom('Odesa', 'Zaporizhzhia', 'Дніпропетровська область'),
    sizePx: fc.constantFrom(10.5, 12, 13.5),
    rowWidthPx: fc.constantFrom(0, 22, 60),
  }),
  { maxLength: 25 },
)

describe('labels', () => {
  it('never cover each other, nor what was there before, and lie within the frame', () => {
    const before: readonly Rect[] = [[100, 100, 220, 180]]
    fc.assert(
      fc.property(labels, (wanted) => {
        const rects = [...before, ...rectsOf(wanted, before)]
        for (const [i, a] of rects.entries()) {
          expect(a[0] >= 0 && a[1] >= 0 && a[2] <= 600 && a[3] <= 400).toBe(true)
          for (const b of rects.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
        }
      }),
    )
  })

  it('stand at their point where there is room: the row under it, the name over the row', () => {
    const [label] = placeLabels([aLabel()], [], SIZE)
    expect(label?.row).toEqual([280, 202, 320, 222])
    expect(label?.name?.[3]).toBe(202)
    expect(label?.isLed).toBe(false)
  })

  it('keep every row of a crowd, and a line leads to those that had to go', () => {
    const crowd = Array.from({ length: 9 }, () => aLabel())
    const placed = placeLabels(crowd, [], SIZE)
    expect(placed.every((one) => one !== null && one.row !== null)).toBe(true)
    expect(placed.some((one) => one?.isLed)).toBe(true)
    expect(placeLabels([aLabel()], [], SIZE)[0]?.isLed).toBe(false)
  })

  it('give the place to the first of two names without marks', () => {
    const plain = aLabel({ rowWidthPx: 0 })
    const placed = placeLabels([plain, plain], [], SIZE)
    expect(placed[0]?.name).not.toBeNull()
    expect(placed[1]).toBeNull()
  })

  it('are not placed for a point outside the frame', () => {
    expect(placeLabels([aLabel({ point: [700, 200] })], [], SIZE)).toEqual([null])
  })
})
