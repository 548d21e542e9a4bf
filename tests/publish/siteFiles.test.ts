import { expect, test } from 'vitest'
import { byCodePoint, siteFiles } from '../../src/publish/siteFiles'
import { aFolder } from '../cli/folder'

test('finds files at any depth, hidden ones too, in an order that no language of a machine changes', async () => {
  const { path, remove } = await aFolder({
    'b/c.js': '',
    'B.js': '',
    'ä.js': '',
    '.vite/a.json': '',
    'b.js': '',
  })
  expect(siteFiles(path)).toEqual(['.vite/a.json', 'B.js', 'b.js', 'b/c.js', 'ä.js'])
  expect(['ä', 'a', 'Z', 'a'].sort(byCodePoint)).toEqual(['Z', 'a', 'a', 'ä'])
  await remove()
})
