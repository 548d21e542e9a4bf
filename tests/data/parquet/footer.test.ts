import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFooter } from '../../../src/data/parquet/footer'
import { bytesAccess } from '../../../src/data/parquet/randomAccess'
import { EVERY_KIND } from '../../export/contexts'
import { laterReasonOf } from './flaws'
import { countingAccess, parquetBytes } from './opened'
import { DOUBLE, TEXT, written } from './written'

const FILE = written(
  [
    { name: 'a', schema: TEXT, data: ['x', 'y', 'z'] },
    { name: 'b', schema: DOUBLE, data: [1, 2, 3] },
  ],
  { groupRows: 2, notes: { dispatch_atlas: '{}', geo: '{"version":"1.1.0"}' } },
)

const reasonFor = (bytes: Uint8Array<ArrayBuffer>) => laterReasonOf(() => readFooter(bytesAccess(bytes, '')))
const changed = (at: number, ...bytes: number[]) => {
  const copy = FILE.slice()
  copy.set(bytes, at < 0 ? copy.length + at : at)
  return copy
}

test('tells rows, groups, columns and notes', async () => {
  const footer = await readFooter(bytesAccess(FILE, ''))
  expect(footer.rows).toBe(3)
  expect(footer.groups.map(({ firstRow, rows }) => [firstRow, rows])).toEqual([
    [0, 2],
    [2, 1],
  ])
  expect(footer.leaves.map(({ path }) => path.join('.'))).toEqual(['a', 'b'])
  expect(footer.notes.get('geo')).toBe('{"version":"1.1.0"}')
})

test('is read in one request, and in two where it is long', async () => {
  const short = countingAccess(FILE)
  await readFooter(short)
  expect(short.reads).toEqual([[0, FILE.length]])
  const many = Array.from({ length: 3000 }, (_, at) => ({ name: `column-${at}`, schema: DOUBLE, data: [1] }))
  const long = countingAccess(written(many))
  expect((await readFooter(long)).leaves.length).toBe(3000)
  expect(long.reads.length).toBe(2)
})

describe('is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a few bytes', FILE.slice(0, 8), 'truncated'],
    ['a file that breaks off', FILE.slice(0, -30), 'truncated'],
    ['another end', changed(-4, 88, 88, 88, 88), 'truncated'],
    ['an encrypted footer', changed(-4, 80, 65, 82, 69), 'encrypted'],
    ['a footer longer than the file', changed(-8, 255, 255, 255, 127), 'truncated'],
    ['a footer that begins somewhere else', changed(-8, 40, 0, 0, 0), 'parquetBroken'],
  ] as const)('%s', async (_, bytes, reason) => {
    expect(await reasonFor(new Uint8Array(bytes))).toBe(reason)
  })

  test('a footer larger than any has to be', async () => {
    const access = { ...bytesAccess(changed(-8, 0, 0, 0, 2), ''), byteLength: 2 ** 30 }
    const tail = { ...access, slice: () => Promise.resolve(changed(-8, 0, 0, 0, 2).buffer) }
    expect(await laterReasonOf(() => readFooter(tail))).toBe('tooLarge')
  })

  test('columns that lie beyond the rows, and groups that do not add up', async () => {
    const cut = new Uint8Array([...FILE.slice(0, 4), ...FILE.slice(60)]) // the footer stays, bytes before it go
    expect(await reasonFor(cut)).toBe('parquetBroken')
  })

  test('or read, whatever one byte of it is', async () => {
    const file = parquetBytes(EVERY_KIND, 100)
    const length = new DataView(file.buffer).getUint32(file.length - 8, true)
    await fc.assert(
      fc.asyncProperty(fc.nat(length + 7), fc.nat(255), async (at, byte) => {
        const copy = file.slice()
        copy[file.length - 1 - at] = byte
        await laterReasonOf(() => readFooter(bytesAccess(copy, ''))) // any other error would be thrown on
      }),
      { numRuns: 500, examples: [[3917, 33]] }, // a size of a column that is no number
    )
  })
})
