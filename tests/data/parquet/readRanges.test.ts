import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesAccess } from '../../../src/data/parquet/randomAccess'
import { readRanges, rememberingAccess } from '../../../src/data/parquet/readRanges'
import { laterReasonOf } from './flaws'
import { countingAccess } from './opened'

const KIB = 1024
const file = Uint8Array.from({ length: 400 * KIB }, (_, index) => (index * 31 + (index >> 8)) & 0xff)
const range = fc
  .tuple(fc.nat(file.length), fc.nat(1000))
  .map(([start, length]) => ({ start, end: Math.min(file.length, start + length) }))

test('each range gets its own bytes, in whatever requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(range, { maxLength: 12 }), async (ranges) => {
      const read = await readRanges(bytesAccess(file, ''), ranges)
      expect(read.map((bytes) => [...bytes])).toEqual(
        ranges.map(({ start, end }) => [...file.slice(start, end)]),
      )
    }),
    { numRuns: 50 },
  )
})

test('near ranges are one request, far ones are not, and none grows without end', async () => {
  const near = [
    { start: 0, end: 10 },
    { start: 60 * KIB, end: 61 * KIB },
    { start: 300 * KIB, end: 301 * KIB },
  ]
  const small = countingAccess(file)
  await readRanges(small, near)
  expect(small.reads).toEqual([
    [0, 61 * KIB],
    [300 * KIB, 301 * KIB],
  ])
  const asked: number[] = []
  const huge = {
    ...bytesAccess(file, ''),
    slice: (start: number, end: number) => {
      asked.push(end - start)
      return Promise.resolve(new ArrayBuffer(end - start))
    },
  }
  const mib = KIB * KIB
  await readRanges(
    huge,
    Array.from({ length: 40 }, (_, index) => ({ start: index * mib, end: (index + 1) * mib })),
  )
  expect(asked).toEqual([16 * mib, 16 * mib, 8 * mib])
})

test('a file that gives fewer bytes than were asked for has changed', async () => {
  const access = { ...bytesAccess(file, ''), slice: () => Promise.resolve(new ArrayBuffer(3)) }
  expect(await laterReasonOf(() => readRanges(access, [{ start: 0, end: 10 }]))).toBe('changedWhileRead')
})

test('what was read last is not read again, until it had to make room', async () => {
  const counting = countingAccess(file)
  const access = rememberingAccess(counting, 250)
  await access.slice(0, 100)
  await access.slice(100, 200)
  await access.slice(0, 100)
  expect(counting.reads.length).toBe(2)
  await access.slice(200, 300) // the second one goes
  await access.slice(0, 100)
  await access.slice(100, 200)
  expect(counting.reads.length).toBe(4)
})

test('what could not be read is asked for again', async () => {
  let attempts = 0
  const access = rememberingAccess(
    {
      ...bytesAccess(file, ''),
      slice: async (start, end) => {
        attempts += 1
        if (attempts === 1) throw new Error('offline')
        return Promise.resolve(file.slice(start, end).buffer)
      },
    },
    1000,
  )
  await expect(access.slice(0, 4)).rejects.toThrow('offline')
  expect((await access.slice(0, 4)).byteLength).toBe(4)
})
