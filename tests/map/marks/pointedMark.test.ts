import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../../src/domain/cameraMath'
import type { PlacedMarks } from '../../../src/map/marks/placedMarks'
import { targetOn } from '../../../src/map/marks/pointedMark'
import { isInDisc } from '../../../src/map/marks/worldDisc'
import { aPoint, aSceneOf } from '../scenes'
import { placedScene } from './placedScene'

const MARK = aPoint({ row: 0, point: [36, 50] })
const WIDE = aPoint({ row: 1, point: [31, 50], radiusKm: 100, region: 'UA-32' })
const SMALL = aPoint({ row: 2, point: [31, 50], radiusKm: 40, region: 'RU-KRS' })

const world = (pixels: readonly [number, number], { zoom }: PlacedMarks) =>
  [pixels[0] / (TILE_PX * 2 ** zoom), pixels[1] / (TILE_PX * 2 ** zoom)] as const

describe('what was drawn at a place', () => {
  it('is the mark or cluster with its region', () => {
    const placed = placedScene(aSceneOf([MARK]), 7)
    const [id] = placed.plates.map(({ group }) => group?.id)
    expect(targetOn(placed, mercator(MARK.point))).toEqual({ kind: 'group', group: id, region: 'UA-63' })
  })

  it('has no region for a cluster in several', () => {
    const beside = aPoint({ row: 3, region: 'UA-59', point: [36.0001, 50] })
    const placed = placedScene(aSceneOf([MARK, beside]), 7)
    expect(targetOn(placed, mercator(MARK.point))).toMatchObject({ kind: 'group', region: null })
  })

  it('is the mark, not the disc that it lies in', () => {
    const inside = { ...MARK, point: [31.2, 50.1] } as const
    const placed = placedScene(aSceneOf([inside, WIDE]), 8)
    expect(targetOn(placed, mercator(inside.point))).toMatchObject({ kind: 'group', region: 'UA-63' })
  })

  it('is the mark on top where several overlap', () => {
    const few = aPoint({ row: 3, point: [36.1, 50] })
    const placed = placedScene(aSceneOf([MARK, few]), 10)
    const [below, above] = placed.plates
    const together = {
      ...placed,
      plates: [below, above].flatMap((plate) => (plate ? [{ ...plate, box: [0, 0, 9, 9] as const }] : [])),
    }
    expect(targetOn(together, world([5, 5], placed))).toMatchObject({ group: above?.group?.id })
  })

  it('are the events of all discs there, the smallest first, in the region of the smallest', () => {
    const placed = placedScene(aSceneOf([WIDE, SMALL]), 8)
    expect(targetOn(placed, mercator([31, 50]))).toEqual({ kind: 'discs', rows: [2, 1], region: 'RU-KRS' })
    expect(targetOn(placed, mercator([32, 50]))).toEqual({ kind: 'discs', rows: [1], region: 'UA-32' })
  })

  it('names an event of several discs once', () => {
    const again = aPoint({ row: 1, point: [31, 50], radiusKm: 60 })
    const placed = placedScene(aSceneOf([WIDE, SMALL, again]), 8)
    expect(targetOn(placed, mercator([31, 50]))).toMatchObject({ rows: [2, 1] })
  })

  it('is nothing beside everything, nor on a name', () => {
    const placed = placedScene(aSceneOf([MARK]), 7)
    const [name] = placed.names
    expect(targetOn(placed, mercator([25, 46]))).toBeNull()
    expect(targetOn(placed, world([name?.box[0] ?? 0, name?.box[1] ?? 0], placed))).toBeNull()
  })

  it('is nothing on the open event’s own mark, but what lies under it', () => {
    const open = aSceneOf([], { emphasised: [MARK] })
    expect(targetOn(placedScene(open, 7), mercator(MARK.point))).toBeNull()
    const both = placedScene(aSceneOf([MARK], { emphasised: [MARK] }), 7)
    expect(targetOn(both, mercator(MARK.point))).toMatchObject({ kind: 'group' })
  })
})

it('is hit where it was drawn, and nowhere else', () => {
  const points = fc.array(
    fc.record({
      point: fc.tuple(
        fc.double({ min: 29, max: 33, noNaN: true }),
        fc.double({ min: 49, max: 51, noNaN: true }),
      ),
      radiusKm: fc.option(fc.integer({ min: 5, max: 60 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  const place = fc.tuple(
    fc.double({ min: 28, max: 34, noNaN: true }),
    fc.double({ min: 48.5, max: 51.5, noNaN: true }),
  )
  fc.assert(
    fc.property(points, fc.double({ min: 3, max: 10, noNaN: true }), place, (all, zoom, at) => {
      const placed = placedScene(aSceneOf(all.map((one, row) => aPoint({ row, ...one }))), zoom)
      const [x, y] = mercator(at).map((part) => part * TILE_PX * 2 ** zoom)
      const isOn = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]) =>
        left <= (x ?? 0) && (x ?? 0) <= right && top <= (y ?? 0) && (y ?? 0) <= bottom
      const plates = placed.plates.filter(({ box }) => isOn(box)).map(({ group }) => group?.id)
      const discs = placed.discs.filter(({ shape }) => isInDisc(shape, mercator(at)))
      const target = targetOn(placed, mercator(at))
      if (plates.length > 0) expect(plates).toContain(target?.kind === 'group' ? target.group : null)
      else if (discs.length > 0) {
        const rows = target?.kind === 'discs' ? target.rows : []
        expect(new Set(rows)).toEqual(new Set(discs.map(({ disc }) => disc.row)))
      } else expect(target).toBeNull()
    }),
    { numRuns: 300 },
  )
})
