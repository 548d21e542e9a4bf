import { expect, test } from 'vitest'
import { chooseEdition, type Manifest, type ManifestEntry } from '../../src/data/manifest'

function anEntry(id: string): ManifestEntry {
  const older = { version: '1', file: `${id}.1.json`, sha256: 'a'.repeat(64) }
  const newest = { version: '2', file: `${id}.2.json`, sha256: 'b'.repeat(64) }
  return { id, title: { en: id }, licence: 'CC BY 4.0', ...newest, versions: [older] }
}

const MANIFEST: Manifest = {
  format: 'dispatch-atlas-manifest/1',
  datasets: [anEntry('first'), anEntry('second')],
}

test.each([
  [null, null, 'found', 'first.2.json'],
  ['second', null, 'found', 'second.2.json'],
  ['second', '1', 'found', 'second.1.json'],
  ['second', '2', 'found', 'second.2.json'],
  [null, '1', 'found', 'first.1.json'],
  ['third', null, 'unknownSet', 'first.2.json'],
  ['third', '1', 'unknownSet', 'first.2.json'],
  ['second', '9', 'unknownVersion', 'second.2.json'],
])('set %s and version %s: %s, %s', (set, version, kind, file) => {
  expect(chooseEdition(MANIFEST, set, version)).toMatchObject({ kind, edition: { file } })
})

test('a manifest without data sets is a bug', () => {
  expect(() => chooseEdition({ ...MANIFEST, datasets: [] }, null, null)).toThrow('at least one')
})
