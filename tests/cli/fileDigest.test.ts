import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fileDigest } from '../../src/cli/fileDigest'
import { aFolder } from './folder'

test('the digest of a file is that of its bytes; there is none of what is no file', async () => {
  const folder = await aFolder({ a: 'abc' })
  expect(await fileDigest(`${folder.path}/a`)).toBe(createHash('sha256').update('abc').digest('hex'))
  expect(await fileDigest(`${folder.path}/b`)).toBeNull()
  expect(await fileDigest(folder.path)).toBeNull()
  await folder.remove()
})
