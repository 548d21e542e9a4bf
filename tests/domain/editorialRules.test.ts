import { expect, test } from 'vitest'
import { EDITORIAL_RULES, finding } from '../../src/domain/editorialRules'

test('a finding holds what could stand there only where that is known', () => {
  expect(finding('spelling', 'title.en', 'Kiev', 'Kyiv')).toEqual({
    rule: 'spelling',
    field: 'title.en',
    value: 'Kiev',
    instead: 'Kyiv',
  })
  expect(Object.keys(finding('symbol', 'title.en', '☭'))).not.toContain('instead')
})

test('each rule says what it asks for', () => {
  for (const words of Object.values(EDITORIAL_RULES)) expect(words.length).toBeGreaterThan(30)
})
