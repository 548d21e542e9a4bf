import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import { markRow, shortMarkRow } from '../../../src/domain/markRow'
import { overlap, type Rect } from '../../../src/domain/rect'
import type { MarkCount } from '../../../src/domain/regionLook'
import { placeRegionLabels } from '../../../src/map/marks/regionLabelPlaces'
import type { RegionLabel } from '../../../src/map/marks/regionLabels'
import { Room } from '../../../src/map/marks/room'
import { linesOf, MEASURE } from './placedScene'

const ZOOMS = [3, 3.2, 3.4, 3.7, 4, 4.5, 5, 5.19, 5.5, 6, 6.5, 7, 8, 10]
const ROW = markRow([{ shape: 'burst', colour: '#96420f', count: 3 }], 'light')

function aLabel(changes: Partial<RegionLabel> = {}): RegionLabel {
  return {
    code: 'UA-63',
    at: mercator([36, 50]),
    short: 'Kharkiv',
    full: 'Kharkiv Oblast',
    other: 'Харківська область',
    row: ROW,
    shortRow: null,
    ...changes,
  }
}

const plain = (changes: Partial<RegionLabel> = {}) => aLabel({ code: 'RU-KRS', row: null, ...changes })
const placed = (labels: readonly RegionLabel[], zoom: number, room = new Room()) =>
  placeRegionLabels(labels, zoom, room, MEASURE)
const linesAt = (label: RegionLabel, zoom: number) => placed([label], zoom).names.flatMap(linesOf)

/** All of the world at a zoom but what is less than so many pixels from a place. */
function roomOnlyAround([x, y]: RegionLabel['at'], zoom: number, halfPx: readonly [number, number]): Room {
  const worldPx = TILE_PX * 2 ** zoom
  const room = new Room()
  const [left, top] = [x * worldPx - halfPx[0], y * worldPx - halfPx[1]]
  const [right, bottom] = [x * worldPx + halfPx[0], y * worldPx + halfPx[1]]
  room.take([0, 0, worldPx, top], [0, bottom, worldPx, worldPx])
  room.take([0, 0, left, worldPx], [right, 0, worldPx, worldPx])
  return room
}

describe('the label of a region with events', () => {
  it('is its short name, its full one from zoom 6, and from 7 that of the other language, too', () => {
    const shown = [3, 5.99, 6, 6.99, 7, 10].map((zoom) => linesAt(aLabel(), zoom).join(' '))
    const both = 'Kharkiv Oblast Харківська область'
    expect(shown).toEqual(['Kharkiv', 'Kharkiv', 'Kharkiv Oblast', 'Kharkiv Oblast', both, both])
  })

  it('has the other name smaller, and only where there is one', () => {
    const [name, other] = placed([aLabel()], 8).names[0]?.text.lines ?? []
    expect(name?.isStrong).toBe(true)
    expect(other?.isStrong).toBe(false)
    expect(other?.sizePx).toBeLessThan(name?.sizePx ?? 0)
    expect(other?.sizePx).toBeGreaterThan(12)
    expect(linesAt(aLabel({ other: '' }), 8)).toEqual(['Kharkiv Oblast'])
  })

  it('has its row under the name, in the middle, at the point of the region', () => {
    for (const zoom of ZOOMS) {
      const { names, rows } = placed([aLabel()], zoom)
      const [name, row] = [names[0]?.box ?? [0, 0, 0, 0], rows[0]?.box ?? [0, 0, 0, 0]]
      const [x = 0, y = 0] = aLabel().at.map((part) => part * TILE_PX * 2 ** zoom)
      expect((row[0] + row[2]) / 2).toBeCloseTo(x)
      expect(row[1] - y).toBeGreaterThan(0)
      expect(row[1] - y).toBeLessThan(3)
      expect((name[0] + name[2]) / 2).toBeCloseTo(x)
      expect(name[3], `zoom ${zoom}`).toBeLessThanOrEqual(row[1])
    }
  })

  it('grows with the zoom', () => {
    const [far, near] = [placed([aLabel()], 3), placed([aLabel()], 8)]
    expect(far.rows[0]?.scale).toBe(0.85)
    expect(near.rows[0]?.scale).toBe(1)
    expect(near.names[0]?.text.lines[0]?.sizePx).toBeGreaterThan(far.names[0]?.text.lines[0]?.sizePx ?? 99)
  })

  it('never has its row without its name, whatever room there is', () => {
    for (const zoom of ZOOMS) {
      for (const px of [
        [4, 60],
        [60, 10],
        [20, 30],
        [40, 30],
        [90, 60],
      ] as const) {
        const { names, rows } = placed([aLabel()], zoom, roomOnlyAround(aLabel().at, zoom, px))
        expect(rows.length, `zoom ${zoom}, ${px.join(' × ')}`).toBe(names.length)
      }
      const crowd = Array.from({ length: 12 }, (_, i) =>
        aLabel({ code: `UA-${i}`, short: `Oblast${i}`, at: mercator([36 + i / 9, 50 + (i % 3) / 9]) }),
      )
      const { names, rows } = placed(crowd, zoom)
      expect(rows.length, `zoom ${zoom}`).toBe(names.length)
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it.each<[of: string, plate: Rect]>([
    ['row', [-12, -2, 12, 22]],
    ['name', [-5, -12, 5, -4]],
  ])('stands aside from a plate where its %s would be, both together, and not far', (_of, plate) => {
    for (const zoom of ZOOMS) {
      const [x = 0, y = 0] = aLabel().at.map((part) => part * TILE_PX * 2 ** zoom)
      const inTheWay: Rect = [x + plate[0], y + plate[1], x + plate[2], y + plate[3]]
      const room = new Room()
      room.take(inTheWay)
      const [alone, aside] = [placed([aLabel()], zoom), placed([aLabel()], zoom, room)]
      const [rowMove, nameMove] = (['rows', 'names'] as const).map((kind) => {
        const [from, to] = [alone[kind][0]?.box ?? [0, 0], aside[kind][0]?.box ?? [0, 0]]
        return [to[0] - from[0], to[1] - from[1]].map(Math.round)
      })
      expect(nameMove).toEqual(rowMove)
      expect(Math.hypot(...(rowMove ?? [])), `zoom ${zoom}`).toBeLessThan(41)
      for (const { box } of [...aside.names, ...aside.rows]) expect(overlap(box, inTheWay)).toBe(false)
    }
  })

  it('is left out, row and all, where there is no room around, and takes none then', () => {
    for (const zoom of ZOOMS) {
      const [x = 0, y = 0] = aLabel().at.map((part) => part * TILE_PX * 2 ** zoom)
      const room = new Room()
      room.take([x - 80, y - 80, x + 80, y + 80])
      expect(placed([aLabel()], zoom, room)).toEqual({ names: [], rows: [] })
      expect(room.isFree([x + 80, y - 80, x + 200, y + 80])).toBe(true)
    }
  })

  it('has its row in short where the whole one has no room', () => {
    const counts = (['burst', 'ring', 'square', 'cross', 'dot'] as const).map(
      (shape): MarkCount => ({ shape, colour: '#96420f', count: 12 }),
    )
    const [row, shortRow] = [markRow(counts, 'light'), shortMarkRow(counts, 'light')]
    const label = aLabel({ short: 'Kyiv', full: 'Kyiv', other: 'Київ', row, shortRow })
    for (const zoom of ZOOMS) {
      expect(placed([label], zoom).rows.map((one) => one.row)).toEqual([row])
      const { rows, names } = placed([label], zoom, roomOnlyAround(label.at, zoom, [60, 60]))
      expect(rows.map((one) => one.row)).toEqual([shortRow])
      expect(names.flatMap(linesOf)[0]).toBe('Kyiv')
    }
  })

  it('has its row in short where the whole one would reach over the regions beside it', () => {
    const counts = (['burst', 'ring', 'square', 'cross', 'dot'] as const).map(
      (shape): MarkCount => ({ shape, colour: '#96420f', count: 1200 }),
    )
    const [row, shortRow] = [markRow(counts, 'light'), shortMarkRow(counts, 'light')]
    expect(placed([aLabel({ row, shortRow })], 6).rows.map((one) => one.row)).toEqual([shortRow])
  })

  it('gives way to those before it', () => {
    const second = aLabel({ code: 'UA-30', short: 'Kyiv', full: 'Kyiv', other: 'Київ' })
    for (const zoom of ZOOMS) {
      const [alone, both] = [placed([aLabel()], zoom), placed([aLabel(), second], zoom)]
      expect(both.rows[0]).toEqual(alone.rows[0])
      expect(both.names[0]).toEqual(alone.names[0])
      for (const { box } of both.rows.slice(1)) expect(overlap(box, alone.rows[0]?.box ?? box)).toBe(false)
    }
  })

  it('has its name at another side of its row where a row above is in the way, in crowded zooms', () => {
    const above = aLabel({
      code: 'UA-59',
      short: 'Sumy',
      at: [aLabel().at[0], aLabel().at[1] - 22 / (512 * 16)],
    })
    const { names } = placed([above, aLabel()], 4)
    const kharkiv = names.find((name) => linesOf(name).includes('Kharkiv'))
    expect(kharkiv?.box[1]).toBeGreaterThan(aLabel().at[1] * 512 * 16 + 17)
  })
})

describe('the label of a region without events', () => {
  it('comes from zoom 5.2: short, full from 6, in both languages from 8', () => {
    const shown = [3, 5.19, 5.2, 5.99, 6, 7.99, 8, 10].map((zoom) => linesAt(plain(), zoom).join(' '))
    const both = 'Kharkiv Oblast Харківська область'
    expect(shown).toEqual(['', '', 'Kharkiv', 'Kharkiv', 'Kharkiv Oblast', 'Kharkiv Oblast', both, both])
  })

  it('has no row, and its name in the middle of the region, faint and not strong', () => {
    const { names, rows } = placed([plain()], 6)
    expect(rows).toEqual([])
    expect(names).toMatchObject([{ isFaint: true, text: { lines: [{ isStrong: false }] } }])
    const [left = 0, top = 0, right = 0, bottom = 0] = names[0]?.box ?? []
    const [x = 0, y = 0] = plain().at.map((part) => part * TILE_PX * 2 ** 6)
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([expect.closeTo(x), expect.closeTo(y)])
  })

  it('gives way to every region with events, wherever it is in the list', () => {
    const { names } = placed([plain(), aLabel()], 6)
    expect(names.map(({ isFaint }) => isFaint)).toEqual([false])
  })
})

it('takes the room of names and rows', () => {
  const room = new Room()
  const { names, rows } = placed([aLabel(), plain({ at: mercator([30, 50]) })], 7, room)
  expect([...names, ...rows]).toHaveLength(3)
  for (const { box } of [...names, ...rows]) expect(room.isFree(box)).toBe(false)
})
