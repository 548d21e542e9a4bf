import { expect, test } from 'vitest'
import { textsOfEvent, textsOfSet } from '../../src/domain/editorialTexts'
import { exampleDataset } from '../support/example'

const SET = exampleDataset()

/** Every English text below a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [value.en]
  return Object.values(value).flatMap(textsIn)
}

test('no text of an event is passed over', () => {
  for (const event of SET.events) {
    const found = new Set(textsOfEvent(event).map(({ text }) => text.en))
    expect(textsIn(event).filter((text) => !found.has(text))).toEqual([])
  }
})

test('nor one of the set itself', () => {
  const rest = { ...SET, events: [] }
  const found = new Set(textsOfSet(rest).map(({ text }) => text.en))
  expect(textsIn(rest).filter((text) => !found.has(text))).toEqual([])
})

test('what is in the words of a source is marked as a quotation', () => {
  const quoted = SET.events.flatMap(textsOfEvent).filter(({ isQuoted }) => isQuoted)
  expect(quoted.some(({ field }) => field.endsWith('.quote'))).toBe(true)
  expect(quoted.some(({ field }) => field === 'title')).toBe(false)
})
