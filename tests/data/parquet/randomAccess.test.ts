import { describe, expect, it } from 'vitest'
import { blobAccess, bytesAccess } from '../../../src/data/parquet/randomAccess'

const BYTES = Uint8Array.from([0, 1, 2, 3, 4, 5])

describe.each([
  ['in memory', bytesAccess(BYTES, 'a.parquet')],
  ['that a reader chose', blobAccess(new Blob([BYTES]), 'a.parquet')],
])('a file %s', (_, access) => {
  it('gives any of its parts', async () => {
    expect([access.name, access.byteLength]).toEqual(['a.parquet', 6])
    expect([...new Uint8Array(await access.slice(2, 4))]).toEqual([2, 3])
    expect((await access.slice(3, 3)).byteLength).toBe(0)
  })

  it('gives nothing once it is given up', async () => {
    const read = async () => access.slice(0, 1, AbortSignal.abort())
    await expect(read()).rejects.toThrow()
  })
})
