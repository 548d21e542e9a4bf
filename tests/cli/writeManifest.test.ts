import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { writeManifest } from '../../src/cli/writeManifest'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import { type Cube, cubeOf } from '../../src/engine/cube'
import { cubeBytes } from '../../src/engine/cubeBytes'
import { aFolder, anOutput } from './folder'

const SHA_ABC = createHash('sha256').update('abc').digest('hex')
const ENTRY = {
  id: 'a',
  title: { en: 'A' },
  version: '2',
  file: 'a.2.json',
  sha256: '0'.repeat(64),
  licence: 'CC0',
}

function manifestOf(entry: object, more: object = {}): string {
  return JSON.stringify({ format: 'dispatch-atlas-manifest/1', ...more, datasets: [entry] })
}

test('writes the digest of the newest edition and keeps the rest', async () => {
  const older = { version: '1', file: 'a.1.json', sha256: SHA_ABC }
  const folder = await aFolder({
    'data/manifest.json': manifestOf({ ...ENTRY, versions: [older] }, { contact: 'desk@example.org' }),
    'data/a.1.json': 'abc',
    'data/a.2.json': 'abc',
  })
  expect(await writeManifest(folder.path, anOutput())).toBe(0)
  const written: unknown = JSON.parse(await readFile(`${folder.path}/data/manifest.json`, 'utf8'))
  expect(written).toEqual({
    format: 'dispatch-atlas-manifest/1',
    contact: 'desk@example.org',
    datasets: [{ ...ENTRY, sha256: SHA_ABC, versions: [older] }],
  })
  await folder.remove()
})

test.each([
  ['a file is missing', { ...ENTRY, file: 'b.json' }, 'b.json'],
  [
    'an older edition changed',
    { ...ENTRY, versions: [{ version: '1', file: 'a.1.json', sha256: '1'.repeat(64) }] },
    'a.1.json',
  ],
])('writes nothing where %s', async (_name, entry, file) => {
  const before = manifestOf(entry)
  const folder = await aFolder({
    'data/manifest.json': before,
    'data/a.1.json': 'abc',
    'data/a.2.json': 'abc',
  })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.errors).toEqual([`${file} is missing, or is an older edition that has changed`])
  expect(await readFile(`${folder.path}/data/manifest.json`, 'utf8')).toBe(before)
  await folder.remove()
})

describe('the cube of a data set', () => {
  const cube = { file: 'a.2.cube', sha256: '0'.repeat(64) }
  const made = Buffer.from(cubeBytes(anEmptyCube(SHA_ABC)))
  const SHA_CUBE = createHash('sha256').update(made).digest('hex')

  test('is named with its digest, and that of an older edition is kept', async () => {
    const older = { version: '1', file: 'a.1.json', sha256: SHA_ABC, cube: { ...cube, sha256: SHA_CUBE } }
    const folder = await aFolder({
      'data/manifest.json': manifestOf({ ...ENTRY, cube, versions: [older] }),
      'data/a.1.json': 'abc',
      'data/a.2.json': 'abc',
      'data/a.2.cube': made,
    })
    expect(await writeManifest(folder.path, anOutput())).toBe(0)
    const written: unknown = JSON.parse(await readFile(`${folder.path}/data/manifest.json`, 'utf8'))
    const newest = { ...ENTRY, sha256: SHA_ABC, cube: { ...cube, sha256: SHA_CUBE } }
    expect(written).toMatchObject({ datasets: [{ ...newest, versions: [older] }] })
    await folder.remove()
  })

  test.each([
    ['is missing', {}],
    ['was made from other data', { 'data/a.2.cube': cubeBytes(anEmptyCube('1'.repeat(64))) }],
    ['is none', { 'data/a.2.cube': 'abc' }],
  ])('is not named where it %s', async (_name, files) => {
    const before = manifestOf({ ...ENTRY, cube })
    const folder = await aFolder({ 'data/manifest.json': before, 'data/a.2.json': 'abc', ...files })
    const output = anOutput()
    expect(await writeManifest(folder.path, output)).toBe(1)
    expect(output.errors).toEqual(['a.2.cube is missing, or was not made from a.2.json as it is now'])
    expect(await readFile(`${folder.path}/data/manifest.json`, 'utf8')).toBe(before)
    await folder.remove()
  })

  test('of an older edition may not change', async () => {
    const older = { version: '1', file: 'a.1.json', sha256: SHA_ABC, cube: { ...cube, file: 'a.1.cube' } }
    const folder = await aFolder({
      'data/manifest.json': manifestOf({ ...ENTRY, versions: [older] }),
      'data/a.1.json': 'abc',
      'data/a.1.cube': made,
      'data/a.2.json': 'abc',
    })
    const output = anOutput()
    expect(await writeManifest(folder.path, output)).toBe(1)
    expect(output.errors).toEqual(['a.1.cube is missing, or is an older edition that has changed'])
    await folder.remove()
  })
})

function anEmptyCube(madeFrom: string): Cube {
  return cubeOf(
    createColumnBuilder().finish(() => false),
    { madeFrom, newestSourceDay: null },
  )
}

test('says what is wrong with a manifest', async () => {
  const folder = await aFolder({ 'data/manifest.json': manifestOf({ ...ENTRY, file: '../a.json' }) })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.printed).toEqual([expect.stringContaining('[fileNameInvalid]')])
  await folder.remove()
})

test('does not drop a contact that it cannot use: it says so and writes nothing', async () => {
  const before = manifestOf(ENTRY, { contact: 'desk@example.org?cc=x' })
  const folder = await aFolder({ 'data/manifest.json': before, 'data/a.2.json': 'abc' })
  const output = anOutput()
  expect(await writeManifest(folder.path, output)).toBe(1)
  expect(output.printed).toEqual([expect.stringContaining('[contactInvalid]')])
  expect(output.errors).toEqual(['data/manifest.json cannot be written anew'])
  expect(await readFile(`${folder.path}/data/manifest.json`, 'utf8')).toBe(before)
  await folder.remove()
})
