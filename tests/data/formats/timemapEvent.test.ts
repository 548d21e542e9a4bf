import { expect, it } from 'vitest'
import { openGood } from './openText'

async function eventOf(changes: Readonly<Record<string, unknown>>) {
  const record = {
    id: 'a',
    description: 'It happened.',
    date: '11/05/2024',
    latitude: '50',
    longitude: '36.25',
    sources: [],
    filters: [],
    ...changes,
  }
  const { events } = await openGood(JSON.stringify([record]))
  return events[0] ?? expect.fail('no event')
}

it.each([
  ['Air strike', 'strike'],
  ['Loitering munition', 'strike'],
  ['Cruise missile', 'strike'],
  ['HE rocket artillery', 'shelling'],
  ['HE artillery inc mortars', 'shelling'],
  ['Anti-air missile', 'interception'],
  ['Unknown', 'other'],
  ['Small arms', 'other'],
])('an event of %s is of the type %s', async (value, type) => {
  expect((await eventOf({ filters: [{ key: 'Weapon System', value }] })).type).toBe(type)
})

it.each([
  ['It fell near St. Peter street. Nobody knows.', 'It fell near St. Peter street'],
  ['One line\nand another', 'One line'],
  ['No end', 'No end'],
  ['long words '.repeat(20), `${'long words '.repeat(9).trimEnd()}…`],
  ['x'.repeat(200), `${'x'.repeat(100)}…`],
])('%j is titled %j', async (description, title) => {
  expect((await eventOf({ description })).title.en).toBe(title)
})

it.each([
  ['true', true],
  [true, true],
  ['TRUE', true],
  ['FALSE', false],
  ['', false],
])('graphic %j: a warning %s', async (graphic, isWarned) => {
  expect((await eventOf({ graphic })).contentWarning !== undefined).toBe(isWarned)
})

it('is named by its number in the project where it has no other id', async () => {
  expect((await eventOf({ id: '', civId: 'CIV7' })).id).toBe('CIV7')
})

it('shows the time in the words that the file has for it', async () => {
  const { when } = await eventOf({ time: '14:30', time_display: 'in the afternoon' })
  expect(when).toMatchObject({ precision: 'day', wording: { en: 'in the afternoon' } })
})
