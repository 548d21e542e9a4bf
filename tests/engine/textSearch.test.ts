import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Place } from '../../src/domain/dataset'
import { firstRows } from '../../src/engine/wordRows'
import {
  aClaim,
  aClaimant,
  aCountry,
  anActor,
  anEvent,
  aPlace,
  aRegion,
  aRegionSet,
  aSpot,
} from '../support/builders'
import { plainSearch } from './plainSearch'
import { aTextSearch } from './searchParts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  kharkiv: ['Kharkiv Oblast', 'Харківська область', 'Харків', 'Харьков'],
  kursk: ['Kursk Oblast', 'Курська область', 'Курская область'],
  sumy: ['Sumy Oblast', 'Сумська область', 'Суми'],
  kyiv: ['Kyiv', 'Київ', 'Kiev'],
  zaporizhzhia: [
    'Zaporizhzhia Oblast',
    'Запорізька область',
    'Запоріжжя',
    'Запорожье',
    'Запорожская область',
  ],
}
const regionSet = aRegionSet({
  regions: new Map(
    Object.entries(NAMES).map(([code, [en = '', ...alternates]]) => [
      code,
      aRegion({ code, name: { en }, short: { en }, alternates }),
    ]),
  ),
  countries: new Map(),
})

function told(id: string, en: string, region?: string): ConflictEvent {
  const places = region === undefined ? [] : [aPlace(region)]
  return anEvent({ id, title: { en: 'Z' }, summary: { en }, places, claims: [] })
}

const { found } = aTextSearch(
  [
    ...Object.keys(NAMES).map((code) => told(code, 'Nothing', code)),
    told('facility', 'Об’єкт інфраструктури, 48 drones on 5.11.2024', 'kursk'),
  ],
  { regionSet, claimants: [] },
)

describe('what happened in a place is found by', () => {
  const SPELLINGS: readonly (readonly [place: string, spellings: readonly string[]])[] = [
    [
      'kharkiv',
      [
        ...['Kharkiv', 'kharkov', 'Харків', 'ХАРЬКОВ', 'Харкова', 'у Харкові', 'Харківській області', 'khar'],
        ...['Karkiv', 'Kharkvi', 'Khrakiv', 'Kharkjv', 'Kharkiiv', 'харькв', 'oblast kharkiv'],
      ],
    ],
    ['kyiv', ['Kyiv', 'Київ', 'Киев', 'Києві', 'киева', 'near Kyiv', 'kiev']],
    ['sumy', ['Sumy', 'Суми', 'Сумы', 'у Сумах', 'Sumska', 'sumi']],
    [
      'zaporizhzhia',
      [
        ...['Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', 'Zaporozhye', 'Запорожье', 'в Запорожье'],
        ...['Запоріжжі', 'Zaporizhz', 'Zaporizhzhai', 'Запорізької', 'Запорожской'],
      ],
    ],
  ]
  const rows = SPELLINGS.flatMap(([place, spellings]) => spellings.map((text) => [text, place] as const))
  it.each(rows)('%s', (text, place) => {
    expect(found(text)).toEqual([place])
  })

  it.each(['Kursk', 'Курской области', 'у Курській області', 'Kursk Oblast'])('%s', (text) => {
    expect(found(text)).toEqual(['kursk', 'facility'])
  })
})

describe('a text is found by', () => {
  it.each(["об'єкт інфраструктури", 'drone', 'дронів', '48 drones', 'структур', '2024', 'kursk drones'])(
    '%s',
    (text) => {
      expect(found(text)).toEqual(['facility'])
    },
  )
})

describe('nothing is found by', () => {
  it.each([
    ...['Lviv', 'Minsk', 'Kerch', 'Gaza', 'Kyiv drones', 'Sumy Kursk', 'missile', 'tank'],
    ...['qqqqq', 'Kupsr', 'Krks', 'Khrkv', 'Kv', '49', '47', '2025', '2042', 'urk', 'ив'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names that are alike but not the same', () => {
  it.each([
    ['Kyiv', 'kursk'],
    ['Kursk', 'kyiv'],
    ['Kharkiv', 'kursk'],
    ['Sumy', 'kursk'],
    ['Kursk', 'sumy'],
  ])('%s is not one of them', (text, place) => {
    expect(found(text)).not.toContain(place)
  })

  it('are not guessed at while the word itself is there: "Sumy" is no sum', () => {
    const sums = aTextSearch([told('sumy', 'Nothing', 'sumy'), told('sum', 'Загальна сума збитків')], {
      regionSet,
    })
    expect(sums.found('Sumy')).toEqual(['sumy'])
    expect(sums.found('сума')).toEqual(['sum'])
  })

  it('are guessed only in names while the word has four letters', () => {
    const few = aTextSearch([told('base', 'base'), anEvent({ id: 'orel', title: { en: 'Orel' } })])
    expect(few.found('bane')).toEqual([])
    expect(few.found('Orev')).toEqual(['orel'])
  })
})

describe('a query', () => {
  it.each(['', ' ', ' - ', '’', '\u200B'])('without words narrows nothing: %j', (text) => {
    expect(found(text)).toBeNull()
  })

  it('of a preposition alone is the beginning of a word', () => {
    expect(found('in')).toEqual(['facility'])
  })

  it('that is longer never finds more, as long as no word is guessed', () => {
    const anyWord = fc.constantFrom('kharkiv', 'oblast', 'курської', 'drones', '48', 'k', 'област', 'інфра')
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 4 }), anyWord, (words, next) => {
        const fewer = found(words.join(' '))
        expect(fewer).toEqual(expect.arrayContaining([...(found([...words, next].join(' ')) ?? [])]))
      }),
    )
  })
})

describe('a number is found', () => {
  const few = aTextSearch([
    told('troops', 'more than 11,000 troops; понад 12\u00A0000 військових'),
    told('drones', '48, 100 drones'),
  ])
  it.each(['11000', '11,000', '11 000', '11.000', '11\u00A0000', '1100', '11 00', '12000', '12,000 troops'])(
    'however its digits are grouped: %j',
    (text) => {
      expect(few.found(text)).toEqual(['troops'])
    },
  )
})

describe('any text', () => {
  const WORDS = [
    ...[
      'drone',
      'drones',
      'дрон',
      'дронів',
      'Kharkiv',
      'Харьков',
      'Харкова',
      'kharkov',
      'Суми',
      'Сума',
      'сумах',
    ],
    ...[
      'base',
      'bases',
      'orel',
      'орёл',
      'strike',
      'стріка',
      'strikes',
      'sitrke',
      '48',
      '11,000',
      '11000',
      '480',
    ],
    ...[
      'near',
      'у',
      'в',
      'UA-63',
      'rus',
      'Russia',
      'Росії',
      'izium',
      'Ізюм',
      'Іван',
      'ivan',
      'governor',
      'говернор',
    ],
    ...[
      'a',
      'o',
      'k',
      'х',
      'ab',
      'abc',
      'abcd',
      'abdc',
      'abcde',
      'абцде',
      'abcdef',
      'bcdef',
      'abcdefg',
      'ь',
      '東京',
    ],
  ]
  const word = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS).chain((whole) => fc.nat(whole.length).map((length) => whole.slice(0, length))),
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'а', 'б', 'ц', 'д'), maxLength: 7 }),
  )
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  const both = fc.record({ en: text, uk: text })
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constantFrom('UA-63', 'RU-KRS', 'XX-1').map((region) => aPlace(region)),
    fc.constantFrom('RU', 'UA', 'XX').map(aCountry),
    text.map((en) => aSpot({ wording: { en } })),
  )
  const claim = fc
    .record({ claimant: fc.constantFrom('one', 'two', 'unknown'), statement: both })
    .map((changes) => aClaim(changes))
  const event = fc.record({
    title: both,
    summary: both,
    places: fc.array(place, { maxLength: 3 }),
    claims: fc.array(claim, { maxLength: 3 }),
    actors: fc.array(
      text.map((en) => anActor({ name: { en } })),
      { maxLength: 1 },
    ),
  })
  const cities = [
    { name: { en: 'Izium', uk: 'Ізюм' }, point: [37.3, 49.2], region: 'UA-63', rank: 3 },
    { name: { en: 'Nowhere' }, point: [0, 0], region: 'XX-1', rank: 4 },
  ] as const
  const claimants = [
    aClaimant({ id: 'one', name: { en: 'Ivan Fedorov', uk: 'Іван Федоров' }, role: { en: 'Governor' } }),
    aClaimant({ id: 'two', name: { en: 'abcd' }, role: { en: '11,000 strikes' } }),
  ]

  it('finds the events that the plain comparison of every word with every word finds', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.array(text, { maxLength: 12 }), (some, texts) => {
        const events = some.map((changes, i) => anEvent({ ...changes, id: `e${i}` }))
        const parts = aTextSearch(events, {
          claimants,
          regionSet: aRegionSet({ cities }),
          locate: () => 'UA-63',
        })
        const plain = plainSearch(parts.entries, claimants, parts.regionSet)
        for (const one of texts) {
          const rows = parts.search.find(one)
          expect(rows === null ? null : firstRows(rows, events.length), one).toEqual(plain(one))
        }
      }),
      { numRuns: 100 },
    )
  })
})
