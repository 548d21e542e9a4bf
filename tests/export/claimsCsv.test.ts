import { describe, expect, it } from 'vitest'
import { claimsCsv } from '../../src/export/claimsCsv'
import { fileOf } from '../../src/export/writer'
import { aClaim, aClaimant, aDataset, aFigure, anEvent, aSource } from '../support/builders'
import { contextOf, EVERY_KIND } from './contexts'
import { columnOf, csvRows, strictCsv } from './strictCsv'

const LINK = { kind: 'link', href: 'https://example.org/', host: 'example.org' } as const

function written(events: Parameters<typeof fileOf>[1], changes = {}): string {
  return fileOf(claimsCsv(contextOf(aDataset({ events, ...changes }))), events)
}

describe('claims as CSV', () => {
  it('has a row for each claim and figure, and one for a claim without figures', () => {
    const claims = [
      aClaim({
        id: 'two',
        figures: [aFigure(), aFigure({ measure: 'killed', low: 1, high: null, wording: 'atLeast' })],
      }),
      aClaim({ id: 'none' }),
    ]
    const file = written([anEvent({ id: 'a', claims }), anEvent({ id: 'b', claims: [] })])
    expect(columnOf(file, 'event_id')).toEqual(['a', 'a', 'a'])
    expect(columnOf(file, 'claim_id')).toEqual(['two', 'two', 'none'])
    expect(columnOf(file, 'measure')).toEqual(['wounded', 'killed', ''])
    expect(columnOf(file, 'low')).toEqual(['2', '1', ''])
    expect(columnOf(file, 'high')).toEqual(['2', '', ''])
  })

  it('says who says it, and where it was said', () => {
    const claimants = [aClaimant({ name: { en: 'Jane Roe' }, role: { en: 'Governor' } })]
    const sources = [aSource({ link: LINK, credits: ['A', 'B'] })]
    const [row] = csvRows(
      written([anEvent({ claims: [aClaim({ stance: 'denies' })] })], { claimants, sources }),
    )
    const said = ['claimant', 'claimant_role', 'party', 'stance', 'source_publisher', 'source_url', 'credits']
    expect(said.map((name) => row?.get(name)?.text)).toEqual([
      ...['Jane Roe', 'Governor', 'ukraine', 'denies'],
      ...['Publisher', 'https://example.org/', 'A; B'],
    ])
  })

  it('is CSV for every kind of claim, and without any', () => {
    const file = fileOf(claimsCsv(contextOf(EVERY_KIND)), EVERY_KIND.events)
    const rows = EVERY_KIND.events.flatMap(({ claims }) =>
      claims.flatMap(({ figures }) => Math.max(1, figures.length)),
    )
    expect(strictCsv(file.replace(/^\ufeff/, ''))).toHaveLength(1 + rows.reduce((a, b) => a + b, 0))
    expect(strictCsv(written([]).replace(/^\ufeff/, ''))).toHaveLength(1)
  })

  it('leaves empty what the data set lacks', () => {
    const [row] = csvRows(written([anEvent()], { claimants: [], sources: [] }))
    expect(['claimant', 'party', 'source_title', 'source_url'].map((name) => row?.get(name)?.text)).toEqual([
      ...['ukraine', '', '', ''],
    ])
  })
})
