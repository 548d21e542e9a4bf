import { expect, test } from 'vitest'
import { shownVersion } from '../../src/app/shownVersion'
import type { ManifestEntry } from '../../src/data/manifest'

function anEntry(id: string, version: string, ...older: readonly string[]): ManifestEntry {
  const edition = (one: string) => ({ version: one, file: `${id}.${one}.json`, sha256: '0'.repeat(64) })
  return { id, title: { en: id }, licence: 'CC BY 4.0', ...edition(version), versions: older.map(edition) }
}

const DATASETS = [anEntry('desk', '3', '2', '1')]

test('an older version is one as published then', () => {
  const shown = shownVersion(DATASETS, { id: 'desk', version: '1' }, { since: null })
  expect(shown).toEqual({ set: 'desk', earlier: '1', later: '3', isThen: true })
})

test('the newest one is what is known now, where the reader came from an older one', () => {
  const newest = { id: 'desk', version: '3' }
  expect(shownVersion(DATASETS, newest, { since: '2' })).toMatchObject({ earlier: '2', isThen: false })
  expect(shownVersion(DATASETS, newest, { since: null })).toBeNull()
  expect(shownVersion(DATASETS, newest, { since: 'never' })).toBeNull()
  expect(shownVersion(DATASETS, newest, { since: '3' })).toBeNull()
})

test('data that are not published have no versions', () => {
  expect(shownVersion(DATASETS, { id: 'other', version: '1' }, { since: null })).toBeNull()
})
