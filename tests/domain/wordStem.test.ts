import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/domain/search'
import { keyOf } from '../../src/domain/transliterate'
import { stemBeginnings, stemOf } from '../../src/domain/wordStem'

const stem = (word: string) => stemOf(keyOf(folded(word)))

describe('forms of one word', () => {
  it.each([
    ['Курська', 'Курській', 'Курську', 'Курської', 'Курською', 'Курская', 'Курской', 'Курскую', 'Kursk'],
    ['Харків', 'Харкова', 'Харкові', 'Харковом', 'Kharkiv', 'Харьков', 'Харькове'],
    ['Запоріжжя', 'Запоріжжі', 'Запоріжжям', 'Zaporizhzhia'],
    ['Україна', 'України', 'Україні', 'Україну', 'Украина', 'Украине', 'Ukraine'],
    ['область', 'області', 'областю', 'областей', 'областях', 'Oblast', 'oblasts'],
    ['Одеса', 'Одесі', 'Одеси', 'Одесу', 'Одессе', 'Odesa'],
    ['Полтава', 'Полтаві', 'Полтави', 'Полтавою'],
    ['Чернівці', 'Чернівцях', 'Чернівців'],
    ['Суми', 'Сумах', 'Сумам', 'Сумами', 'Sumy'],
    ['Росія', 'Росії', 'Росію', 'Россия', 'России'],
    ['drone', 'drones', 'дрон', 'дрони', 'дронів', 'дронами'],
    ['attack', 'attacks', 'attacked', 'attacking'],
  ])('%s, %s …', (...forms) => {
    expect(new Set(forms.map(stem)).size, forms.map(stem).join(' | ')).toBe(1)
  })
})

describe('words that only begin alike', () => {
  it.each([
    ['Суми', 'Сума'],
    ['Київ', 'Київська'],
    ['Крим', 'Кримінал'],
    ['Lviv', 'Lvova'],
    ['Мінськ', 'Мін'],
  ])('%s and %s have different stems', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})

it('never shortens a number or a short word', () => {
  for (const word of ['2024', 'f16s', 'ua', 'mi8ov', 'kiva', '']) expect(stemOf(word)).toBe(word)
})

it('leaves a beginning that every form of the word has', () => {
  const end = fc.constantFrom('', 'akh', 'am', 'ami', 'i', 'a', 'ovi', 'iakh', 'ing', '8')
  const key = fc.tuple(fc.string({ unit: fc.constantFrom('s', 'u', 'm', 'i', 'a'), minLength: 1 }), end)
  fc.assert(
    fc.property(key, (parts) => {
      const word = parts.join('')
      expect(stemBeginnings(stemOf(word)).some((beginning) => word.startsWith(beginning))).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
