import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysCell, isTimed, peopleCell, provenOrder } from '../../../src/data/formats/tableCells'

const asDay = (day: string) => ({ kind: 'ok', value: { first: day, last: day, precision: 'day' } })

describe('a cell of days', () => {
  it.each([
    ['2024-11-05', '2024-11-05'],
    ['20241105', '2024-11-05'],
    ['5 November 2024', '2024-11-05'],
    ['5 листопада 2024 р.', '2024-11-05'],
    ['1 лютого 2024 року', '2024-02-01'],
    ['9 березня 2024', '2024-03-09'],
    ['5 мая 2024 г.', '2024-05-05'],
    ['31 июля 2024 года', '2024-07-31'],
  ])('is a day in English, Ukrainian and Russian: %s', (text, day) => {
    expect(daysCell(text, 'notSaid')).toEqual(asDay(day))
  })

  it('knows every month in all three languages', () => {
    const months = ['uk', 'ru', 'en'].flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, month) => {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month, 3)))
        return [`3 ${parts.find(({ type }) => type === 'month')?.value ?? ''} 2024`, month + 1] as const
      })
    })
    const misread = months.filter(([text, month]) => {
      const read = daysCell(text, 'notSaid')
      return read.kind !== 'ok' || read.value.first !== `2024-${String(month).padStart(2, '0')}-03`
    })
    expect(misread).toEqual([])
  })

  it.each([
    ['01/02/2024', 'dayFirst', '2024-02-01'],
    ['1.2.2024', 'dayFirst', '2024-02-01'],
    ['01-02-2024 14:30', 'monthFirst', '2024-01-02'],
    ['2024-01-02', 'monthFirst', '2024-01-02'],
  ] as const)('is read in the order that the reader says: %s, %s', (text, order, day) => {
    expect(daysCell(text, order)).toEqual(asDay(day))
  })

  it.each([
    ['01/02/2024', 'notSaid', 'dateAmbiguous'],
    ['31.12.2024', 'notSaid', 'dateAmbiguous'],
    ['01/02/24', 'dayFirst', 'dateAmbiguous'],
    ['31/12/2024', 'monthFirst', 'dayInvalid'],
    ['45292', 'dayFirst', 'dateSerial'],
    ['30 лютого 2024', 'notSaid', 'dayInvalid'],
    ['5 кудись 2024', 'notSaid', 'dayInvalid'],
    ['2024-13', 'notSaid', 'dayInvalid'],
    ['yesterday', 'notSaid', 'dayInvalid'],
  ] as const)('is refused where it is no one day: %s, %s', (text, order, reason) => {
    expect(daysCell(text, order)).toMatchObject({ kind: 'refused', reason, advice: '2024-11-05' })
  })

  it('is a whole month or year where it says no more', () => {
    expect(daysCell('2023-02', 'notSaid')).toMatchObject({
      value: { first: '2023-02-01', last: '2023-02-28', precision: 'month' },
    })
    expect(daysCell('2023', 'notSaid')).toMatchObject({
      value: { first: '2023-01-01', last: '2023-12-31', precision: 'year' },
    })
  })

  it('is none where it is blank, and never thrown at', () => {
    expect(daysCell('', 'dayFirst')).toEqual({ kind: 'none' })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['ok', 'none', 'refused']).toContain(daysCell(text, 'dayFirst').kind)
      }),
    )
  })

  it('says when it holds a time', () => {
    expect(['2024-01-01', '2024-01-01 00:00', '5 мая 2024 г.'].map(isTimed)).toEqual([false, true, false])
  })
})

describe('the order of day and month', () => {
  it.each([
    [['01/02/2024', '25/12/2023'], 'dayFirst'],
    [['01/02/2024', '12/25/2023 10:00'], 'monthFirst'],
    [['01/02/2024', '05/05/2024'], 'notSaid'],
    [['25/12/2023', '12/25/2023'], 'notSaid'],
    [['2024-01-25', ''], 'notSaid'],
    [[], 'notSaid'],
  ] as const)('is proved by a number above 12, and by nothing else: %j', (cells, order) => {
    expect(provenOrder(cells)).toBe(order)
  })
})

describe('a cell of people', () => {
  it('is a number in digits, or a word for none', () => {
    expect(peopleCell('12')).toEqual({ kind: 'ok', value: 12 })
    expect(peopleCell('')).toEqual({ kind: 'none' })
    for (const word of ['N/A', '—', 'Невідомо', 'null'])
      expect(peopleCell(word)).toEqual({ kind: 'none', isWord: true })
    expect(peopleCell('-3')).toMatchObject({ kind: 'refused', reason: 'negative' })
  })
})
