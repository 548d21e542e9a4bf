import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FetchResult } from '../../src/data/fetchBytes'
import { NO_FILTER } from '../../src/domain/view'
import { openCube } from '../../src/worker/openCube'
import { cubeFileFor, sha256Of } from '../support/cubes'
import { publishedFiles, publishedText } from '../support/datasets'

const TEXT = publishedText('data/report-2024-11-05.1.json')
const ENTRY = { id: 'report-2024-11-05' }
const FILE = cubeFileFor(TEXT)
const CUBE = { file: 'report.cube', sha256: sha256Of(FILE) }
const EDITION = { version: '1', file: 'report-2024-11-05.1.json', sha256: sha256Of(TEXT), cube: CUBE }

interface Changes {
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly instead?: FetchResult
  readonly entry?: Partial<typeof ENTRY>
  readonly edition?: Partial<typeof EDITION>
}

function open({ bytes = FILE, instead, entry, edition }: Changes = {}) {
  const cube = { ...CUBE, sha256: sha256Of(bytes) }
  const files = publishedFiles({ 'data/report.cube': instead ?? { kind: 'ok', bytes } })
  return openCube({ ...ENTRY, ...entry }, { ...EDITION, cube, ...edition }, files)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the counts of an edition', () => {
  it('are there with the facts and the regions, and answer', async () => {
    const opened = await open()
    expect(opened?.facts).toMatchObject({ dataset: { id: 'report-2024-11-05' }, whole: { events: 8 } })
    expect(opened?.regionSet.id).toBe('ukraine-russia')
    expect(opened?.queries.overview(NO_FILTER)?.events).toBe(8)
  })

  it('are used without a digest where there is no way to compute one, as events are', async () => {
    vi.stubGlobal('crypto', {})
    expect(await open()).not.toBeNull()
  })

  it.each<[string, Changes]>([
    ['have another digest', { edition: { cube: { ...CUBE, sha256: '0'.repeat(64) } } }],
    ['cannot be fetched', { instead: { kind: 'offline' } }],
    ['are not there', { instead: { kind: 'httpStatus', status: 404 } }],
    ['are of another data set', { entry: { id: 'other' } }],
    ['are of another version', { edition: { version: '2' } }],
    ['were made from another file', { edition: { sha256: '0'.repeat(64) } }],
    ['are cut off', { bytes: FILE.slice(0, -1) }],
    ['go on', { bytes: Uint8Array.from([...FILE, 0]) }],
    ['are something else', { bytes: new TextEncoder().encode('<!doctype html>') }],
    ['do not add up', { bytes: FILE.map((byte, at) => (at === FILE.length - 9 ? byte ^ 0x55 : byte)) }],
  ])('are not used where they %s', async (_name, changes) => {
    expect(await open(changes)).toBeNull()
  })

  it('are not asked for where the manifest names none', async () => {
    const { version, file, sha256 } = EDITION
    const edition = { version, file, sha256 }
    const files = vi.fn(publishedFiles())
    expect(await openCube(ENTRY, edition, files)).toBeNull()
    expect(files).not.toHaveBeenCalled()
  })
})

it('is nothing of a set that is larger than what the page holds', async () => {
  const files = publishedFiles({ 'data/report.cube': { kind: 'ok', bytes: FILE } })
  const opened = (mostEvents: number) => openCube(ENTRY, EDITION, files, mostEvents)
  expect(await opened(8)).not.toBeNull()
  expect(await opened(7)).toBeNull()
})
