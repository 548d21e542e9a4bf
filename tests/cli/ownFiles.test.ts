import { expect, test } from 'vitest'
import { bytesOf, createReadBytes, diskSource } from '../../src/cli/ownFiles'
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

test('a file on disk is read as a stream, as often as needed, and says when it has gone', async () => {
  const folder = await aFolder({ 'a.csv': 'Київ'.repeat(50_000) })
  const source = await diskSource(`${folder.path}/a.csv`)
  expect(source).toMatchObject({ name: 'a.csv', size: 400_000 })
  const read = async (): Promise<number> => {
    let length = 0
    for await (const chunk of source?.chunks() ?? []) length += chunk.byteLength
    return length
  }
  expect([await read(), await read()]).toEqual([400_000, 400_000])
  expect(await diskSource(folder.path)).toBeNull()
  await folder.remove()
  await expect(read()).rejects.toBeInstanceOf(DOMException)
  expect(await diskSource(`${folder.path}/a.csv`)).toBeNull()
})
