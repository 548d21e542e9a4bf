import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset'
import { claimJsonLd } from '../../src/export/claimJsonLd'
import { type ExportContext, fileOf } from '../../src/export/writer'
import { aClaim, aClaimant, aDataset, anEvent, aSource } from '../support/builders'
import { contextOf, EVERY_KIND } from './contexts'

const documentSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(v.looseObject({ '@type': v.picklist(['Dataset', 'Claim']), '@id': v.string() })),
})

function written(dataset: Dataset, changes: Partial<ExportContext> = {}): string {
  return fileOf(claimJsonLd(contextOf(dataset, changes)), dataset.events)
}

function graphOf(dataset: Dataset, changes: Partial<ExportContext> = {}) {
  return v.parse(documentSchema, JSON.parse(written(dataset, changes)))['@graph']
}

describe('claims as JSON-LD', () => {
  it('are one node each beside the data set, and reviewed by nobody', () => {
    const [dataset, ...claims] = graphOf(EVERY_KIND)
    expect(dataset?.['@type']).toBe('Dataset')
    expect(claims).toHaveLength(EVERY_KIND.events.flatMap((event) => event.claims).length)
    expect(new Set(claims.map((node) => node['@id'])).size).toBe(claims.length)
    expect(written(EVERY_KIND)).not.toContain('ClaimReview')
  })

  it('say who says what, when as far as known, and where it was said', () => {
    const link = { kind: 'link', href: 'https://example.org/', host: 'example.org' } as const
    const events = [
      anEvent({
        claims: [
          aClaim({ id: 'a', madeAt: '2024-11-04' }),
          aClaim({ id: 'b', claimant: 'ministry', stance: 'denies', about: 'a' }),
        ],
      }),
    ]
    const claimants = [aClaimant(), aClaimant({ id: 'ministry', kind: 'government' })]
    const [, said, denial] = graphOf(aDataset({ events, claimants, sources: [aSource({ link })] }))
    expect(said).toMatchObject({
      '@type': 'Claim',
      '@id': 'urn:dispatch-atlas:test-set:1:a',
      text: 'It happened.',
      author: { name: 'Speaker', description: 'Official' },
      datePublished: '2024-11-04',
      appearance: { '@type': 'CreativeWork', name: 'Report', url: 'https://example.org/' },
      isPartOf: { '@id': 'urn:dispatch-atlas:test-set:1' },
    })
    expect(said?.author).not.toHaveProperty('@type')
    expect(denial).toMatchObject({ author: { '@type': 'Organization' } })
    expect(denial?.about).toContainEqual({ '@id': 'urn:dispatch-atlas:test-set:1:a' })
    expect(denial).not.toHaveProperty('datePublished')
  })

  it('mark a text that had to stay in English', () => {
    const events = [
      anEvent({ claims: [aClaim(), aClaim({ id: 'b', statement: { en: 'So.', uk: 'Так.' } })] }),
    ]
    const [, english, ukrainian] = graphOf(aDataset({ events }), { language: 'uk' })
    expect(english?.text).toEqual({ '@value': 'It happened.', '@language': 'en' })
    expect(ukrainian?.text).toBe('Так.')
  })

  it('are safe inside a script', () => {
    const events = [anEvent({ claims: [aClaim({ statement: { en: '</script><!--\u2028' } })] })]
    expect(written(aDataset({ events }))).not.toMatch(/[<\u2028\u2029]/)
  })

  it('are a valid file without claims, with the link to the view', () => {
    const graph = graphOf(aDataset(), { link: 'https://atlas.example.org/#v=1', query: 'type=strike' })
    expect(graph).toHaveLength(1)
    expect(graph[0]).toMatchObject({
      url: 'https://atlas.example.org/#v=1',
      disambiguatingDescription: 'type=strike',
    })
  })
})
