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

function loadWith(datasets: unknown, more: object = {}): ReturnType<typeof loadManifest> {
  const manifest = { format: 'dispatch-atlas-manifest/1', datasets, ...more }
  return loadManifest(aSite(new Map([[MANIFEST_PATH, manifest]])))
}

test('reads data sets, with no older versions where none are named', async () => {
  expect(await loadWith([ENTRY])).toEqual({
    kind: 'ok',
    manifest: { format: 'dispatch-atlas-manifest/1', datasets: [{ ...ENTRY, versions: [] }] },
    problems: [],
  })
})

test('reads the files of a set of several, with or without what is said of them', async () => {
  const files = [
    { file: 'events/year=2024/month=1/part-00000-b0f3.c000.zstd.parquet' },
    {
      file: 'events/a.parquet',
      rows: 5,
      days: ['2024-01-01', '2024-01-31'],
      bytes: 100,
      sha256: 'b'.repeat(64),
    },
    { file: 'events/year=__HIVE_DEFAULT_PARTITION__/a.parquet', rows: 1, days: null },
  ]
  expect(await loadWith([{ ...ENTRY, files }])).toMatchObject({
    kind: 'ok',
    manifest: { datasets: [{ files }] },
  })
})

test.each([
  ['no data set', [], 'empty'],
  ['a file elsewhere', [{ ...ENTRY, file: 'https://attacker.example/a.json' }], 'fileNameInvalid'],
  ['a file above', [{ ...ENTRY, file: '../a.json' }], 'fileNameInvalid'],
  ['a cube elsewhere', [{ ...ENTRY, cube: { file: '../a.cube', sha256: ENTRY.sha256 } }], 'fileNameInvalid'],
  ['a cube that is none', [{ ...ENTRY, cube: { file: 'a.json', sha256: ENTRY.sha256 } }], 'fileNameInvalid'],
  ['a cube without a digest', [{ ...ENTRY, cube: { file: 'a.cube', sha256: '' } }], 'digestInvalid'],
  ['a part elsewhere', [{ ...ENTRY, files: [{ file: 'a/../../b.parquet' }] }], 'fileNameInvalid'],
  ['a part that is no Parquet', [{ ...ENTRY, files: [{ file: 'a/b.json' }] }], 'fileNameInvalid'],
  [
    'days that run back',
    [{ ...ENTRY, files: [{ file: 'a.parquet', days: ['2024-02-01', '2024-01-01'] }] }],
    'startAfterEnd',
  ],
  ['a short digest', [{ ...ENTRY, sha256: 'abc' }], 'digestInvalid'],
  [
    'an older file elsewhere',
    [{ ...ENTRY, versions: [{ ...ENTRY, file: '//x/a.json' }] }],
    'fileNameInvalid',
  ],
])('refuses %s', async (_name, datasets, reason) => {
  expect(await loadWith(datasets)).toMatchObject({ kind: 'refused', problems: [{ reason }] })
})

test('keeps the cubes of a data set and of its older versions', async () => {
  const cube = { file: 'set.1.cube', sha256: 'b'.repeat(64) }
  const older = { version: '0', file: 'set.0.parquet', sha256: 'c'.repeat(64), cube }
  const entry = { ...ENTRY, cube, versions: [older] }
  expect(await loadWith([entry])).toMatchObject({ kind: 'ok', manifest: { datasets: [entry] } })
})

test.each([
  'desk@example.org',
  'corrections+atlas@news.example.co.uk',
  'a.b_c~d-e@xn--80ak6aa92e.example',
  `${'a'.repeat(242)}@example.org`,
])('keeps the contact of the publisher: %s', async (contact) => {
  expect(await loadWith([ENTRY], { contact })).toMatchObject({
    kind: 'ok',
    manifest: { contact },
    problems: [],
  })
})

test.each([
  ['a recipient more', 'desk@example.org?cc=all@example.org', 'contactInvalid'],
  ['a header', 'desk@example.org&body=x', 'contactInvalid'],
  ['an escape', 'desk%0D%0ABcc:x@example.org', 'contactInvalid'],
  ['a line break at the end', 'desk@example.org\n', 'contactInvalid'],
  ['a line break inside', 'desk@example.org\r\nBcc: x@example.org', 'contactInvalid'],
  ['a null byte', 'desk\u0000@example.org', 'contactInvalid'],
  ['a list', 'desk@example.org,all@example.org', 'contactInvalid'],
  ['a name', 'Desk <desk@example.org>', 'contactInvalid'],
  ['another scheme', 'javascript:alert(1)@example.org', 'contactInvalid'],
  ['no domain', 'desk@localhost', 'contactInvalid'],
  ['two dots', 'desk..x@example.org', 'contactInvalid'],
  ['letters of another alphabet', 'dеsk@example.org', 'contactInvalid'],
  ['255 characters', `${'a'.repeat(243)}@example.org`, 'contactInvalid'],
  ['nothing', '', 'contactInvalid'],
  ['a number', 7, 'wrongType'],
  ['null', null, 'wrongType'],
])('leaves out a contact that is no plain mail address, and says so: %s', async (_name, contact, reason) => {
  const loaded = await loadWith([ENTRY], { contact })
  if (loaded.kind !== 'ok') expect.fail(loaded.kind)
  expect('contact' in loaded.manifest).toBe(false)
  expect(loaded.problems).toMatchObject([{ file: MANIFEST_PATH, path: 'contact', reason, effect: 'leftOut' }])
})
