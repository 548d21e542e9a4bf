import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import type { Rect } from '../../../src/domain/rect'
import { placeCityNames } from '../../../src/map/marks/cityNames'
import type { CityName } from '../../../src/map/marks/markContent'
import { Room } from '../../../src/map/marks/room'
import { linesOf, MEASURE } from './placedScene'

const RANKS = [1, 2, 3, 4] as const
const aCity = (changes: Partial<CityName> = {}): CityName => ({
  name: 'Kyiv',
  rank: 1,
  at: mercator([30.5, 50.4]),
  ...changes,
})

function placed(cities: readonly CityName[], zoom: number, room = new Room()) {
  return placeCityNames(cities, zoom, room, MEASURE)
}

/** A box of so many pixels in the middle over the city. */
function around({ at }: CityName, zoom: number, sidePx: number): Rect {
  const [x, y] = at.map((part) => part * TILE_PX * 2 ** zoom)
  const half = sidePx / 2
  return [(x ?? 0) - half, (y ?? 0) - half, (x ?? 0) + half, (y ?? 0) + half]
}

/** From the city to the left end of its name, in pixels. */
function asidePx(city: CityName, zoom: number, room: Room): number {
  const [name] = placed([city], zoom, room).names
  return (name?.box[0] ?? 0) - city.at[0] * TILE_PX * 2 ** zoom
}

describe('the name of a city', () => {
  it('comes from zoom 6 on, of the larger ones first', () => {
    const cities = RANKS.map((rank) => aCity({ rank, name: String(rank), at: mercator([30 + rank, 50]) }))
    const shown = (zoom: number) => placed(cities, zoom).names.flatMap(linesOf).join('')
    expect([3, 5.99, 6, 6.49, 6.5, 7.19, 7.2, 7.99, 8, 10].map(shown)).toEqual([
      ...['', '', '1', '1', '12', '12', '123', '123', '1234', '1234'],
    ])
  })

  it('is larger for larger cities, and closer up', () => {
    const sizePx = (rank: CityName['rank'], zoom: number) =>
      placed([aCity({ rank })], zoom).names[0]?.text.lines[0]?.sizePx ?? 0
    expect(sizePx(1, 8)).toBeGreaterThan(sizePx(4, 8))
    expect(sizePx(1, 9)).toBeGreaterThan(sizePx(1, 6))
    expect(sizePx(4, 8)).toBeGreaterThan(10)
  })

  it('stands to the right of its dot, in the middle of its height', () => {
    const city = aCity()
    const { dots, names } = placed([city], 7)
    expect(dots).toEqual([city.at])
    const [left = 0, top = 0, right = 0, bottom = 0] = names[0]?.box ?? []
    const [x = 0, y = 0] = city.at.map((part) => part * TILE_PX * 2 ** 7)
    expect(left).toBeGreaterThan(x + 3.4)
    expect(right - left).toBeCloseTo(names[0]?.text.widthPx ?? 0)
    expect((top + bottom) / 2).toBeCloseTo(y)
  })

  it('stands further aside, without a dot, where the mark of an event covers the dot', () => {
    const city = aCity()
    const room = new Room()
    room.take(around(city, 7, 24))
    expect(placed([city], 7, room).dots).toEqual([])
    const covered = new Room()
    covered.take(around(city, 7, 24))
    const aside = asidePx(city, 7, covered)
    expect(aside).toBeGreaterThan(12)
    expect(aside).toBeGreaterThan(asidePx(city, 7, new Room()))
  })

  it('gives way to what has its place on both sides, and takes none', () => {
    const city = aCity()
    const room = new Room()
    room.take(around(city, 7, 60))
    expect(placed([city], 7, room)).toEqual({ dots: [], names: [] })
  })

  it('gives way to that of a larger city', () => {
    const cities = [aCity(), aCity({ name: 'Vyshneve', rank: 2 })]
    expect(placed(cities, 7).names.flatMap(linesOf)).toEqual(['Kyiv'])
  })

  it('is neither strong nor faint', () => {
    const [name] = placed([aCity()], 7).names
    expect(name).toMatchObject({ isFaint: false, text: { lines: [{ text: 'Kyiv', isStrong: false }] } })
  })
})

it('takes the room of dot and name', () => {
  const city = aCity()
  const room = new Room()
  const { names } = placed([city], 7, room)
  expect(room.isFree(around(city, 7, 6))).toBe(false)
  expect(names.map(({ box }) => room.isFree(box))).toEqual([false])
})
