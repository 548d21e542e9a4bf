import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, hasEveryWord } from '../../src/domain/search'
import { aClaim, aClaimant, aCountry, anActor, anEvent, anIndex } from '../support/builders'

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

describe('a query of several words', () => {
  const text = folded('Overnight drone attack, Kharkiv Oblast')
  it.each([
    ['', true],
    ['kharkiv', true],
    ['Kharkiv drone', true],
    ['dron khark', true],
    ['drone Kursk', false],
    ['missile', false],
  ])('%j: %s', (query, isFound) => {
    expect(hasEveryWord(text, folded(query))).toBe(isFound)
  })
})

describe('an event is found by', () => {
  const { entries } = anIndex(
    [
      anEvent({
        title: { en: 'Drone attack', uk: 'Атака дронів' },
        summary: { en: 'An infrastructure facility was hit.', uk: 'Влучання в об’єкт інфраструктури.' },
        actors: [anActor({ name: { en: 'Russian forces', uk: 'Російські сили' } })],
        claims: [
          aClaim({ claimant: 'fedorov', statement: { en: 'Six people died.', uk: 'Загинуло шестеро.' } }),
        ],
      }),
      anEvent({ id: 'e2', title: { en: 'First fighting' }, places: [aCountry('RU')] }),
    ],
    {
      claimants: [
        aClaimant({
          id: 'fedorov',
          name: { en: 'Ivan Fedorov', uk: 'Іван Федоров' },
          role: { en: 'Governor', uk: 'голова області' },
        }),
      ],
    },
  )
  const found = (query: string) =>
    entries.filter(({ words }) => hasEveryWord(words, folded(query))).map(({ event }) => event.id)

  it.each([
    ...['drone', 'дронів', 'infrastructure', "об'єкт інфраструктури", 'Russian forces', 'російські'],
    ...['six people', 'шестеро', 'Fedorov', 'Федоров', 'governor', 'голова'],
    ...['Kharkiv Oblast', 'Харківська', 'Kharkov', 'Харків', 'Харьков', 'UA-63', 'kharkov дронів fedorov'],
  ])('%s', (query) => {
    expect(found(query)).toEqual(['e1'])
  })

  it.each(['Russia', 'Росія', 'росія fighting'])('its country, where no region is given: %s', (query) => {
    expect(found(query)).toContain('e2')
  })

  it('nothing that is not there', () => {
    expect(found('Lviv')).toEqual([])
    expect(found('drone Kursk')).toEqual([])
  })
})
