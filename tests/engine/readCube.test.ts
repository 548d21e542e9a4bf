import fc from 'fast-check'
import { deflateSync, inflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import { NO_FILTER } from '../../src/domain/view'
import { UNDATED as NO_DAY, NO_REGION } from '../../src/engine/columns'
import type { Cube } from '../../src/engine/cube'
import { CUBE_SIGN, cubeBytes } from '../../src/engine/cubeBytes'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { readCube } from '../../src/engine/readCube'
import { createVarintReader, createVarintWriter } from '../../src/engine/varints'
import { anEvent, aPlace, aSpot, aWhen, UNDATED } from '../support/builders'
import { someQuestions } from './arbitraries'
import { coarseCubeFor, cubeFor, plainEventsOf } from './someCubes'

const someCube = fc
  .tuple(someQuestions, fc.boolean())
  .map(([{ plain }, isCoarse]) => (isCoarse ? coarseCubeFor(plain) : cubeFor(plain)))

describe('a cube that comes as a file', () => {
  it('is the one that was written', () => {
    fc.assert(
      fc.property(someCube, (cube) => {
        expect(readCube(cubeBytes(cube))).toEqual(cube)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a file that holds no cube', () => {
  it('is no cube, or one that can be asked, whichever bytes are changed', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
    let refused = 0
    fc.assert(
      fc.property(someCube, fc.array(change, { minLength: 1, maxLength: 3 }), (cube, changes) => {
        const body = Uint8Array.from(bodyOf(cubeBytes(cube)))
        for (const { at, byte } of changes) body[at % body.length] = byte
        const read = readCube(fileOf(body))
        if (read === null) refused += 1
        else askEverything(read)
      }),
      { numRuns: 100 },
    )
    expect(refused).toBeGreaterThan(20)
  })

  it('is none when it is cut off, or goes on, or is something else', () => {
    fc.assert(
      fc.property(someCube, fc.nat(), fc.uint8Array({ minLength: 1 }), (cube, length, more) => {
        const bytes = cubeBytes(cube)
        const body = bodyOf(bytes)
        expect(readCube(bytes.subarray(0, length % bytes.length))).toBeNull()
        expect(readCube(fileOf(body.subarray(0, length % body.length)))).toBeNull()
        expect(readCube(fileOf(Uint8Array.from([...body, ...more])))).toBeNull()
        expect(readCube(more)).toBeNull()
        expect(readCube(Uint8Array.from([...CUBE_SIGN, ...more]))).toBeNull()
      }),
      { numRuns: 25 },
    )
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
    ),
  )
  const { cells, spells } = cube
  const { kinds, lists } = cells
  const inCells = (changes: Partial<Cube['cells']>): Cube => ({ ...cube, cells: { ...cells, ...changes } })
  const inSpells = (changes: Partial<Cube['spells']>): Cube => ({
    ...cube,
    spells: { ...spells, ...changes },
  })
  const inKinds = (changes: Partial<typeof kinds>): Cube => inCells({ kinds: { ...kinds, ...changes } })
  const inLists = (changes: Partial<typeof lists>): Cube => inCells({ lists: { ...lists, ...changes } })
  const voices = {
    parties: new Uint32Array(5),
    supports: new Uint32Array(5),
    regionSupports: new Uint32Array(10),
  }

  it('is not meant by this one', () => {
    expect(readCube(cubeBytes(cube))).toEqual(cube)
  })

  it.each<[string, Cube]>([
    ['is made from what is no digest', { ...cube, madeFrom: 'A'.repeat(64) }],
    ['has two types of one name', { ...cube, types: ['strike', 'strike'] }],
    ['has a type that is no id', { ...cube, types: ['strike', '<b>'] }],
    ['has a region without a name', { ...cube, regions: ['UA-63', ''] }],
    ['has a name too long', { ...cube, regions: ['UA-63', 'U'.repeat(129)] }],
    ['has a type too few', { ...cube, types: cube.types.slice(0, 1) }],
    ['has a region too few', { ...cube, regions: ['UA-63'] }],
    ['has a kind of an unknown party', inKinds({ parties: kinds.parties.map(() => 32) })],
    ['has a kind of an unknown support', inKinds({ support: kinds.support.map(() => 5) })],
    ['has a kind of an unknown day', inKinds({ when: kinds.when.map(() => 3) })],
    ['tells support twice', { ...inKinds({ support: kinds.support.map(() => 1) }), voices }],
    ['names a region twice in a list', inLists({ region: lists.region.map((one) => (one === 1 ? 0 : one)) })],
    [
      'has points outside before regions',
      inLists({ region: lists.region.map((one) => (one === 0 ? NO_REGION : one)) }),
    ],
    ['has outside what is no point', inLists({ is: lists.is.map((bits) => bits & 3) })],
    ['has a region of an unknown kind', inLists({ is: lists.is.map(() => 16) })],
    ['has cells in no order', inCells({ kind: cells.kind.toReversed() })],
    ['has a cell twice', inCells({ kind: cells.kind.map(() => 0) })],
    ['has a cell of an unknown kind', inCells({ kind: cells.kind.map((one) => one + 1) })],
    ['has a cell of an unknown list', inCells({ list: cells.list.map((one) => one + 1) })],
    ['has spells in no order', inSpells({ end: spells.end.toReversed(), start: spells.start.toReversed() })],
    ['has a spell twice', inSpells({ end: spells.start })],
    ['has a spell without events', inSpells({ events: spells.events.map((_, at) => Math.min(at, 1)) })],
    ['has more events than can be counted', inSpells({ events: spells.events.map(() => 2 ** 31) })],
    [
      'has a day after the last one',
      inSpells({ end: spells.end.map((day) => (day === NO_DAY ? day : dayNumber('9999-12-31') + 1)) }),
    ],
    ['has a cell without spells', inSpells({ from: spells.from.map((at) => Math.min(at, 1)) })],
  ])('is none: one that %s', (_name, flawed) => {
    expect(readCube(cubeBytes(flawed))).toBeNull()
  })

  it('is none: one whose regions would take long to be walked through', () => {
    const [few, many] = [1000, 3000].map((count): Cube => {
      const places = Array.from({ length: count }, (_, at) => at)
      const numbers = Uint32Array.from(places)
      return {
        ...cube,
        types: places.map((at) => `t${at}`),
        regions: places.map((at) => `R-${at}`),
        cells: {
          count,
          kind: numbers,
          list: new Uint32Array(count),
          kinds: {
            count,
            type: Uint16Array.from(places),
            parties: new Uint8Array(count),
            support: new Uint8Array(count),
            when: new Uint8Array(count),
          },
          lists: {
            count: 1,
            from: Uint32Array.of(0, count),
            region: Uint16Array.from(places),
            is: new Uint8Array(count),
          },
        },
        spells: {
          from: Uint32Array.from([...places, count]),
          start: new Int32Array(count),
          end: new Int32Array(count),
          events: new Uint32Array(count).fill(1),
        },
      }
    })
    expect([few, many].map((one) => one && readCube(cubeBytes(one)) !== null)).toEqual([true, false])
  })

  it('is none: one that says it is larger or smaller than it is', () => {
    const body = bodyOf(cubeBytes(cube))
    expect(readCube(fileOf(body))).toEqual(cube)
    for (const length of [body.length - 1, body.length + 1, 2 ** 24, 2 ** 31])
      expect(readCube(fileOf(body, length))).toBeNull()
  })
})

/** Asks for all that there is; it must not throw. */
function askEverything(cube: Cube): void {
  const { whole, overview } = createCubeQueries(cube)
  overview(NO_FILTER)
  overview({ ...NO_FILTER, from: '2024-02-20', regions: [...whole.regions.keys()].slice(0, 2) })
}

/** What stands in such a file, inflated. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  const head = createVarintReader(bytes)
  head.numbers(CUBE_SIGN.length + 1, 2 ** 32 - 1)
  return inflateSync(head.rest())
}

function fileOf(body: Uint8Array, length = body.length): Uint8Array {
  const head = createVarintWriter()
  head.numbers(CUBE_SIGN)
  head.number(length)
  return Uint8Array.from([...head.bytes(), ...deflateSync(body)])
}
