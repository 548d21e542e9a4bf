import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { FIT, type Findable, wordIndexOf } from '../../src/domain/wordIndex'

function named(...names: readonly string[]): Findable {
  return { thing: { is: names[0] }, names, texts: [], parts: [] }
}

function told(text: string, parts: readonly Findable[] = []): Findable {
  return { thing: { is: text }, names: [], texts: [text], parts: parts.map(({ thing }) => thing) }
}

const KHARKIV = named('Kharkiv Oblast', 'Харківська область', 'Харків', 'Харьков')
const KURSK = named('Kursk Oblast', 'Курська область', 'Курская область')
const SUMY = named('Sumy Oblast', 'Сумська область', 'Суми')
const KYIV = named('Kyiv', 'Київ', 'Kiev')
const ZAPORIZHZHIA = named(
  'Zaporizhzhia Oblast',
  'Запорізька область',
  'Запоріжжя',
  'Запорожье',
  'Запорожская область',
)
const PLACES = [KHARKIV, KURSK, SUMY, KYIV, ZAPORIZHZHIA]
const FACILITY = told('Об’єкт інфраструктури, 48 drones on 5.11.2024', [KURSK])
const INDEX = wordIndexOf(() => [...PLACES, FACILITY])

function found(query: string): readonly object[] | null {
  const things = INDEX.find(query)
  return things === null ? null : [...things.keys()]
}

describe('a place is found by', () => {
  const SPELLINGS: readonly (readonly [Findable, readonly string[]])[] = [
    [
      KHARKIV,
      [
        ...['Kharkiv', 'kharkov', 'Харків', 'ХАРЬКОВ', 'Харкова', 'у Харкові', 'Харківській області', 'khar'],
        ...['Karkiv', 'Kharkvi', 'Khrakiv', 'Kharkjv', 'Kharkiiv', 'харькв', 'oblast kharkiv'],
      ],
    ],
    [KYIV, ['Kyiv', 'Київ', 'Киев', 'Києві', 'киева', 'near Kyiv', 'kiev']],
    [SUMY, ['Sumy', 'Суми', 'Сумы', 'у Сумах', 'Sumska', 'sumi']],
    [
      ZAPORIZHZHIA,
      [
        ...['Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', 'Zaporozhye', 'Запорожье', 'в Запорожье'],
        ...['Запоріжжі', 'Zaporizhz', 'Zaporizhzhai', 'Запорізької', 'Запорожской'],
      ],
    ],
  ]
  const rows = SPELLINGS.flatMap(([place, spellings]) => spellings.map((query) => [query, place] as const))
  it.each(rows)('%s', (query, { thing }) => {
    expect(found(query)).toEqual([thing])
  })

  it.each(['Kursk', 'Курской области', 'у Курській області', 'Kursk Oblast'])(
    '%s, as is what happened there',
    (query) => {
      expect(found(query)).toEqual([KURSK.thing, FACILITY.thing])
    },
  )
})

describe('a text is found by', () => {
  it.each(["об'єкт інфраструктури", 'drone', 'дронів', '48 drones', 'структур', '2024', 'kursk drones'])(
    '%s',
    (query) => {
      expect(found(query)).toEqual([FACILITY.thing])
    },
  )
})

describe('nothing is found by', () => {
  it.each([
    ...['Lviv', 'Minsk', 'Kerch', 'Gaza', 'Kyiv drones', 'Sumy Kursk', 'missile', 'tank'],
    ...['qqqqq', 'Kupsr', 'Krks', 'Khrkv', 'Kv', '49', '47', '2025', '2042', 'urk', 'ив'],
  ])('%s', (query) => {
    expect(found(query)).toEqual([])
  })
})

describe('names that are alike but not the same', () => {
  it.each([
    ['Kyiv', KURSK],
    ['Kursk', KYIV],
    ['Kharkiv', KURSK],
    ['Sumy', KURSK],
    ['Kursk', SUMY],
  ])('%s is not one of them', (query, { thing }) => {
    expect(found(query)).not.toContain(thing)
  })

  it('are not guessed at while the word itself is there: "Sumy" is no sum', () => {
    const sum = told('Загальна сума збитків')
    const index = wordIndexOf(() => [SUMY, sum])
    expect([...(index.find('Sumy')?.keys() ?? [])]).toEqual([SUMY.thing])
    expect([...(index.find('сума')?.keys() ?? [])]).toEqual([sum.thing])
  })

  it('are guessed only in names while the word has four letters', () => {
    const index = wordIndexOf(() => [told('base'), named('Orel')])
    expect(index.find('bane')?.size).toBe(0)
    expect(index.find('Orev')?.size).toBe(1)
  })
})

describe('how well a name fits', () => {
  it.each([
    ['Kharkiv Oblast', FIT.exact],
    ['харьков', FIT.exact],
    ['Kharkiv Obl', FIT.beginning],
    ['khar', FIT.beginning],
    ['oblast kharkiv', FIT.words],
    ['arki', FIT.inside],
    ['Khrakiv', FIT.guess],
  ])('%s', (query, fit) => {
    expect(INDEX.find(query)?.get(KHARKIV.thing)).toBe(fit)
  })

  it('tells the names that fit best', () => {
    expect(INDEX.bestNames(KHARKIV.thing, 'Харьков')).toEqual(['Харьков', 'Харків'])
    expect(INDEX.bestNames(KYIV.thing, 'kiev')).toEqual(['Kiev'])
    expect(INDEX.bestNames(KHARKIV.thing, 'Khrakiv')).toEqual([])
    expect(INDEX.bestNames(KHARKIV.thing, 'arki')).toEqual([])
    expect(INDEX.bestNames(KHARKIV.thing, 'Kyiv')).toEqual([])
  })
})

describe('a query', () => {
  it.each(['', ' ', ' - ', '’', '\u200B'])('without words fits everything: %j', (query) => {
    expect(found(query)).toBeNull()
  })

  it('of a preposition alone is the beginning of a word', () => {
    expect(found('in')).toEqual([FACILITY.thing])
  })

  it('reads nothing before it is asked, and the list only once', () => {
    const list = vi.fn(() => PLACES)
    const index = wordIndexOf(list)
    index.find('')
    expect(list).not.toHaveBeenCalled()
    index.find('kyiv')
    index.find('kursk')
    expect(list).toHaveBeenCalledOnce()
  })

  it('that is longer never finds more, as long as no word is guessed', () => {
    const anyWord = fc.constantFrom('kharkiv', 'oblast', 'курської', 'drones', '48', 'k', 'област', 'інфра')
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 4 }), anyWord, (words, next) => {
        const fewer = new Set(found(words.join(' ')))
        const more = found([...words, next].join(' ')) ?? []
        return more.every((thing) => fewer.has(thing))
      }),
    )
  })
})

describe('a number is found', () => {
  const troops = told('more than 11,000 troops; понад 12\u00A0000 військових')
  const index = wordIndexOf(() => [troops, told('48, 100 drones')])
  it.each(['11000', '11,000', '11 000', '11.000', '11\u00A0000', '1100', '11 00', '12000', '12,000 troops'])(
    'however its digits are grouped: %j',
    (query) => {
      expect([...(index.find(query)?.keys() ?? [])]).toEqual([troops.thing])
    },
  )
})
