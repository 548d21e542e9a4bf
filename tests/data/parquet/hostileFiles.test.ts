import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFiles } from '../../../src/data/openFiles'
import { ParquetFlaw } from '../../../src/data/parquet/parquetFlaw'
import { createPlaceFinder } from '../../../src/data/placeFinder'
import { EVERY_KIND } from '../../export/contexts'
import { aRegionSet } from '../../support/builders'
import { opened, parquetBytes } from './opened'
import { DAY, TEXT, written } from './written'

const FILE = parquetBytes(EVERY_KIND, 7)

/** Opens and reads all that can be read; flaws are answers, any other error is thrown on. */
async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { result } = await opened(bytes)
  if (result.kind !== 'ok') return result.kind
  try {
    await result.store.read([0, 1, 2, 10, 15])
    await result.store.rowOf('merged')
    await result.store.scan(() => undefined)
    return 'ok'
  } catch (error) {
    if (error instanceof ParquetFlaw) return error.reason
    throw error
  }
}

/** The same by way of the files that a reader opens. */
async function openAsFile(bytes: Uint8Array<ArrayBuffer>) {
  const source = {
    name: 'hostile.parquet',
    size: bytes.length,
    chunks: async function* chunks() {
      yield await Promise.resolve(bytes)
    },
    slice: (start: number, end: number) => Promise.resolve(bytes.slice(start, end).buffer),
  }
  const events: string[] = []
  const read = await openFiles([source], {
    places: createPlaceFinder(aRegionSet(), null),
    mostEvents: 1000,
    onEvents: (lot) => void events.push(...lot.map(({ id }) => id)),
  })
  return { read, events }
}

const RUNS = Number(process.env.ATLAS_CASES ?? 1000)

describe('a file in which bytes were changed', () => {
  test('is refused, or read as far as it makes sense', async () => {
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const copy = FILE.slice()
          for (const [at, byte] of changes) copy[at] = byte
          outcomes.add(await readAll(copy))
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    )
    expect(outcomes.size).toBeGreaterThan(1)
  })

  test('is refused, or read, from end to end as well', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FILE.length - 1), fc.nat(255), async (at, byte) => {
        const copy = FILE.slice()
        copy[at] = byte
        await openAsFile(copy)
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    )
  })
})

test('a file that breaks off anywhere is refused', async () => {
  for (let share = 1; share < 20; share += 1) {
    const { result } = await opened(FILE.slice(0, Math.floor((FILE.length * share) / 20)))
    expect(result.kind).toBe('refused')
  }
})

describe('a refusal says in words what is wrong', () => {
  const needed = ['event_id', 'title', 'event_type'].map((name) => ({ name, schema: TEXT, data: ['a', 'b'] }))
  const days = { name: 'start', schema: DAY, data: [19_000, 19_001] }
  const ends = (...bytes: number[]) => {
    const copy = FILE.slice()
    copy.set(bytes, copy.length - bytes.length)
    return copy
  }

  test.each([
    ['no PAR1 at its end', ends(80, 65, 82, 50), 'truncated', ''],
    ['encrypted', ends(80, 65, 82, 69), 'encrypted', ''],
    ['a footer longer than itself', ends(255, 255, 255, 127, 80, 65, 82, 49), 'truncated', ''],
    ['no days', written(needed), 'columnMissing', 'start'],
    [
      'a number for a title',
      written([
        ...needed.filter(({ name }) => name !== 'title'),
        days,
        { name: 'title', schema: DAY, data: [1, 2] },
      ]),
      'columnType',
      'title',
    ],
    [
      'a note that is a bomb',
      written([...needed, days], { notes: { dispatch_atlas: '['.repeat(50_000) } }),
      'tooDeep',
      'dispatch_atlas',
    ],
    [
      'a note without a licence',
      written([...needed, days], { notes: { dispatch_atlas: '{"format":"dispatch-atlas/1"}' } }),
      'missing',
      'dispatch_atlas.id',
    ],
  ] as const)('%s', async (_, bytes, reason, path) => {
    const { result } = await opened(bytes)
    expect(result).toMatchObject({ kind: 'refused' })
    expect(result.kind === 'refused' && result.problems).toContainEqual(
      expect.objectContaining({
        path,
        reason,
        effect: 'fileRefused',
      }),
    )
    expect((await openAsFile(bytes)).read).toMatchObject({ kind: 'refused' })
  })

  test('columns of names that every object has are columns like others', async () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) => ({
      name,
      schema: TEXT,
      data: ['x', 'y'],
    }))
    const { result } = await opened(written([...needed, days, ...odd]))
    expect(result).toMatchObject({ kind: 'ok', rows: 2 })
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect('x' in {}).toBe(false)
  })
})
