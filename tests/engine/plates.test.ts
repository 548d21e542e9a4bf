import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { platesOf } from '../../src/engine/plates'
import { unitsOfPx } from '../../src/engine/world'
import { zOrder } from '../../src/engine/zOrder'

const ZOOM = 7
const PX = unitsOfPx(ZOOM)

interface Spot {
  readonly x: number
  readonly y: number
  readonly points: number
}

/** Spots over some plates' room, in pixels from a place in the middle of the world. */
const someSpots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 500 }),
    points: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 2000 })),
  }),
  { maxLength: 120 },
)

/** Each spot with the one whose plate it is on. */
function seeded(spots: readonly Spot[], right = 0, down = 0): readonly (readonly [Spot, Spot])[] {
  const units = spots.map(({ x, y }) => [2 ** 29 + (x + right) * PX, 2 ** 29 + (y + down) * PX] as const)
  const order = zOrder(
    Uint32Array.from(units, ([x]) => x),
    Uint32Array.from(units, ([, y]) => y),
    new Uint16Array(spots.length),
    1,
  )
  const inOrder = [...order].flatMap((i) => spots[i] ?? [])
  const seedOf = platesOf(
    {
      count: inOrder.length,
      x: Float64Array.from(order, (i) => units[i]?.[0] ?? 0),
      y: Float64Array.from(order, (i) => units[i]?.[1] ?? 0),
      points: Uint32Array.from(inOrder, ({ points }) => points),
    },
    ZOOM,
  )
  return inOrder.flatMap((spot, i) => {
    const seed = inOrder[seedOf[i] ?? -1]
    return seed === undefined ? [] : [[spot, seed] as const]
  })
}

/** In reaches: 72 pixels to the side, 40 up or down. */
function reaches(a: Spot, b: Spot): number {
  return Math.hypot((a.x - b.x) / 72, (a.y - b.y) / 40)
}

describe('the spots of plates', () => {
  it('have each a seed, the nearest of those within reach, and seeds are beyond the reach of each other', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        const plates = seeded(spots)
        expect(plates).toHaveLength(spots.length)
        const seeds = [...new Set(plates.map(([, seed]) => seed))]
        const own = new Map(plates)
        expect(seeds.filter((seed) => own.get(seed) !== seed)).toEqual([])
        const gaps = seeds.flatMap((seed, i) => seeds.slice(0, i).map((other) => reaches(seed, other)))
        expect(gaps.filter((gap) => gap <= 1)).toEqual([])
        const strays = plates.filter(([spot, seed]) => {
          const nearest = Math.min(...seeds.map((other) => reaches(spot, other)))
          return reaches(spot, seed) > Math.min(1, nearest + 1e-9)
        })
        expect(strays).toEqual([])
      }),
    )
  })

  it('lie with a plate of many points where these are, not those beside them', () => {
    const many: Spot = { x: 30, y: 20, points: 500 }
    const few = [10, 60].map((x): Spot => ({ x, y: 20, points: 3 }))
    for (const [, seed] of seeded([...few, many])) expect(seed).toBe(many)
  })

  it('do not change their plate for what comes or goes far away', () => {
    fc.assert(
      fc.property(someSpots, someSpots, (spots, others) => {
        const far = others.map((spot) => ({ ...spot, x: spot.x + 900 + 72 * 12 }))
        const alone = new Map(seeded(spots))
        const among = new Map(seeded([...spots, ...far]))
        const changed = [...alone].filter(([spot, seed]) => spot.x <= 72 && among.get(spot) !== seed)
        expect(changed).toEqual([])
      }),
    )
  })
})

it('has no plates for no spots', () => {
  expect(seeded([])).toEqual([])
})
