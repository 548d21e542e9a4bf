import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  cell,
  count,
  day,
  id,
  languageTag,
  moment,
  reason,
  regionCode,
  stamp,
  text,
  title,
  version,
} from '../../src/data/schemaParts'

/** Messages of the issues; none for a value without flaws. */
function messages(schema: v.GenericSchema, input: unknown): readonly string[] {
  return (v.safeParse(schema, input).issues ?? []).map(({ message }) => message)
}

test.each([
  ['2024-11-05', []],
  ['2024-02-29', []],
  ['2024-02-30', ['dayInvalid']],
  ['2023-02-29', ['dayInvalid']],
  ['2024-13-01', ['dayInvalid']],
  ['2024-00-10', ['dayInvalid']],
  ['05.11.2024', ['dayInvalid']],
  ['2024-11-05T00:00', ['dayInvalid']],
  ['0000-00-00', ['dayInvalid']],
])('day %s: %j', (input, expected) => {
  expect(messages(day, input)).toEqual(expected)
})

test.each([
  ['2024-11-05', []],
  ['2024-11-05T14:30', []],
  ['2024-11-05T14:30:59', []],
  ['2024-11-05T24:00', ['timeInvalid']],
  ['2024-11-05T14:60', ['timeInvalid']],
  ['2024-11-05T14:30Z', ['timeInvalid']],
  ['2024-02-30T14:30', ['dayInvalid']],
])('local time %s: %j', (input, expected) => {
  expect(messages(moment, input)).toEqual(expected)
})

test('a time of publication has its offset', () => {
  expect(messages(stamp, '2024-11-05')).toEqual([])
  expect(messages(stamp, '2024-11-05T14:30:00.123Z')).toEqual([])
  expect(messages(stamp, '2024-11-05T14:30+02:00')).toEqual([])
  expect(messages(stamp, '2024-11-05T14:30')).toEqual(['timeInvalid'])
})

test.each(['e1', 'report-2024-11-05', 'UKR123.4', 'constructor'])('%s is an id', (input) => {
  expect(messages(id, input)).toEqual([])
})

test.each(['', '__proto__', '-a', 'a b', 'a/b', 'а', '<b>', 'a#b', 'a'.repeat(129)])(
  '%j is no id',
  (input) => {
    expect(messages(id, input)).toEqual(['idInvalid'])
  },
)

test('codes and versions have their forms', () => {
  expect(messages(regionCode, 'UA-63')).toEqual([])
  expect(messages(regionCode, 'ua-63')).toEqual(['regionCodeInvalid'])
  expect(messages(regionCode, 'Kursk')).toEqual(['regionCodeInvalid'])
  expect(messages(languageTag, 'zh-Hant')).toEqual([])
  expect(messages(languageTag, 'English')).toEqual(['languageInvalid'])
  expect(messages(version, '2024.1')).toEqual([])
  expect(messages(version, '../1')).toEqual(['versionInvalid'])
})

test.each([
  [0, []],
  [null, []],
  [-3, ['negative']],
  [1.5, ['notWhole']],
  [1_000_000_001, ['outOfRange']],
])('count %s: %j', (input, expected) => {
  expect(messages(count, input)).toEqual(expected)
})

test('a text that was cleaned comes with a note and the original', () => {
  const result = v.safeParse(text, { en: 'a\u0007b', uk: 'в' })
  expect(result.typed && result.output).toEqual({ en: 'ab', uk: 'в' })
  expect(result.issues).toMatchObject([{ message: 'controlsRemoved', input: 'a\u0007b' }])
})

test('a blank text is refused, a blank translation dropped, a blank title emptied', () => {
  expect(messages(text, { en: ' ' })).toEqual(['textBlank'])
  const translated = v.safeParse(text, { en: 'a', uk: ' ' })
  expect(translated.output).toEqual({ en: 'a' })
  expect(translated.issues).toMatchObject([{ message: 'translationBlank' }])
  const untitled = v.safeParse(title, { en: '\u200b', uk: 'б' })
  expect(untitled.output).toEqual({ en: '', uk: 'б' })
  expect(untitled.issues).toMatchObject([{ message: 'untitled' }])
  expect(messages(cell, '')).toEqual([])
})

test('an object, a list or null is never turned into text', () => {
  expect([{}, [], null, 42].map((en) => v.safeParse(text, { en }).success)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('a text beyond the limit is refused once', () => {
  expect(messages(text, { en: 'a'.repeat(100_001) })).toContain('textTooLong')
})

test('a reason is its own message', () => {
  expect(reason('dayInvalid')).toBe('dayInvalid')
})
