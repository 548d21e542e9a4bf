import { afterEach, expect, test } from 'vitest'
import { readPackage } from '../../src/publish/readPackage'
import { aFolder } from '../cli/folder'

const STATED = JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT' })
const folders: Awaited<ReturnType<typeof aFolder>>[] = []
afterEach(() => Promise.all(folders.splice(0).map(({ remove }) => remove())))

async function read(files: Readonly<Record<string, string>>) {
  const folder = await aFolder({ 'package.json': STATED, ...files })
  folders.push(folder)
  return readPackage(folder.path)
}

test.each([['LICENSE'], ['LICENCE.txt'], ['license.md'], ['COPYING']])(
  'the terms may stand in %s',
  async (file) => {
    expect(await read({ [file]: '\r\nMay be used.\r\n' })).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      text: 'May be used.',
    })
  },
)

test('a notice that has to be passed on goes with them', async () => {
  expect((await read({ LICENSE: 'Terms', NOTICE: 'By A.' })).text).toBe('Terms\n\nBy A.')
})

test('the last part of a README will do, if it gives permission', async () => {
  const readme = '# a\n\n## License (MIT)\n\nPermission is granted.\n'
  expect((await read({ 'README.md': readme })).text).toBe('Permission is granted.')
  await expect(read({ 'README.md': '# a\n\n## License\n\nMIT\n' })).rejects.toThrow('a carries no text')
})

test('what a builder itself is made of is not in what it builds', async () => {
  const text = '# Vite core license\nMIT\n\n# Licenses of bundled dependencies\nOthers'
  expect((await read({ 'LICENSE.md': text })).text).toBe('# Vite core license\nMIT')
})

test('no text, no licence, or a licence that only refers elsewhere is an error', async () => {
  await expect(read({})).rejects.toThrow('a carries no text of its licence (MIT)')
  await expect(read({ LICENSE: ' \n' })).rejects.toThrow('carries no text')
  for (const license of [undefined, '', 'UNLICENSED', 'SEE LICENSE IN x', { type: 'MIT' }]) {
    const stated = JSON.stringify({ name: 'a', version: '1', license })
    await expect(read({ 'package.json': stated, LICENSE: 'Terms' })).rejects.toThrow('a names no licence')
  }
})
