import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DIGEST_LIST, digestList } from '../../src/publish/digestList'
import { verifySite } from '../../src/publish/verifySite'
import { aFolder, anOutput } from '../cli/folder'

let site: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  site = await aFolder({ 'index.html': 'a', 'assets/b.js': 'b' })
  await writeFile(join(site.path, DIGEST_LIST), await digestList(site.path))
})
afterEach(() => site.remove())

test('a whole copy passes, and it is said by which list', async () => {
  const output = anOutput()
  expect(await verifySite([site.path], 'dist', output)).toBe(0)
  expect(output.printed).toEqual([`${site.path}: 2 files, each as ${join(site.path, DIGEST_LIST)} says`])
})

test('the built site is the one that is meant when no other is named', async () => {
  expect(await verifySite([], site.path, anOutput())).toBe(0)
})

test('a file that was changed together with its line is found by a list that came by another way', async () => {
  const own = join(site.path, '..', `sums-${String(process.pid)}`)
  await writeFile(own, await digestList(site.path))
  await writeFile(join(site.path, 'assets/b.js'), 'evil\u001b[2J')
  await writeFile(join(site.path, DIGEST_LIST), await digestList(site.path))
  const output = anOutput()
  expect(await verifySite([site.path], 'dist', anOutput())).toBe(0)
  expect(await verifySite([site.path, '--sums', own], 'dist', output)).toBe(1)
  expect(output.errors).toEqual(['assets/b.js is not what the list says'])
  await rm(own)
})

test.each([
  ['a folder that is not there', 'nowhere'],
  ['a folder without a list', 'assets'],
])('%s fails with one line', async (_what, folder) => {
  const output = anOutput()
  expect(await verifySite([join(site.path, folder)], 'dist', output)).toBe(1)
  expect(output.errors).toHaveLength(1)
})

test.each([[['a', 'b']], [['--all']], [['a', '--sums']]])('%s is not understood', async (words) => {
  const output = anOutput()
  expect(await verifySite(words, 'dist', output)).toBe(2)
  expect(output.errors[0]).toMatch(/^Usage: npm run verify/)
})
