import { describe, expect, it } from 'vitest'
import { brief, fixture, openGood } from './openText'
import { problemsOfReread } from './reread'

const { opened, events } = await openGood(await fixture('viina-days.csv'))

describe('event_1pd of VIINA', () => {
  it('is known by its header, with what is left out and odd', () => {
    expect([opened.format, opened.rows]).toEqual(['viina', 3])
    expect(opened.head.title.en).toContain('one report for each place and day')
    expect(opened.problems.map(brief)).toEqual([
      '4 | date |  | missing | 1',
      "3 | ADM1_NAME | Luhans'k | placedByRegion | 1",
      '3 | n_reports | 3 | sourceCountMismatch | 1',
    ])
  })

  it('has a claim for each outlet that reported it, without a headline or an address', () => {
    const [first] = events
    expect(first).toMatchObject({ id: '1', type: 'interception', when: { precision: 'reported' } })
    expect(first?.title).toEqual({ en: 'Reports: Testove', uk: 'Повідомлення: Testove' })
    const names = first?.claims.map(
      ({ claimant }) => opened.tables.claimants.find(({ id }) => id === claimant)?.name.en,
    )
    expect(names).toEqual(['Ukrainska Pravda', 'LIGA.net'])
  })

  it('is named after the region where no more is known', () => {
    expect(events[1]).toMatchObject({
      type: 'groundCombat',
      title: { en: 'Reports: Luhansk Oblast', uk: 'Повідомлення: Луганська область' },
      places: [{ region: 'UA-09', precision: 'region' }],
    })
  })

  it('is read again from the atlas’s own format without a problem', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })
})
