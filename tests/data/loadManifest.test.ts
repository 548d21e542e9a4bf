import { expect, test } from 'vitest'
import { loadManifest, MANIFEST_PATH } from '../../src/data/loadManifest'
import { aSite } from './site'

const ENTRY = {
  id: 'set',
  title: { en: 'Set' },
  version: '1',
  file: 'set.1.json',
  sha256: 'a'.repeat(64),
  licence: 'CC BY 4.0',
}

function loadWith(datasets: unknown): ReturnType<typeof loadManifest> {
  return loadManifest(aSite(new Map([[MANIFEST_PATH, { format: 'dispatch-atlas-manifest/1', datasets }]])))
}

test('reads data sets, with no older versions where none are named', async () => {
  expect(await loadWith([ENTRY])).toEqual({
    kind: 'ok',
    manifest: { format: 'dispatch-atlas-manifest/1', datasets: [{ ...ENTRY, versions: [] }] },
  })
})

test.each([
  ['no data set', [], 'empty'],
  ['a file elsewhere', [{ ...ENTRY, file: 'https://attacker.example/a.json' }], 'fileNameInvalid'],
  ['a file above', [{ ...ENTRY, file: '../a.json' }], 'fileNameInvalid'],
  ['a short digest', [{ ...ENTRY, sha256: 'abc' }], 'digestInvalid'],
  [
    'an older file elsewhere',
    [{ ...ENTRY, versions: [{ ...ENTRY, file: '//x/a.json' }] }],
    'fileNameInvalid',
  ],
])('refuses %s', async (_name, datasets, reason) => {
  expect(await loadWith(datasets)).toMatchObject({ kind: 'refused', problems: [{ reason }] })
})
