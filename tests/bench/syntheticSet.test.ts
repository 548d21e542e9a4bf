import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadManifest } from '../../src/data/loadManifest'
import { readDataset } from '../../src/data/readDataset'
import { anAnswer } from '../support/datasets'
import { syntheticEvents } from './syntheticEvents'
import { loadSyntheticPlaces } from './syntheticPlaces'
import { syntheticHead, writeNative, writeSyntheticSet } from './syntheticSet'

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a made-up data set', () => {
  it('is read whole, without a problem, and is what was made', async () => {
    const places = await loadSyntheticPlaces()
    await writeSyntheticSet(3000, places, { write: writeNative }, folder)
    const text = readFileSync(join(folder, 'synthetic-3000.1.json'))
    const read = readDataset(text, 'made-up', places.regionSet)
    expect(read.problems).toEqual([])
    const dataset = read.kind === 'ok' ? read.dataset : null
    expect(dataset).toEqual({ ...syntheticHead(3000), events: [...syntheticEvents({ count: 3000, places })] })
  })

  it('is the only one of its manifest, under its true digest', async () => {
    const { bytes } = await writeSyntheticSet(10, await loadSyntheticPlaces(), { write: writeNative }, folder)
    const loaded = await loadManifest(() =>
      Promise.resolve(anAnswer(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
    )
    const datasets = loaded.kind === 'ok' ? loaded.manifest.datasets : []
    const file = readFileSync(join(folder, datasets[0]?.file ?? ''))
    expect(datasets).toHaveLength(1)
    expect(datasets[0]?.sha256).toBe(createHash('sha256').update(file).digest('hex'))
    expect(file.length).toBe(bytes)
  })
})
