import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, groupedNumbers, ungrouped } from '../../src/domain/search'

describe('spellings that find each other', () => {
  it.each([
    ['case', ['Kharkiv', 'KHARKIV', 'kharkiv']],
    ['case in Ukrainian', ['Харків', 'ХАРКІВ']],
    [
      'apostrophes',
      ["об'єкт", 'об’єкт', 'обʼєкт', 'об`єкт', 'об´єкт', 'об‘єкт', 'об′єкт', 'об＇єкт', 'обєкт'],
    ],
    ['accents', ['Zaporizhzhia', 'Zaporízhzhia', 'Zaporízhzhia']],
    ['composed and decomposed ї', ['Київ', 'Ки\u0456\u0308в', 'Киів']],
    ['composed and decomposed й', ['Зелений', 'Зелени\u0438\u0306', 'Зелении']],
    ['ґ and г', ['Ґанок', 'ґанок', 'ганок']],
    ['ё and е', ['Орёл', 'Орел']],
    [
      'hyphens, dashes and spaces',
      [
        'Ivano-Frankivsk',
        'Ivano‐Frankivsk',
        'Ivano‑Frankivsk',
        'Ivano–Frankivsk',
        'Ivano — Frankivsk',
        'Ivano−Frankivsk',
        'Ivano Frankivsk',
      ],
    ],
    [
      'soft hyphens and zero-width characters',
      ['Kharkiv', 'Khar\u00ADkiv', 'Khar\u200Bkiv', '\uFEFFKharkiv'],
    ],
    ['dotless and dotted i of Turkish devices', ['IZIUM', 'izium', 'İzium', 'ızıum']],
    ['full width', ['Kyiv', 'Ｋｙｉｖ']],
    ['punctuation and spaces around', ['drone, missile', '  drone\n(missile). ', 'drone / missile']],
    ['quotation marks', ['“small-scale”', '«small-scale»', '"small-scale"', 'small scale']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(folded)).size, spellings.map(folded).join(' | ')).toBe(1)
  })

  it('does not confuse letters that differ', () => {
    expect(folded('Суми')).not.toBe(folded('Сума'))
    expect(folded('Lviv')).not.toBe(folded('Kyiv'))
  })

  it('is stable: folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a number in groups of three digits', () => {
  it.each([
    ['11,000 troops', '11000 troops', ['11000']],
    ['понад 10\u00A0000, до 12\u202F000', 'понад 10000, до 12000', ['10000', '12000']],
    ['1.234.567 and 7 654', '1234567 and 7654', ['1234567', '7654']],
  ])('%j is the same as in one', (text, plain, numbers) => {
    expect(ungrouped(text)).toBe(plain)
    expect(groupedNumbers(text)).toEqual(numbers)
  })

  it.each(['5.11.2024', '2024-11-05', '48, 100 and 200', '11,00', '2024 100', '48 of 79', '1,0000', 'a,000'])(
    '%j has none',
    (text) => {
      expect(ungrouped(text)).toBe(text)
      expect(groupedNumbers(text)).toEqual([])
    },
  )
})
