import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { FetchBytes } from '../../src/data/fetchBytes'
import { comparedVersions } from '../../src/worker/comparedVersions'
import { anAnswer } from '../support/datasets'
import { twoVersions } from '../support/twoVersions'

const { id, first, second } = twoVersions()
const ASKED = { set: id, earlier: '1', later: '2' }

/** A site with both versions. @param changes of the older one's entry in the manifest. */
function site(changes: Readonly<Record<string, string>> = {}): FetchBytes {
  const edition = (version: string, text: string) => ({
    version,
    file: `${id}.${version}.json`,
    sha256: createHash('sha256').update(text).digest('hex'),
  })
  const versions = [{ ...edition('1', first), ...changes }]
  const datasets = [{ id, title: { en: 'Desk' }, licence: 'CC BY 4.0', ...edition('2', second), versions }]
  const files: Readonly<Record<string, string>> = {
    'data/manifest.json': JSON.stringify({ format: 'dispatch-atlas-manifest/1', datasets }),
    [`data/${id}.1.json`]: first,
    [`data/${id}.2.json`]: second,
  }
  return (path) => {
    const text = files[path]
    return Promise.resolve(text === undefined ? { kind: 'httpStatus', status: 404 } : anAnswer(text))
  }
}

test('two published versions are loaded, checked and compared', async () => {
  const compared = await comparedVersions(ASKED, site())
  expect(compared).toMatchObject({ kind: 'ok', changes: { earlier: { version: '1' } } })
})

test('a version that was altered, is missing, or is not published is not compared', async () => {
  const altered = await comparedVersions(ASKED, site({ sha256: '0'.repeat(64) }))
  expect(altered).toMatchObject({ kind: 'failed', failure: { kind: 'digestMismatch' } })
  const missing = await comparedVersions(ASKED, site({ file: 'gone.json' }))
  expect(missing).toMatchObject({ kind: 'failed', failure: { kind: 'httpStatus' } })
  const unknown = await comparedVersions({ ...ASKED, earlier: '7' }, site())
  expect(unknown).toMatchObject({ kind: 'failed', failure: { kind: 'httpStatus' } })
})

test('sets of which only parts are fetched are not compared on the page', async () => {
  expect(await comparedVersions(ASKED, site({ file: 'desk.parquet' }))).toEqual({ kind: 'tooLarge' })
})
