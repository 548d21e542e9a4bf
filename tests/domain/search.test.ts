import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/domain/search'

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
