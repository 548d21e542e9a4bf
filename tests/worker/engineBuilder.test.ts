import { describe, expect, it } from 'vitest'
import { askIn } from '../../src/engine/engine'
import { createEngineBuilder } from '../../src/worker/engineBuilder'
import { aClaim, aClaimant, anEvent, aRegionSet, aSource, aWhen } from '../support/builders'
import { atOnce, entriesIn, entryIn } from '../support/inThread'

const CLAIMANTS = new Map([['ukraine', aClaimant()]])

function built(sources: readonly string[], ...ids: readonly string[]) {
  const builder = createEngineBuilder(aRegionSet(), null)
  for (const id of ids) {
    const status = id.startsWith('gone') ? 'withdrawn' : 'active'
    builder.add([anEvent({ id, status, claims: [aClaim({ source: id })] })], CLAIMANTS)
  }
  const known = new Map(sources.map((id) => [id, aSource({ id, publishedAt: `2024-12-0${id.length}` })]))
  const engine = atOnce(builder.finish({ claimants: CLAIMANTS, sources: known }))
  return { engine, ask: askIn(engine) }
}

describe('an engine that is built event by event', () => {
  it('lists active events as rows in their order, and finds the others by their ids only', () => {
    const data = built([], 'b', 'gone', 'a')
    expect(entriesIn(data).map(({ event, row }) => [event.id, row])).toEqual([
      ['b', 0],
      ['a', 1],
    ])
    expect(entryIn(data, 'gone')?.event.status).toBe('withdrawn')
    expect(entryIn(data, 'never')).toBeUndefined()
  })

  it('says something about the days up to the newest source', () => {
    expect(built(['a', 'bb'], 'a').engine.whole.coverage).toEqual([aWhen('2024-11-05').start, '2024-12-02'])
    expect(built([], 'a').engine.whole.coverage).toEqual(['2024-11-05', '2024-11-05'])
  })
})
