import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anchoredRect,
  type CrowdedLabel,
  type CrowdedZoom,
  placeNames,
} from '../../../src/map/marks/namePlacement'

/** Side of a pixel at zoom 4, in the square of the world. */
const PX = 1 / (512 * 2 ** 4)

/** A label some pixels right of and above the middle of the world at zoom 4. */
function aLabel(rightPx: number, upPx: number, name = 'Kharkiv'): CrowdedLabel {
  return { at: [0.5 + rightPx * PX, 0.5 - upPx * PX], name, rowWidthPx: 22 }
}

function anchors(labels: readonly CrowdedLabel[]): string[] {
  return placeNames(labels, 'z4').map(({ text, anchor }) => (text === '' ? 'none' : anchor))
}

describe('a name', () => {
  it('stands above its row where there is room', () => {
    expect(placeNames([aLabel(0, 0)], 'z4')).toEqual([
      { text: 'Kharkiv', anchor: 'bottom', offset: [0, 0.1] },
    ])
  })

  it('goes below when a row stands above, then to the right, then to the left', () => {
    const above = aLabel(0, 22, '')
    const below = aLabel(0, -24, '')
    const right = aLabel(34, 0, '')
    const left = aLabel(-34, 0, '')
    expect(anchors([aLabel(0, 0), above])[0]).toBe('top')
    expect(anchors([aLabel(0, 0), above, below])[0]).toBe('left')
    expect(anchors([aLabel(0, 0), above, below, right])[0]).toBe('right')
    expect(anchors([aLabel(0, 0), above, below, right, left])[0]).toBe('none')
  })

  it('gives way to names before it', () => {
    expect(anchors([aLabel(0, 0), aLabel(30, 0)])).toEqual(['bottom', 'top'])
  })

  it('has more room at a closer zoom', () => {
    const crowd = [-30, 0, 30].flatMap((right) => [-12, 8].map((up) => aLabel(right, up, 'Khmelnytskyi')))
    const shown = (at: CrowdedZoom) => placeNames(crowd, at).filter(({ text }) => text !== '').length
    expect(shown('z5')).toBeGreaterThan(shown('z3'))
  })

  /** Leaves room for a few letters to the right of the label, and for nothing elsewhere. */
  const narrowPlace = (name: string, rightPx: number) => [
    aLabel(0, 0, name),
    ...[-44, -22, 0, 22, 44].flatMap((x) => [aLabel(x, 20, ''), aLabel(x, -20, '')]),
    aLabel(-24, 0, ''),
    aLabel(rightPx, 0, ''),
  ]

  it('that has no place stands as its beginning, up to a consonant', () => {
    const text = (name: string, rightPx: number) => placeNames(narrowPlace(name, rightPx), 'z4')[0]?.text
    expect([90, 60, 55].map((px) => text('Chernihiv', px))).toEqual(['Chernihiv', 'Chern.', 'Cher.'])
    expect([68, 56, 48].map((px) => text('Черкаська', px))).toEqual(['Черкас.', 'Черк.', 'Чер.'])
  })

  it('is not cut where its beginning could be another name', () => {
    const crowd = [...narrowPlace('Chernihiv', 60), aLabel(300, 0, 'Cherkasy'), aLabel(0, 300, 'Chernivtsi')]
    expect(placeNames(crowd, 'z4')[0]?.text).toBe('')
  })

  it('left out makes room for the names after it', () => {
    // "Kyiv" has no place; "Sumy" has one only where the row of "Kyiv" was.
    const rows = [-66, -44, -22, 0, 22, 44, 66].flatMap((x) => [aLabel(x, 20, ''), aLabel(x, -20, '')])
    const second = (first: string) =>
      placeNames(
        [aLabel(0, 0, first), aLabel(-29, 0, 'Sumy'), ...rows, aLabel(18, 0, ''), aLabel(-52, 0, '')],
        'z4',
      )[1]?.text
    expect([second('Kyiv'), second('')]).toEqual(['Sumy', ''])
  })

  it('with Cyrillic letters needs more room', () => {
    const beside = (name: string) => anchors([aLabel(0, 0, name), aLabel(47.5, 14, '')])[0]
    expect([beside('Khmelnytskyi'), beside('Хмельницький')]).toEqual(['bottom', 'top'])
  })
})

it('has its box beside the point that it is anchored at', () => {
  const boxes = (['bottom', 'top', 'left', 'right'] as const).map((anchor) =>
    anchoredRect(anchor, [100, 50], 40, 10),
  )
  expect(boxes).toEqual([
    [80, 40, 120, 50],
    [80, 50, 120, 60],
    [100, 45, 140, 55],
    [60, 45, 100, 55],
  ])
})

it('gives one answer for each label, the same each time', () => {
  const labels = fc.array(
    fc
      .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }))
      .map(([x, y]) => aLabel(x, y)),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(labels, fc.constantFrom('z3', 'z3Third', 'z3Half', 'z4', 'z5'), (crowd, at) => {
      const placed = placeNames(crowd, at)
      expect(placed).toHaveLength(crowd.length)
      expect(placeNames(crowd, at)).toEqual(placed)
    }),
  )
})
