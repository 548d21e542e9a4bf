import { expect, test } from 'vitest'
import { blobAccess, bytesAccess } from '../../../src/data/parquet/randomAccess'

const bytes = Uint8Array.of(1, 2, 3, 4, 5)

test.each([
  ['bytes', bytesAccess(bytes, 'a.parquet')],
  ['a file', blobAccess(new Blob([bytes]), 'a.parquet')],
])('%s can be read in any part, and are not read once it is called off', async (_, access) => {
  expect([access.name, access.byteLength]).toEqual(['a.parquet', 5])
  expect([...new Uint8Array(await access.slice(1, 3))]).toEqual([2, 3])
  expect((await access.slice(2, 2)).byteLength).toBe(0)
  await expect(async () => access.slice(0, 1, AbortSignal.abort())).rejects.toThrow()
})
