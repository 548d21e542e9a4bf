import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { type RegionColumn, type RegionRow, regionRows, regionSortKey } from '../../src/ui/regionRows'
import { sorted } from '../../src/ui/sorting'
import { aClaim, aCountry, aFigure, aFilter, anEvent, aPlace } from '../support/builders'
import { atOnce, overviewOf } from '../support/inThread'
import { anAtlas } from './renderUi'
import { wordingIn } from './wording'

const wounded = (low: number) => [aClaim({ figures: [aFigure({ low, high: low })] })]

function rowsOf(
  events: readonly ConflictEvent[],
  language: Language = 'en',
  regions: readonly string[] = [],
) {
  const atlas = anAtlas(events)
  const filter = aFilter({ regions })
  const figures = atOnce(atlas.ask({ kind: 'regionFigures', filter })) ?? new Map()
  return regionRows(overviewOf(atlas, filter), figures, wordingIn(language, atlas))
}

function rowOf(code: string, events: readonly ConflictEvent[]): RegionRow | undefined {
  return rowsOf(events).find((row) => row.code === code)
}

const EVENTS = [
  anEvent({ id: 'one', claims: wounded(2) }),
  anEvent({ id: 'two', type: 'strike', claims: wounded(3) }),
  anEvent({
    id: 'over',
    type: 'strike',
    places: [aPlace('UA-63', 'over'), aPlace('RU-KRS', 'over')],
    claims: wounded(50),
  }),
  anEvent({ id: 'named', places: [aPlace('RU-BRY', 'mentioned')], claims: [] }),
]

describe('a row of the table by region', () => {
  it('counts the events of a region, by type and by support', () => {
    expect(rowOf('UA-63', EVENTS)).toMatchObject({
      name: 'Kharkiv Oblast',
      otherName: { text: 'Харківська область', language: 'uk' },
      country: 'Ukraine',
      events: 3,
      types: [
        { kind: 'attack', label: 'Attack (means not said)', count: 1 },
        { kind: 'strike', label: 'Missile or drone strike', count: 2 },
      ],
      onlyMentioned: 0,
      supports: [{ kind: 'oneParty', label: 'One party', count: 3 }],
    })
  })

  it('gives a region the figures of its own events alone, and says how many are not split', () => {
    expect(rowOf('UA-63', EVENTS)).toMatchObject({
      figures: ['5 wounded, according to Ukraine (2 events)'],
      notSplit: 1,
    })
    expect(rowOf('RU-KRS', EVENTS)).toMatchObject({ figures: [], notSplit: 1 })
  })

  it('gives a region nothing of an event that names a country beside it', () => {
    const events = [anEvent({ places: [aPlace('UA-63'), aCountry('RU')], claims: wounded(4) })]
    expect(rowOf('UA-63', events)).toMatchObject({ figures: [], notSplit: 1 })
  })

  it('says of an event over several regions without figures nothing that could be split', () => {
    const events = [anEvent({ places: [aPlace('UA-63'), aPlace('UA-32')], claims: [aClaim()] })]
    expect(rowOf('UA-63', events)).toMatchObject({ events: 1, figures: [], notSplit: 0 })
  })

  it('adds no figures that contradict each other', () => {
    const claims = [...wounded(2), aClaim({ claimant: 'russia', stance: 'denies' })]
    expect(rowOf('UA-63', [anEvent({ claims })])?.figures).toEqual([
      'Wounded: not added for 1 event with differing or denied figures',
    ])
  })

  it('counts where a region is only mentioned', () => {
    expect(rowOf('RU-BRY', EVENTS)).toMatchObject({ events: 1, onlyMentioned: 1 })
  })

  it('is in Ukrainian on the Ukrainian page, with the English name beside', () => {
    expect(rowsOf(EVENTS, 'uk')[0]).toMatchObject({
      name: 'Харківська область',
      otherName: { text: 'Kharkiv Oblast', language: 'en' },
      country: 'Україна',
      figures: ['поранених: 5, за словами України (2 події)'],
    })
  })

  it('shows an unknown region by its code', () => {
    expect(rowOf('XX-1', [anEvent({ places: [aPlace('XX-1')] })])).toMatchObject({
      name: 'XX-1',
      otherName: null,
      country: null,
    })
  })
})

describe('the rows of the table by region', () => {
  const codes = (rows: readonly RegionRow[]) => rows.map(({ code }) => code)

  it('stand as in the list of regions: most events first, then by name', () => {
    expect(codes(rowsOf(EVENTS))).toEqual(['UA-63', 'RU-BRY', 'RU-KRS'])
  })

  it('are only those that the filter asks for', () => {
    expect(codes(rowsOf(EVENTS, 'en', ['RU-KRS']))).toEqual(['RU-KRS'])
    expect(rowsOf([])).toEqual([])
  })

  it.each<[RegionColumn, readonly string[]]>([
    ['region', ['RU-BRY', 'UA-63', 'RU-KRS']],
    ['country', ['RU-BRY', 'RU-KRS', 'UA-63']],
    ['events', ['RU-BRY', 'RU-KRS', 'UA-63']],
    ['types', ['RU-BRY', 'UA-63', 'RU-KRS']],
    ['onlyMentioned', ['UA-63', 'RU-KRS', 'RU-BRY']],
    ['figures', ['RU-BRY', 'RU-KRS', 'UA-63']],
    ['support', ['RU-BRY', 'RU-KRS', 'UA-63']],
  ])('sort by %s', (column, expected) => {
    expect(codes(sorted(rowsOf(EVENTS), { column, isDescending: false }, regionSortKey, 'en'))).toEqual(
      expected,
    )
  })
})
