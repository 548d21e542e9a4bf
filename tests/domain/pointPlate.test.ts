import { describe, expect, it } from 'vitest'
import { BUILT_IN_TYPES } from '../../src/domain/eventType'
import { markOf } from '../../src/domain/marks'
import { onePointFacts, type PointPlate, pointPlate } from '../../src/domain/pointPlate'
import { aPoint } from '../map/scenes'
import { groupsOf } from '../support/pointColumns'

/** The plate of one event of each type; a type may come several times. */
function plateOf(types: readonly string[], isNear = false): PointPlate {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return pointPlate({ events: types.length, types: counts, isNear }, 'light')
}

const textsOf = ({ numbers }: PointPlate) => numbers.map(({ text }) => text)

describe('the plate of one event', () => {
  it('says whether the data is the reader’s own file', () => {
    const published = pointPlate(onePointFacts(aPoint()), 'light')
    const own = pointPlate(onePointFacts(aPoint()), 'light', true)
    expect([published.isOwn, own.isOwn]).toEqual([false, true])
  })

  it('is its mark in the middle of a circle, in the colour of the theme', () => {
    const plate = plateOf(['strike'])
    expect(plate).toMatchObject({
      widthPx: 24,
      heightPx: 24,
      radiusPx: 12,
      near: null,
      numbers: [],
      dividerX: null,
    })
    expect(plate.marks).toEqual([
      { shape: 'triangleFull', colour: markOf('strike').colour.light, x: 5, y: 5, sidePx: 14 },
    ])
    expect(pointPlate(onePointFacts(aPoint({ type: 'strike' })), 'dark').marks[0]?.colour).toBe(
      markOf('strike').colour.dark,
    )
  })

  it('is the same for an event with several points there', () => {
    const [both] = groupsOf([aPoint(), aPoint({ point: [36.0001, 50] })])
    expect(both?.points).toBe(2)
    expect(both && pointPlate(both, 'light')).toEqual(pointPlate(onePointFacts(aPoint()), 'light'))
  })

  it('says "about" for a disc, before the mark', () => {
    const plate = plateOf(['strike'], true)
    expect(plate.near?.x).toBeLessThan(plate.marks[0]?.x ?? 0)
  })
})

describe('the plate of a cluster', () => {
  it('has the number of all events, then a mark for each type with its number', () => {
    const plate = plateOf(['strike', 'shelling', 'strike'])
    expect(textsOf(plate)).toEqual(['3', '2'])
    expect(plate.marks.map(({ shape }) => shape)).toEqual(['burst', 'triangleFull'])
    expect(plate.dividerX).toBeGreaterThan(plate.numbers[0]?.x ?? Infinity)
    expect(plate.marks[0]?.x).toBeGreaterThan(plate.dividerX ?? Infinity)
  })

  it('needs no number of all where there is one type', () => {
    expect(textsOf(plateOf(['strike', 'strike']))).toEqual(['2'])
    expect(plateOf(['strike', 'strike']).dividerX).toBeNull()
  })

  it('looks alike for the same mix in any order', () => {
    expect(plateOf(['strike', 'shelling'])).toEqual(plateOf(['shelling', 'strike']))
  })

  it('says "about" only where no event is exactly placed', () => {
    expect(plateOf(['strike', 'shelling'], true).near).not.toBeNull()
    const [mixed] = groupsOf([aPoint(), aPoint({ row: 1, radiusKm: 5 })])
    expect(mixed && pointPlate(mixed, 'light').near).toBeNull()
  })

  it('holds every type in rows of three, within its edges and without overlap', () => {
    const plate = plateOf([...BUILT_IN_TYPES, ...BUILT_IN_TYPES])
    expect(plate.marks).toHaveLength(BUILT_IN_TYPES.length)
    for (const { x, y, sidePx } of plate.marks) {
      expect(x + sidePx).toBeLessThan(plate.widthPx)
      expect(y).toBeGreaterThan(0)
      expect(y + sidePx).toBeLessThan(plate.heightPx)
    }
    expect(new Set(plate.marks.map(({ y }) => y)).size).toBe(3)
    expect(new Set(plate.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(plate.marks.length)
    expect(plate.widthPx).toBeLessThan(130)
  })
})

describe('the plate of a cluster in short', () => {
  const inShort = (types: ReadonlyMap<string, number>, isNear = false) => {
    const events = [...types.values()].reduce((sum, count) => sum + count, 0)
    return pointPlate({ events, types, isNear }, 'light', false, true)
  }

  it('has the number of all events and the marks of the three most frequent types, most first', () => {
    const plate = inShort(
      new Map([
        ['strike', 9],
        ['shelling', 700],
        ['statement', 30],
        ['interception', 1],
      ]),
    )
    expect(textsOf(plate)).toEqual(['740', '…'])
    expect(plate.marks.map(({ shape }) => shape)).toEqual(['burst', 'ring', 'triangleFull'])
  })

  it('leaves nothing out unsaid, and says nothing where it leaves out nothing', () => {
    expect(
      textsOf(
        inShort(
          new Map([
            ['strike', 9],
            ['shelling', 1],
          ]),
        ),
      ),
    ).toEqual(['10'])
  })

  it('is lower than the whole one, holds everything within its edges, and says "about" as it does', () => {
    const types = new Map(BUILT_IN_TYPES.map((type) => [type, 12_345]))
    const plate = inShort(types, true)
    const whole = pointPlate({ events: 111_105, types, isNear: true }, 'light')
    expect(plate.heightPx).toBeLessThan(whole.heightPx)
    expect(plate.widthPx).toBeLessThan(whole.widthPx)
    expect(plate.near).not.toBeNull()
    const [, dots] = plate.numbers
    expect(plate.numbers[0]?.x).toBeGreaterThan((plate.near?.x ?? Infinity) + 11)
    expect(plate.marks[0]?.x).toBeGreaterThan(plate.dividerX ?? Infinity)
    expect(dots?.x).toBeGreaterThan((plate.marks.at(-1)?.x ?? Infinity) + 12)
    expect(dots?.x).toBeLessThan(plate.widthPx - 8)
  })

  it('of one type is the whole one', () => {
    const types = new Map([['strike', 5]])
    expect(inShort(types)).toEqual(pointPlate({ events: 5, types, isNear: false }, 'light'))
  })
})
