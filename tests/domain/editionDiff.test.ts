import { describe, expect, test } from 'vitest'
import type { ConflictEvent, Correction, Dataset } from '../../src/domain/dataset'
import { editionDiff } from '../../src/domain/editionDiff'
import { aClaim, aClaimant, aDataset, anEvent, aPlace, aSource, aWhen } from '../support/builders'

const FIRST = aDataset({
  version: '1',
  events: [
    anEvent({ id: 'a' }),
    anEvent({ id: 'b', claims: [aClaim({ id: 'b1' })] }),
    anEvent({ id: 'gone', status: 'withdrawn', claims: [] }),
    anEvent({ id: 'joined', status: 'merged', mergedInto: 'a', claims: [] }),
  ],
  corrections: [aCorrection({ id: 'k1', event: 'gone', kind: 'withdrawn' })],
})

function aCorrection(changes: Partial<Correction> = {}): Correction {
  return { id: 'k2', event: 'a', at: '2024-11-07', kind: 'corrected', reason: { en: 'A slip.' }, ...changes }
}

/** The next edition, in which one event has changed and corrections were added. */
function next(id: string, changes: Partial<ConflictEvent>, ...corrections: readonly Correction[]): Dataset {
  const events = FIRST.events.map((event) => (event.id === id ? { ...event, ...changes } : event))
  return { ...FIRST, version: '2', events, corrections: [...FIRST.corrections, ...corrections] }
}

test('the same edition has no differences; nor has a new number alone', () => {
  const none = {
    added: [],
    changed: [],
    withdrawn: [],
    merged: [],
    removed: [],
    corrections: [],
    others: [],
    faults: [],
  }
  expect(editionDiff(FIRST, FIRST)).toEqual(none)
  expect(editionDiff(FIRST, { ...FIRST, version: '2' })).toEqual(none)
})

describe('what ordinary editions do', () => {
  test('an event is added', () => {
    const after = { ...FIRST, version: '2', events: [anEvent({ id: 'new' }), ...FIRST.events] }
    expect(editionDiff(FIRST, after)).toMatchObject({ added: ['new'], changed: [], faults: [] })
  })

  test('a field is corrected, and the correction says so', () => {
    const after = next('a', { title: { en: 'Strike' } }, aCorrection())
    expect(editionDiff(FIRST, after)).toMatchObject({
      changed: [
        {
          event: 'a',
          fields: [{ field: 'title.en', before: 'Attack', after: 'Strike' }],
          corrections: ['k2'],
        },
      ],
      corrections: ['k2'],
      faults: [],
    })
  })

  test('an event is withdrawn, with what else was taken out of it', () => {
    const after = next(
      'b',
      { status: 'withdrawn', claims: [] },
      aCorrection({ event: 'b', kind: 'withdrawn' }),
    )
    const { changed, withdrawn, faults } = editionDiff(FIRST, after)
    expect(changed).toEqual([])
    expect(withdrawn).toMatchObject([{ event: 'b', corrections: ['k2'], fields: [{ field: 'claims[b1]' }] }])
    expect(faults).toEqual([])
  })

  test('an event is merged into another one, and a withdrawn one too', () => {
    const merged = next(
      'b',
      { status: 'merged', mergedInto: 'a' },
      aCorrection({ event: 'b', kind: 'merged' }),
    )
    expect(editionDiff(FIRST, merged)).toMatchObject({
      merged: [{ event: 'b', into: 'a', fields: [], corrections: ['k2'] }],
      faults: [],
    })
    const late = next(
      'gone',
      { status: 'merged', mergedInto: 'b' },
      aCorrection({ event: 'gone', kind: 'merged' }),
    )
    expect(editionDiff(FIRST, late)).toMatchObject({ merged: [{ event: 'gone', into: 'b' }], faults: [] })
  })

  test('order and origin are nothing that is said', () => {
    const origin = { format: 'csv', file: 'x.csv', row: 7, kind: 'event', raw: {} } as const
    const events = FIRST.events.map((event) => ({ ...event, origin })).toReversed()
    const after = { ...FIRST, version: '2', events, claimants: FIRST.claimants.toReversed() }
    expect(editionDiff(FIRST, after)).toMatchObject({ changed: [], others: [], faults: [] })
  })

  test('an archived copy of a source changes no event, and is listed', () => {
    const archive = {
      link: { kind: 'none', reason: 'offline' },
      retrievedAt: '2024-11-06',
      sha256: 'a'.repeat(64),
    } as const
    const after = { ...FIRST, version: '2', sources: [aSource({ archive })] }
    expect(editionDiff(FIRST, after)).toMatchObject({
      changed: [],
      others: [{ field: 'sources[report].archive', after: archive }],
      faults: [],
    })
  })
})

describe('what an edition must not do', () => {
  test('change a speaker or source: each event that relies on it has changed', () => {
    const claimants = FIRST.claimants.map((one) =>
      one.id === 'ukraine' ? aClaimant({ id: 'ukraine', party: 'russia' }) : one,
    )
    const { changed, faults } = editionDiff(FIRST, { ...FIRST, version: '2', claimants })
    expect(changed.map(({ event, fields }) => [event, fields[0]?.field])).toEqual([
      ['a', 'claims[ukraine-asserts].claimant.party'],
      ['b', 'claims[b1].claimant.party'],
    ])
    expect(faults.map(({ kind }) => kind)).toEqual(['uncorrected', 'uncorrected'])
  })

  test.each<
    readonly [what: string, after: Dataset, faults: readonly (readonly [kind: string, id: string])[]]
  >([
    ['lose an event', { ...FIRST, version: '2', events: FIRST.events.slice(1) }, [['removed', 'a']]],
    ['change one in silence', next('a', { type: 'strike' }), [['uncorrected', 'a']]],
    ['withdraw one in silence', next('a', { status: 'withdrawn' }), [['uncorrected', 'a']]],
    ['merge one in silence', next('b', { status: 'merged', mergedInto: 'a' }), [['uncorrected', 'b']]],
    ['merge one elsewhere in silence', next('joined', { mergedInto: 'b' }), [['uncorrected', 'joined']]],
    ['change a withdrawn one in silence', next('gone', { title: { en: 'X' } }), [['uncorrected', 'gone']]],
    [
      'explain a change by a correction of another event',
      next('a', { type: 'strike' }, aCorrection({ event: 'b' })),
      [['uncorrected', 'a']],
    ],
    [
      'explain a withdrawal as a correction',
      next('a', { status: 'withdrawn' }, aCorrection()),
      [['uncorrected', 'a']],
    ],
    [
      'explain a change by a correction of an older edition',
      next('gone', { type: 'strike' }),
      [['uncorrected', 'gone']],
    ],
    [
      'bring a withdrawn one back',
      next('gone', { status: 'active' }, aCorrection({ event: 'gone' })),
      [['cameBack', 'gone']],
    ],
    [
      'give the id of a merged one to another event',
      next('joined', { status: 'active', title: { en: 'New' } }, aCorrection({ event: 'joined' })),
      [['cameBack', 'joined']],
    ],
    [
      'give the id of an active one to another event',
      next(
        'a',
        {
          title: { en: 'New' },
          when: aWhen('2024-12-01'),
          places: [aPlace('UA-14')],
          claims: [aClaim({ id: 'z' })],
        },
        aCorrection(),
      ),
      [['anotherEvent', 'a']],
    ],
    [
      'change without a new version',
      { ...next('a', {}), version: '1', events: [...FIRST.events, anEvent({ id: 'n' })] },
      [['sameVersion', 'test-set']],
    ],
    [
      'change only its licence without a new version',
      { ...FIRST, licence: 'none' },
      [['sameVersion', 'test-set']],
    ],
    ['be another set', { ...FIRST, id: 'other' }, [['otherSet', 'other']]],
    ['lose a correction', { ...FIRST, version: '2', corrections: [] }, [['correctionRemoved', 'k1']]],
    [
      'rewrite a correction',
      {
        ...FIRST,
        version: '2',
        corrections: [aCorrection({ id: 'k1', event: 'gone', kind: 'withdrawn', reason: { en: 'Else.' } })],
      },
      [['correctionChanged', 'k1']],
    ],
  ])('%s', (_what, after, faults) => {
    expect(editionDiff(FIRST, after).faults.map(({ kind, id }) => [kind, id])).toEqual(faults)
  })

  test('a new day and place with the same claim is a correction, not another event', () => {
    const after = next(
      'a',
      { title: { en: 'N' }, when: aWhen('2024-12-01'), places: [aPlace('UA-14')] },
      aCorrection(),
    )
    expect(editionDiff(FIRST, after).faults).toEqual([])
  })
})
