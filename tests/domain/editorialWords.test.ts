import { expect, test } from 'vitest'
import { textFindings } from '../../src/domain/editorialWords'
import type { Text } from '../../src/domain/language'

function rulesOf(text: Text, isQuoted = false): readonly string[] {
  return textFindings({ field: 'title', text, ...(isQuoted && { isQuoted }) }).map(({ rule }) => rule)
}

function en(words: string): readonly string[] {
  return rulesOf({ en: words, uk: 'Назва цієї події українською' })
}

test.each([
  '48 of the 79 drones on 2024-11-05, 1.5 km away',
  'between 11,000 and 12,000 soldiers, $1.25 million',
  'Kyiv, Kharkiv, Odesa, Zaporizhzhia; the Odessan said',
  'at 14:30 (UTC+2), 50 % of 1,234 homes',
  'Jeon Ha-Gyu, S-300, Su-34, KAB-500 and Shahed-136',
])('ordinary words pass: %s', (words) => {
  expect(en(words)).toEqual([])
})

test.each([
  ['49.9935, 36.2304', 'coordinates'],
  ['50°27′N 30°31′E', 'coordinates'],
  ['37UDQ12346789', 'coordinates'],
  ['8GX8X6V6+2C', 'coordinates'],
  ['12 Sumska Street', 'address'],
  ['вул. Сумська, 12', 'address'],
  ['jane@example.org', 'personalData'],
  ['@jane_roe', 'personalData'],
  ['+380 57 123 45 67'.replace('57', '057'), 'personalData'],
  ['<b>bold</b>', 'markup'],
  ['Hello {name}', 'markup'],
  ['🇺🇦', 'symbol'],
  ['Kharkov', 'spelling'],
])('what must not be published is found: %s', (words, rule) => {
  expect(en(`Attack ${words} today`)).toContain(rule)
})

test('a quotation keeps its spelling, and needs no translation', () => {
  expect(rulesOf({ en: 'Kiev' }, true)).toEqual([])
  expect(rulesOf({ en: '49.9935, 36.2304' }, true)).toEqual(['coordinates'])
})

test('a translation is there, and no longer text with other addresses', () => {
  expect(rulesOf({ en: 'Attack' })).toEqual(['translation'])
  expect(rulesOf({ en: 'Attack', uk: 'а'.repeat(53) })).toEqual(['translation'])
  expect(rulesOf({ en: 'See https://a.example', uk: 'Див. https://b.example' })).toEqual(['translation'])
  expect(rulesOf({ en: 'See https://a.example', uk: 'Див. https://a.example' })).toEqual([])
})
