import { expect, it } from 'vitest'
import { aFile, anEventRow } from './datasetFile'
import { brief, openGood, openText } from './formats/openText'

it('a set of the atlas is read as it is, with its own head and tables', async () => {
  const file = aFile({ events: [anEventRow(), anEventRow({ id: 'e2', type: '!' })] })
  const { opened, events } = await openGood([{ name: 'a.json', text: JSON.stringify(file) }])
  expect(opened).toMatchObject({
    format: 'native',
    rows: 1,
    events: 1,
    head: { id: 'test-set', publishedAt: '2024-11-06' },
  })
  expect(opened.head).not.toHaveProperty('events')
  expect(opened.tables.sources.map(({ id }) => id)).toEqual(['s1'])
  expect(events.map(({ id }) => id)).toEqual(['e1'])
  expect(opened.problems.map(brief)).toEqual(['2 | type | ! | idInvalid | 1'])
})

it('events beyond the limit are left out, and counted', async () => {
  const file = aFile({ events: ['e1', 'e2', 'e3'].map((id) => anEventRow({ id })) })
  const { opened, events } = await openGood(JSON.stringify(file), { mostEvents: 2 })
  expect([opened.events, events.length]).toEqual([2, 2])
  expect(opened.problems).toMatchObject([{ reason: 'onlyFirst', advice: '1' }])
})

it.each([
  ['null', 'notAnObject'],
  ['{"type":"Topology"}', 'topoJson'],
  ['{"a":1}', 'formatUnknown'],
  ['{"format":"dispatch-atlas/9"}', 'formatNewer'],
  [`${'['.repeat(40)}${']'.repeat(40)}`, 'tooDeep'],
  ['{"a":1,}', 'trailingComma'],
])('%s is refused: %s', async (text, reason) => {
  const { opened } = await openText(text)
  expect(opened).toMatchObject({ kind: 'refused', problems: [{ reason, effect: 'fileRefused' }] })
})

it('a name from every object’s prototype is a member like others', async () => {
  await openText(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"dispatch-atlas/1"}',
  )
  expect({}).not.toHaveProperty('polluted')
})
