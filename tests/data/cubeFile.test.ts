import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cubeFileBytes, LARGEST_CUBE_BYTES, readCubeFile } from '../../src/data/cubeFile'
import { readDataset } from '../../src/data/readDataset'
import { cubeHead } from '../../src/export/cubeHead'
import { contextOf, EVERY_KIND } from '../export/contexts'
import { countsOf, cubeFileFor, sha256Of } from '../support/cubes'
import { exampleText } from '../support/example'

const TEXT = exampleText()
const FILE = cubeFileFor(TEXT)

function headIn(changes: object): unknown {
  return { ...cubeHead(contextOf(EVERY_KIND), EVERY_KIND), madeFrom: sha256Of(TEXT), ...changes }
}

/** A file with such a head, whatever its lengths say. */
function fileOf(head: unknown, lengths: Partial<{ length: number; deflated: number }> = {}): Uint8Array {
  const text = new TextEncoder().encode(typeof head === 'string' ? head : JSON.stringify(head))
  const deflated = deflateSync(text)
  const bytes = new Uint8Array(12 + deflated.length + 1)
  bytes.set([0x44, 0x41, 0x63, 1])
  const view = new DataView(bytes.buffer)
  view.setUint32(4, lengths.length ?? text.length, true)
  view.setUint32(8, lengths.deflated ?? deflated.length, true)
  bytes.set(deflated, 12)
  return bytes
}

describe('the file of a cube', () => {
  it('says what the data set says of itself, and holds the counts of its events', () => {
    const read = readDataset(TEXT, 'set.json')
    if (read.kind === 'refused') expect.fail('refused')
    const { events, claimants, sources, ...facts } = read.dataset
    const file = readCubeFile(FILE)
    expect(file).toMatchObject({ madeFrom: sha256Of(TEXT), dataset: facts })
    expect(file?.counts).toEqual(countsOf(read.dataset))
    expect(claimants).toEqual(expect.arrayContaining([...(file?.claimants ?? [])]))
    expect(sources).toEqual(expect.arrayContaining([...(file?.sources ?? [])]))
    expect(JSON.stringify(file)).not.toContain(String(events[0]?.title.en))
  })

  it('is read from wherever it lies in memory', () => {
    const around = new Uint8Array(FILE.length + 20)
    around.set(FILE, 7)
    expect(readCubeFile(around.subarray(7, 7 + FILE.length))).toEqual(readCubeFile(FILE))
  })

  it('is the one that was written with this head', () => {
    expect(readCubeFile(fileOf(headIn({})))).toMatchObject({ madeFrom: sha256Of(TEXT) })
    expect(readCubeFile(cubeFileBytes({}, new Uint8Array(3)))).toBeNull()
  })
})

describe('bytes that are no such file', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['a sign alone', FILE.subarray(0, 4)],
    ['another format', Uint8Array.from(FILE, (byte, at) => (at === 3 ? 2 : byte))],
    ['too much', new Uint8Array(LARGEST_CUBE_BYTES + 1)],
    ['a head longer than the file', fileOf(headIn({}), { deflated: 2 ** 31 })],
    ['a head that unpacks to gigabytes', fileOf(headIn({}), { length: 2 ** 32 - 1 })],
    ['a head longer than it says', fileOf(headIn({}), { length: 10 })],
    ['a head shorter than it says', fileOf(headIn({}), { length: 1_000_000 })],
    ['a head that was not deflated', fileOf(headIn({}), { deflated: 5 })],
    ['a head that is no JSON', fileOf('{')],
    ['a head that is a list', fileOf([])],
    ['a head of no known data', fileOf(headIn({ madeFrom: undefined }))],
    ['a digest that is none', fileOf(headIn({ madeFrom: 'A'.repeat(64) }))],
    ['a data set without an id', fileOf(headIn({ id: undefined }))],
    ['a data set with a flaw', fileOf(headIn({ context: [{ text: 1 }] }))],
  ])('are known as such: %s', (_name, bytes) => {
    expect(readCubeFile(bytes)).toBeNull()
  })

  it('are never thrown at, whichever are changed', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), fc.nat(255), fc.nat(FILE.length), (at, byte, length) => {
        const bytes = FILE.slice()
        bytes[at] = byte
        expect(() => readCubeFile(bytes)).not.toThrow()
        expect(() => readCubeFile(bytes.subarray(0, length))).not.toThrow()
      }),
      { numRuns: 50 },
    )
  })
})
