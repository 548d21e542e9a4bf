import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import { NO_FILTER } from '../../src/domain/view'
import { cellTableOf } from '../../src/engine/cells'
import { NO_REGION } from '../../src/engine/columns'
import type { Cube } from '../../src/engine/cube'
import { cubeBytes, readCube } from '../../src/engine/cubeBytes'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { anEvent, aPlace, aSpot, aWhen, UNDATED } from '../support/builders'
import { someQuestions } from './arbitraries'
import { bytesOf, cubeFor, plainEventsOf } from './someCubes'

const someCube = someQuestions.map(({ plain }) => cubeFor(plain))

describe('a cube as bytes', () => {
  it('is the one that was written when it is read', () => {
    fc.assert(
      fc.property(someCube, (cube) => {
        expect(readCube(bytesOf(cube))).toEqual(cube)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same bytes each time', () => {
    const cube = cubeFor(plainEventsOf(anEvent(), anEvent({ places: [aPlace('UA-63')] })))
    expect(bytesOf(cube)).toEqual(bytesOf(cube))
  })

  it('may be of no events', () => {
    const cube = cubeFor(plainEventsOf())
    expect(readCube(bytesOf(cube))).toEqual(cube)
    expect(createCubeQueries(cube).overview(NO_FILTER)?.events).toBe(0)
  })
})

describe('bytes that hold no cube', () => {
  it('are none, or one that can be asked, whichever are changed', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
    let refused = 0
    fc.assert(
      fc.property(someCube, fc.array(change, { minLength: 1, maxLength: 3 }), (cube, changes) => {
        const bytes = bytesOf(cube)
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte
        const read = readCube(bytes)
        if (read === null) refused += 1
        else askEverything(read)
      }),
      { numRuns: 100 },
    )
    expect(refused).toBeGreaterThan(75)
  })

  it('are none when they are cut off, go on, or are something else', () => {
    fc.assert(
      fc.property(someCube, fc.nat(), fc.uint8Array({ minLength: 1 }), (cube, length, more) => {
        const bytes = bytesOf(cube)
        expect(readCube(bytes.subarray(0, length % bytes.length))).toBeNull()
        expect(readCube(Uint8Array.from([...bytes, ...more]))).toBeNull()
        const read = readCube(Uint8Array.from([0, ...more]))
        if (read !== null) askEverything(read)
      }),
      { numRuns: 30 },
    )
  })

  it('are none where few of them claim very much', () => {
    for (const byte of [0, 0x55, 0xaa, 0xff]) {
      const read = readCube(Uint8Array.from([0, ...new Uint8Array(2000).fill(byte)]))
      expect(read).toBeNull()
    }
  })
})

describe('a cube that cannot be', () => {
  const place = [aPlace('UA-63'), aPlace('UA-32'), aSpot({ point: [29, 50] })]
  const cube = cubeFor(
    plainEventsOf(
      anEvent({ places: place, when: aWhen('2024-11-05') }),
      anEvent({ places: place, when: aWhen('2024-11-05', '2024-11-06') }),
      anEvent({ places: place, when: UNDATED, type: 'strike' }),
      anEvent({ places: [], when: aWhen('2024-11-05') }),
      anEvent({ places: [], when: aWhen('2024-11-06') }),
    ),
  )
  const { cells } = cube
  const { kinds, lists } = cells
  const inKinds = (changes: Partial<typeof kinds>): Cube => ({
    ...cube,
    cells: { ...cells, kinds: { ...kinds, ...changes } },
  })
  const inLists = (changes: Partial<typeof lists>): Cube => ({
    ...cube,
    cells: { ...cells, lists: { ...lists, ...changes } },
  })
  const inCells = (changes: Partial<Pick<typeof cells, 'list' | 'kind' | 'rows'>>): Cube => ({
    ...cube,
    cells: { ...cells, ...changes },
  })

  it('is not meant by this one', () => {
    expect(readCube(bytesOf(cube))).toEqual(cube)
  })

  it.each<[string, Cube]>([
    ['has two types of one name', { ...cube, types: ['strike', 'strike'] }],
    ['has a type that is no id', { ...cube, types: ['strike', '<b>'] }],
    ['has a region without a name', { ...cube, regions: ['UA-63', ''] }],
    ['has a name too long', { ...cube, regions: ['UA-63', 'U'.repeat(129)] }],
    ['has a type too few', { ...cube, types: cube.types.slice(0, 1) }],
    ['has a region too few', { ...cube, regions: ['UA-63'] }],
    ['has a kind of an unknown party', inKinds({ parties: kinds.parties.map(() => 32) })],
    ['has a kind of an unknown support', inKinds({ support: kinds.support.map(() => 5) })],
    ['has a kind of an unknown day', inKinds({ when: kinds.when.map(() => 3) })],
    ['has a kind twice', inKinds({ type: kinds.type.map(() => 0), when: kinds.when.map(() => 0) })],
    ['names a region twice in a list', inLists({ region: lists.region.map((one) => (one === 1 ? 0 : one)) })],
    [
      'has points outside before regions',
      inLists({ region: lists.region.map((one) => (one === 0 ? NO_REGION : one)) }),
    ],
    ['has outside what is no point', inLists({ is: lists.is.map((bits) => bits & 3) })],
    ['has a region of an unknown kind', inLists({ is: lists.is.map(() => 16) })],
    ['has a cell of an unknown kind', inCells({ kind: cells.kind.map((one) => one + 1) })],
    ['has fewer events in a cell than begin', inCells({ rows: cells.rows.map(() => 1) })],
    ['has more events than can be counted', inCells({ rows: cells.rows.map(() => 2 ** 31 - 2) })],
    [
      'has a day before the first one',
      { ...cube, days: [dayNumber('0001-01-01') - 1, dayNumber('2024-11-06')] },
    ],
    [
      'has a day after the last one',
      { ...cube, days: [dayNumber('2024-11-05'), dayNumber('9999-12-31') + 1] },
    ],
    ['has no event on its first day', { ...cube, days: [dayNumber('2024-11-04'), dayNumber('2024-11-06')] }],
    ['has events after its last day', { ...cube, days: [dayNumber('2024-11-05'), dayNumber('2024-11-05')] }],
    ['has dated events and no days', { ...cube, days: null }],
  ])('is not made and not read: one that %s', (_name, flawed) => {
    const bytes = cubeBytes(flawed)
    if (bytes !== null) expect(readCube(bytes)).toBeNull()
  })

  it('is not made: one of more names than may be, or of more cells and bins', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`)
    expect(cubeBytes({ ...cube, types: [...cube.types, ...names(20_000)] })).toBeNull()
    const side = 280
    const numbers = Uint32Array.from({ length: side * side }, (_, cell) => cell)
    const [zero, ones] = [new Uint8Array(side), numbers.map(() => 1)]
    const large = cellTableOf(
      {
        list: numbers.map((cell) => Math.floor(cell / side)),
        kind: numbers.map((cell) => cell % side),
        rows: ones,
      },
      { count: side, type: Uint16Array.from(zero.keys()), parties: zero, support: zero, when: zero },
      {
        count: side,
        from: numbers.slice(0, side + 1),
        region: Uint16Array.from(zero.keys()),
        is: new Uint8Array(side),
      },
    )
    const days = [dayNumber('2024-11-01'), dayNumber('2024-12-31')] as const
    expect(cubeBytes({ ...cube, days, types: names(side), regions: names(side), cells: large })).toBeNull()
  })
})

/** Asks for all that there is; it must not throw. */
function askEverything(cube: Cube): void {
  const { whole, overview } = createCubeQueries(cube)
  overview(NO_FILTER)
  overview({ ...NO_FILTER, from: '2024-02-20', regions: [...whole.regions.keys()].slice(0, 2) })
}
