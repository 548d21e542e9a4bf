import { describe, expect, it } from 'vitest'
import { askIn } from '../../src/engine/engine'
import { createEngineBuilder } from '../../src/worker/engineBuilder'
import { aDataset, aFilter, anEvent, aRegionSet } from '../support/builders'

/** More than are kept as objects: their texts have to be unpacked. */
const MANY = Array.from({ length: 4200 }, (_, n) =>
  anEvent({ id: `e${n}`, title: { en: n === 4100 ? 'A needle' : 'Hay' } }),
)

describe('the texts of very many events', () => {
  it('find the one among them, and nothing is narrowed by blanks', async () => {
    const builder = createEngineBuilder(aRegionSet(), null)
    const dataset = aDataset()
    const claimants = new Map(dataset.claimants.map((one) => [one.id, one]))
    builder.add(MANY, claimants)
    await builder.ready()
    const ask = askIn(await builder.finish({ claimants, sources: new Map() }))
    const list = { filter: aFilter({ text: 'needle' }), part: 'all', order: null } as const
    const found = await ask({ kind: 'list', list, from: 0, to: 10 })
    expect(found.entries.map(({ event }) => event.id)).toEqual(['e4100'])
    expect((await ask({ kind: 'overview', filter: aFilter({ text: '   ' }) })).events).toBe(4200)
  })
})
