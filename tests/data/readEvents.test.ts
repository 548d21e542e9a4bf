import { expect, test } from 'vitest'
import { aClaimRow, aFile, anEventRow, brief, read } from './datasetFile'

/** Reads one flawed event between two good ones. */
function readBetween(flaw: object): { ids: readonly string[]; problems: readonly string[] } {
  const events = [anEventRow({ id: 'e1' }), anEventRow({ id: 'e2', ...flaw }), anEventRow({ id: 'e3' })]
  const { dataset, problems } = read(aFile({ events }))
  return { ids: dataset.events.map(({ id }) => id), problems: brief(problems) }
}

const PLACE = { region: 'UA-63', role: 'location', precision: 'region' }
const WHEN = { start: '2024-11-05', end: '2024-11-05', precision: 'day' }

test.each([
  [{ id: 'e1', claims: [aClaimRow({ id: 'x' })] }, 'id idDuplicate'],
  [{ id: '__proto__' }, 'id idInvalid'],
  [{ type: '' }, 'type idInvalid'],
  [{ title: 'Attack' }, 'title wrongType'],
  [{ title: { en: {} } }, 'title.en wrongType'],
  [{ summary: { en: ' ' } }, 'summary.en textBlank'],
  [{ when: { ...WHEN, start: '2024-02-30' } }, 'when.start dayInvalid'],
  [{ when: { ...WHEN, start: '2024-11-06' } }, 'when startAfterEnd'],
  [{ when: { ...WHEN, end: null } }, 'when oneEndOnly'],
  [{ when: { ...WHEN, precision: 'about' } }, 'when.precision notInList'],
  [{ when: { start: '2024-03-31T03:30', end: '2024-03-31T03:30', precision: 'minute' } }, 'when timeSkipped'],
  [{ places: [{ ...PLACE, role: 'near' }] }, 'places[0].role notInList'],
  [{ places: [PLACE, { ...PLACE, region: 'Kursk' }] }, 'places[1].region regionCodeInvalid'],
  [{ places: [{ ...PLACE, country: 'UA' }] }, 'places[0] placeNotOne'],
  [
    { places: [{ role: 'over', precision: 'site', point: [300, 50] }] },
    'places[0].point[0] pointOutsideWorld',
  ],
  [{ places: [{ role: 'over', precision: 'site', point: ['30', 50] }] }, 'places[0].point[0] wrongType'],
  [{ places: [{ role: 'over', precision: 'site', point: [] }] }, 'places[0].point[0] wrongType'],
  [{ actors: [{ name: { en: 'A' }, party: 'nobody', role: 'attacker' }] }, 'actors[0].party notInList'],
  [{ status: 'deleted' }, 'status notInList'],
  [{ status: 'merged' }, ' mergedIntoMissing'],
  [{ mergedInto: 'e1' }, ' mergedIntoMissing'],
  [{ claims: 'none' }, 'claims wrongType'],
])('an event with %j is left out, its neighbours stay', (flaw, problem) => {
  const { ids, problems } = readBetween(flaw)
  expect(ids).toEqual(['e1', 'e3'])
  const [field = '', reason = ''] = problem.split(' ')
  const path = ['events[1]', field].filter((part) => part !== '').join('.')
  expect(problems).toContain(`${path} ${reason} leftOut`)
})

test('an event whose claims are all left out goes with them', () => {
  const { ids, problems } = readBetween({ claims: [aClaimRow({ id: 'x', claimant: 'nobody' })] })
  expect(ids).toEqual(['e1', 'e3'])
  expect(problems).toEqual([
    'events[1].claims[0].claimant unknownClaimant leftOut',
    'events[1].claims noClaimLeft leftOut',
  ])
})

test('an event without any claim is kept, as imported rows are', () => {
  expect(readBetween({ claims: [] })).toEqual({ ids: ['e1', 'e2', 'e3'], problems: [] })
})

test.each([
  [{ support: 'severalParties' }, 'support supportTypedIn'],
  [{ image: 'https://example.com/a.jpg' }, 'image mediaField'],
  [{ video: {} }, 'video mediaField'],
  [{ type: 'siege' }, 'type typeUnknown'],
  [{ related: ['e1', 'e9'] }, 'related[1] unknownEvent'],
  [{ status: 'merged', mergedInto: 'e9' }, 'mergedInto unknownEvent'],
  [{ title: { en: '\u00a0' } }, 'title.en untitled'],
])('an event with %j is kept without it', (flaw, problem) => {
  const { ids, problems } = readBetween(flaw)
  expect(ids).toEqual(['e1', 'e2', 'e3'])
  expect(problems).toEqual([`events[1].${problem} changed`])
})

test('what was typed in about support or footage is not in the event', () => {
  const { dataset } = read(
    aFile({ events: [anEventRow({ support: 'severalParties', image: 'a.jpg', type: 'siege' })] }),
  )
  const [event] = dataset.events
  expect(event).not.toHaveProperty('support')
  expect(event).not.toHaveProperty('image')
  expect(event?.type).toBe('other')
})

test('a blank title names the event by its id, in both languages', () => {
  const { dataset } = read(aFile({ events: [anEventRow({ id: 'e7', title: { en: ' ' } })] }))
  expect(dataset.events[0]?.title).toEqual({ en: 'Untitled event e7', uk: 'Подія без назви e7' })
})

test('declared types are known, also where a built-in name comes close', () => {
  const file = aFile({
    types: [{ id: 'siege', label: { en: 'Siege' } }],
    events: [anEventRow({ type: 'siege' })],
  })
  const { dataset, problems } = read(file)
  expect(dataset.events[0]?.type).toBe('siege')
  expect(problems).toEqual([])
})

test('undated events, times, points and merged events are read', () => {
  const events = [
    anEventRow({ id: 'e1', when: { start: null, end: null, precision: 'unknown' } }),
    anEventRow({
      id: 'e2',
      when: { start: '2024-11-05T14:30', end: '2024-11-05T14:30', precision: 'minute' },
    }),
    anEventRow({
      id: 'e3',
      places: [{ point: [36.2, 50], role: 'location', precision: 'settlement', radiusKm: 5 }],
    }),
    anEventRow({ id: 'e4', status: 'merged', mergedInto: 'e1' }),
  ]
  const { dataset, problems } = read(aFile({ events }))
  expect(problems).toEqual([])
  expect(dataset.events.map(({ when }) => when.start)).toEqual([
    null,
    '2024-11-05T14:30',
    '2024-11-05',
    '2024-11-05',
  ])
  expect(dataset.events[2]?.places).toEqual([
    { point: [36.2, 50], role: 'location', precision: 'settlement', radiusKm: 5 },
  ])
  expect(dataset.events[3]).toMatchObject({ status: 'merged', mergedInto: 'e1' })
})

test('a row of another format keeps its original cells, blank ones too', () => {
  const origin = {
    format: 'acled',
    file: 'a.csv',
    row: 7,
    kind: 'event',
    raw: { fatalities: '0', notes: '' },
  }
  const { dataset, problems } = read(aFile({ events: [anEventRow({ origin })] }))
  expect(problems).toEqual([])
  expect(dataset.events[0]?.origin).toEqual(origin)
})
