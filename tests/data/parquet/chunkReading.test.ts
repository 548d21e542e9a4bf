import { expect, test } from 'vitest'
import { cellsOf } from '../../../src/data/parquet/cells'
import { readChunks, readPages } from '../../../src/data/parquet/chunkReading'
import { readFooter } from '../../../src/data/parquet/footer'
import { laterReasonOf } from './flaws'
import { countingAccess } from './opened'
import { DOUBLE, TEXT, written } from './written'

const ROWS = 5000
/** Digits that no codec can make much shorter. */
const noise = (row: number) =>
  Array.from({ length: 12 }, (_, at) => ((row + 1) * (at + 7) * 2_654_435_761) % 999_983).join('')
const texts = Array.from({ length: ROWS }, (_, row) => `text of row ${row} ${noise(row)}`)
const FILE = written(
  [
    { name: 'a', schema: TEXT, data: texts, encoding: 'PLAIN' },
    { name: 'b', schema: TEXT, data: texts.map((_, row) => `word ${row % 5}`), encoding: 'RLE_DICTIONARY' },
    { name: 'c', schema: DOUBLE, data: texts.map((_, row) => row), offsetIndex: false },
  ],
  { groupRows: ROWS, pageBytes: 2000 },
)

async function opened() {
  const access = countingAccess(FILE)
  const footer = await readFooter(access)
  access.reads.length = 0
  const [group] = footer.groups
  if (group === undefined) throw new Error('no group')
  return { access, group, leaves: footer.leaves }
}

test('whole columns are read with no more than lies between them', async () => {
  const { access, group, leaves } = await opened()
  const [first] = await readChunks(access, group, leaves.slice(0, 1))
  expect(first && cellsOf([first])(4321)).toBe(texts[4321])
  const read = access.reads.reduce((sum, [from, to]) => sum + to - from, 0)
  expect(read).toBe(Number(group.chunks[0]?.meta_data?.total_compressed_size))
})

test('of a few rows only the pages that hold them are read, with the dictionary where there is one', async () => {
  const { access, group, leaves } = await opened()
  const rows = [3, 4, 2500, 4999]
  const columns = (await readPages(access, group, leaves, rows)).map(cellsOf)
  expect(rows.map((row) => columns.map((cellOf) => cellOf(row)))).toEqual(
    rows.map((row) => [texts[row], `word ${row % 5}`, row]),
  )
  expect(columns[0]?.(1000)).toBeUndefined()
  const read = access.reads.reduce((sum, [from, to]) => sum + to - from, 0)
  const whole = FILE.length
  expect(read).toBeLessThan(whole / 2)
})

test('what cannot be read is told with its column', async () => {
  const { access, group, leaves } = await opened()
  const [chunk] = group.chunks
  if (chunk?.meta_data === undefined) throw new Error('no chunk')
  const broken = (change: object) => ({
    ...group,
    chunks: group.chunks.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
  })
  const reasonFor = (change: object) => laterReasonOf(() => readChunks(access, broken(change), leaves))
  expect(await reasonFor({ meta_data: { ...chunk.meta_data, codec: 'BROTLI' } })).toBe('codecUnknown')
  expect(await reasonFor({ meta_data: undefined })).toBe('parquetBroken')
  expect(await reasonFor({ crypto_metadata: {} })).toBe('encrypted')
  expect(await reasonFor({ file_path: 'elsewhere.parquet' })).toBe('parquetBroken')
  expect(await reasonFor({ meta_data: { ...chunk.meta_data, total_compressed_size: 2n ** 32n } })).toBe(
    'tooLarge',
  )
})

test('an index of pages that lies is refused', async () => {
  const { access, group, leaves } = await opened()
  const [chunk] = group.chunks
  const elsewhere = {
    ...group,
    chunks: group.chunks.map((one) => ({
      ...one,
      offset_index_offset: 4n,
      offset_index_length: chunk?.offset_index_length ?? 0,
    })),
  }
  expect(await laterReasonOf(() => readPages(access, elsewhere, leaves, [1]))).toBe('parquetBroken')
})
