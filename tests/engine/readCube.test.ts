import fc from 'fast-check'
import { deflateSync, inflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../src/domain/view'
import type { Cube } from '../../src/engine/cube'
import { CUBE_SIGN, cubeBytes } from '../../src/engine/cubeBytes'
import { createCubeQueries } from '../../src/engine/cubeQueries'
import { readCube } from '../../src/engine/readCube'
import { createVarintReader, createVarintWriter } from '../../src/engine/varints'
import { someQuestions } from './arbitraries'
import { coarseCubeFor, cubeFor } from './someCubes'

const someCube = fc
  .tuple(someQuestions, fc.boolean())
  .map(([{ plain }, isCoarse]) => (isCoarse ? coarseCubeFor(plain) : cubeFor(plain)))

describe('a cube that comes as a file', () => {
  it('is the one that was written', () => {
    fc.assert(
      fc.property(someCube, (cube) => {
        expect(readCube(cubeBytes(cube))).toEqual(cube)
      }),
      { numRuns: 100 },
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
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(100)
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
      { numRuns: 100 },
    )
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
