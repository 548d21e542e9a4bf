import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset'
import { nativeJson } from '../../src/export/nativeJson'
import { type ExportContext, fileOf } from '../../src/export/writer'
import { aDataset, anEvent } from '../support/builders'
import { anyDataset, contextOf, EVERY_KIND, reread } from './contexts'

function written(dataset: Dataset, changes: Partial<ExportContext> = {}): string {
  return fileOf(nativeJson(contextOf(dataset, changes), dataset), dataset.events)
}

/** The file with no more than these events, as a view would narrow it. */
function narrowed(dataset: Dataset, ids: readonly string[], query: string): string {
  const context = contextOf(dataset, { query, isKept: (id) => ids.includes(id) })
  return fileOf(
    nativeJson(context, dataset),
    dataset.events.filter(({ id }) => ids.includes(id)),
  )
}

describe('a data set as dispatch-atlas/1', () => {
  it('is read again as the same data set, with every kind of record', () => {
    const { sources, ...same } = reread(written(EVERY_KIND))
    const { sources: before, ...rest } = EVERY_KIND
    expect(same).toEqual(rest)
    const withLink = (list: typeof before): typeof before =>
      list.map((source) => (source.link.kind === 'link' ? source : { ...source, link: { kind: 'refused' } }))
    expect(withLink(sources)).toEqual(withLink(before))
  })

  it('is the same, byte by byte, when it is opened and written again', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const first = written(dataset)
        expect(written(reread(first))).toBe(first)
      }),
    )
  })

  it('is the same when a narrowed view of it is opened and written again whole', () => {
    const first = narrowed(EVERY_KIND, ['site', 'merged'], 'type=strike')
    expect(written(reread(first))).toBe(first)
  })

  it('may be written in pieces', () => {
    const writer = nativeJson(contextOf(EVERY_KIND), EVERY_KIND)
    const pieces = EVERY_KIND.events.map((event) => writer.events([event]))
    expect([writer.start(), ...pieces, writer.end()].join('')).toBe(written(EVERY_KIND))
  })

  it('holds no source, speaker, declared type, note or correction that the kept events do not need', () => {
    const { types, sources, claimants, context, corrections, extract } = reread(
      narrowed(EVERY_KIND, ['site'], 'region=UA-63'),
    )
    const [site] = EVERY_KIND.events.filter(({ id }) => id === 'site')
    const cited = new Set(site?.claims.map(({ source }) => source))
    expect(types).toEqual([])
    expect(new Set(sources.map(({ id }) => id))).toEqual(cited)
    expect(claimants.length).toBeLessThan(EVERY_KIND.claimants.length)
    expect(context.every(({ source }) => cited.has(source))).toBe(true)
    expect(corrections.map(({ event }) => event)).toEqual(['site'])
    expect(extract).toBe('region=UA-63')
  })

  it('says by which views it was narrowed one after the other', () => {
    const dataset = aDataset({ extract: 'type=strike' })
    expect(reread(written(dataset, { query: 'region=UA-63' })).extract).toBe('type=strike&region=UA-63')
  })

  it('refers to no event that is not in it', () => {
    const events = [
      anEvent({ id: 'e1', related: ['e2', 'gone'] }),
      anEvent({ id: 'e2', status: 'merged', mergedInto: 'gone', claims: [] }),
    ]
    const again = reread(narrowed(aDataset({ events }), ['e1', 'e2'], 'type=attack'))
    expect(again.events.map(({ related }) => related)).toEqual([['e2'], []])
    expect(again.events[1]?.status).toBe('withdrawn')
  })

  it('is a valid file without events', () => {
    const again = reread(narrowed(EVERY_KIND, [], 'q=nothing'))
    expect(again.events).toEqual([])
    expect(again.title).toEqual(EVERY_KIND.title)
  })

  it('keeps its keys in the same order, however the records came to be', () => {
    const backwards = <Value extends object>(value: Value): Value => {
      const keys = Object.keys(value).reverse()
      return { ...Object.fromEntries(keys.map((key) => [key, undefined])), ...value }
    }
    const turned = {
      ...EVERY_KIND,
      sources: EVERY_KIND.sources.map(backwards),
      claimants: EVERY_KIND.claimants.map(backwards),
      events: EVERY_KIND.events.map((event) =>
        backwards({ ...event, when: backwards(event.when), places: event.places.map(backwards) }),
      ),
    }
    expect(written(turned)).toBe(written(EVERY_KIND))
  })
})
