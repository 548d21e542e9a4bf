import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DIGEST_LIST, differences, digestList, readDigestList } from '../../src/publish/digestList'
import { aFolder } from '../cli/folder'

let site: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  site = await aFolder({ 'index.html': 'a', 'data/b.json': 'b', 'data/Ä b.json': 'c', _headers: 'd' })
  await writeFile(join(site.path, DIGEST_LIST), await digestList(site.path))
})
afterEach(() => site.remove())

/** The list of the folder as it is now, read. */
async function listedNow(): Promise<ReadonlyMap<string, string>> {
  return readDigestList(await digestList(site.path)) ?? new Map<string, string>()
}

test('lists each file but itself, in the order of code points, as sha256sum does', async () => {
  const lines = (await digestList(site.path)).split('\n')
  expect(lines.map((line) => line.slice(66))).toEqual([
    '_headers',
    'data/b.json',
    'data/Ä b.json',
    'index.html',
    '',
  ])
  expect(lines.at(-2)).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html')
})

test('a copy as it was listed has no differences, nor has one without the files for the host', async () => {
  const listed = await listedNow()
  expect(await differences(site.path, listed)).toEqual([])
  await rm(join(site.path, '_headers'))
  expect(await differences(site.path, listed)).toEqual([])
})

test('what was changed, is missing or was added is named, a changed file for the host too', async () => {
  const listed = await listedNow()
  await writeFile(join(site.path, 'index.html'), 'A')
  await writeFile(join(site.path, '_headers'), '')
  await writeFile(join(site.path, 'data/.hidden.js'), 'x')
  await rm(join(site.path, 'data/b.json'))
  expect(await differences(site.path, listed)).toEqual([
    { kind: 'changed', file: '_headers' },
    { kind: 'notListed', file: 'data/.hidden.js' },
    { kind: 'missing', file: 'data/b.json' },
    { kind: 'changed', file: 'index.html' },
  ])
})

const DIGEST = 'a'.repeat(64)
test.each([
  ['nothing', ''],
  ['a line that is no pair', `${DIGEST}  a\nhello`],
  ['a short digest', 'abc  a'],
  ['a path twice', `${DIGEST}  a\n${DIGEST}  a`],
  ['a path out of the folder', `${DIGEST}  ../a`],
  ['a path out of the folder, inside', `${DIGEST}  a/../../b`],
  ['a path from the root', `${DIGEST}  /etc/passwd`],
  ['a path on a drive', `${DIGEST}  C:\\a`],
])('%s is no list', (_what, text) => {
  expect(readDigestList(text)).toBeNull()
})

test('reads what sha256sum writes on any system', () => {
  expect(readDigestList(`${DIGEST} *a b\r\n${DIGEST}  c/d\n`)).toEqual(
    new Map([
      ['a b', DIGEST],
      ['c/d', DIGEST],
    ]),
  )
})
