import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadDataset } from '../../src/data/loadDataset'
import { aFile } from './datasetFile'
import { aSite, aSiteThatSays } from './site'

const TEXT = JSON.stringify(aFile())
const ENTRY = { id: 'test-set' }

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function loadText(text: string, sha256: string, entry = ENTRY): ReturnType<typeof loadDataset> {
  const edition = { version: '1', file: 'test-set.1.json', sha256 }
  return loadDataset(entry, edition, aSite(new Map([['data/test-set.1.json', text]])))
}

test('gives the data set of the right digest', async () => {
  const loaded = await loadText(TEXT, sha256Of(TEXT))
  expect(loaded).toMatchObject({ kind: 'ok', dataset: { id: 'test-set' }, problems: [], digest: 'checked' })
})

test('refuses other bytes before it looks at them', async () => {
  expect(await loadText('<html>', sha256Of(TEXT))).toEqual({
    kind: 'digestMismatch',
    path: 'data/test-set.1.json',
  })
})

test('refuses another data set and another version under the name', async () => {
  expect(await loadText(TEXT, sha256Of(TEXT), { id: 'other' })).toMatchObject({
    kind: 'refused',
    problems: [{ reason: 'idMismatch' }],
  })
  const newer = JSON.stringify(aFile({ version: '2' }))
  expect(await loadText(newer, sha256Of(newer))).toMatchObject({ problems: [{ reason: 'idMismatch' }] })
})

test('passes on refusals and failures', async () => {
  expect(await loadText('[]', sha256Of('[]'))).toMatchObject({
    kind: 'refused',
    problems: [{ reason: 'notAnObject' }],
  })
  const edition = { version: '1', file: 'a.json', sha256: sha256Of('') }
  expect(await loadDataset(ENTRY, edition, aSiteThatSays({ kind: 'aborted' }))).toEqual({ kind: 'aborted' })
})
