import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import { NO_REGION } from '../../src/engine/columns'
import { binsOfDays } from '../../src/engine/cube'
import { IN_LIST } from '../../src/engine/regionLists'
import { anEvent, aPlace, aSpot, aWhen, UNDATED } from '../support/builders'
import { cubeFor, plainEventsOf } from './someCubes'

const [KHARKIV, KYIV] = ['UA-63', 'UA-32'].map((code) => aPlace(code))

describe('a cube', () => {
  it('has one list for the same regions, in whatever order events name them', () => {
    const { cells, regions } = cubeFor(
      plainEventsOf(
        anEvent({ places: [KYIV, KHARKIV].flatMap((place) => place ?? []) }),
        anEvent({ places: [KHARKIV, KYIV].flatMap((place) => place ?? []) }),
        anEvent({ places: [KYIV].flatMap((place) => place ?? []) }),
      ),
    )
    expect(regions).toEqual(['UA-32', 'UA-63'])
    expect([...cells.lists.from]).toEqual([0, 1, 3])
    expect([...cells.lists.region]).toEqual([0, 0, 1])
    expect([[...cells.list], [...cells.rows]]).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('has points outside every region last in their list', () => {
    const outside = aSpot({ point: [29, 50] })
    const { cells } = cubeFor(plainEventsOf(anEvent({ places: [outside, aPlace('UA-63')] })))
    expect([...cells.lists.region]).toEqual([0, NO_REGION])
    expect([...cells.lists.is]).toEqual([IN_LIST.regionLevel, IN_LIST.hasMark])
  })

  it('counts by bin how many have begun, and how many of them go on', () => {
    const days = [
      ['2024-11-01', '2024-11-01'],
      ['2024-11-01', '2024-11-03'],
      ['2024-11-20', '2024-11-20'],
    ] as const
    const cube = cubeFor(
      plainEventsOf(
        ...days.map(([start, end]) => anEvent({ when: aWhen(start, end) })),
        anEvent({ when: UNDATED }),
      ),
    )
    const dated = cube.cells.kind.findIndex((kind) => cube.cells.kinds.when[kind] === 0)
    const numbers = (of: Uint32Array) => [...of.subarray(dated * cube.width, dated * cube.width + 4)]
    expect(cube.width).toBe(20)
    expect([numbers(cube.begun), numbers(cube.open)]).toEqual([
      [2, 2, 2, 2],
      [1, 1, 0, 0],
    ])
    expect(cube.days).toEqual([dayNumber('2024-11-01'), dayNumber('2024-11-20')])
  })

  it('has no bins where no event is dated, and goes on to the day of the newest source', () => {
    expect(cubeFor(plainEventsOf(anEvent({ when: UNDATED })))).toMatchObject({ width: 0, days: null })
    const bins = binsOfDays({
      days: [dayNumber('2024-11-01'), dayNumber('2024-11-20')],
      newestSourceDay: dayNumber('2024-11-30'),
    })
    expect(bins?.coverage).toEqual(['2024-11-01', '2024-11-30'])
  })
})
