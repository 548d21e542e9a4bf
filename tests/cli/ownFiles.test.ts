import { expect, test } from 'vitest'
import { bytesOf, createReadBytes } from '../../src/cli/ownFiles'
import { aFolder } from './folder'

test('reads files of the folder, and says 404 for others', async () => {
  const folder = await aFolder({ 'data/a.json': 'abc' })
  const bytes = new TextEncoder().encode('abc')
  const site = createReadBytes(folder.path)
  expect(await site('data/a.json')).toEqual({ kind: 'ok', bytes })
  expect(await site('data/b.json')).toEqual({ kind: 'httpStatus', status: 404 })
  expect(await bytesOf(`${folder.path}/data/a.json`)).toEqual(bytes)
  expect(await bytesOf(folder.path)).toBeNull()
  await folder.remove()
})
