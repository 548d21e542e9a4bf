import { expect, test } from 'vitest'
import { readDataset } from '../../src/data/readDataset'
import { MOST_TOLD, versionChanges } from '../../src/domain/versionChanges'
import { aDataset, anEvent } from '../support/builders'
import { twoVersions } from '../support/twoVersions'

function read(text: string) {
  const result = readDataset(text, 'desk.json')
  if (result.kind === 'refused' || result.problems.length > 0) throw new Error('The test set is not in order')
  return result.dataset
}

test('each change is told with its event by name, what stood there, and the correction that tells why', () => {
  const { first, second } = twoVersions()
  const { earlier, later, events, others } = versionChanges(read(first), read(second))
  expect([earlier, later]).toEqual([
    { version: '1', publishedAt: '2024-11-07' },
    { version: '2', publishedAt: '2024-11-10' },
  ])
  expect(events.map(({ kind, total }) => [kind, total])).toEqual([
    ['added', 1],
    ['corrected', 1],
    ['withdrawn', 1],
    ['merged', 1],
  ])
  const [, corrected, withdrawn, merged] = events.map(({ told }) => told[0])
  expect(corrected?.fields[0]).toEqual({
    field: 'title.en',
    before: 'Attack in Kharkiv region',
    after: 'Attack on homes in Kharkiv region',
  })
  expect(corrected?.corrections.map(({ id }) => id)).toEqual(['k1'])
  expect(withdrawn?.corrections[0]?.reason.en).toBe('The report names no incident.')
  expect(merged?.into?.title.en).toBe('North Korean troops shelled in Kursk region')
  expect(others).toEqual([{ field: 'publishedAt', before: '2024-11-07', after: '2024-11-10' }])
})

test('an event that is gone is named as it was, and equal versions have no changes', () => {
  const before = aDataset({ events: [anEvent({ id: 'a', title: { en: 'Was here' } })] })
  const after = { ...before, version: '2', events: [] }
  const [group] = versionChanges(before, after).events
  expect(group).toMatchObject({ kind: 'removed', told: [{ event: { title: { en: 'Was here' } } }] })
  expect(versionChanges(before, before).events).toEqual([])
})

test('of very many changes the first are told, and all are counted', () => {
  const events = Array.from({ length: MOST_TOLD + 5 }, (_, i) => anEvent({ id: `n${i}` }))
  const [group] = versionChanges(aDataset({ events: [] }), aDataset({ version: '2', events })).events
  expect(group?.total).toBe(MOST_TOLD + 5)
  expect(group?.told).toHaveLength(MOST_TOLD)
})
