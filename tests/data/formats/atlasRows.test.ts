import { expect, test } from 'vitest'
import { nativeOf } from '../../../src/data/formats/atlasRows'

const CLAIM = {
  id: 'k',
  claimant: { id: 'c', name: 'Jane' },
  source: { id: 's', title: 'Report' },
  statement: 'So.',
}

test('sources, speakers and declared types are listed once, unless two of one id differ', () => {
  const rows = [
    { eventId: 'a', eventType: 'own', declaredTypeLabel: 'Own', claims: [CLAIM, { ...CLAIM, id: 'k2' }] },
    {
      eventId: 'b',
      eventType: 'own',
      declaredTypeLabel: 'Own',
      claims: [{ ...CLAIM, source: { id: 's', title: 'Other' } }],
    },
  ]
  expect(nativeOf({ title: 'Set' }, rows, 'en')).toMatchObject({
    title: { en: 'Set' },
    types: [{ id: 'own', label: { en: 'Own' } }],
    claimants: [{ id: 'c', name: { en: 'Jane' } }],
    sources: [
      { id: 's', title: { en: 'Report' } },
      { id: 's', title: { en: 'Other' } },
    ],
    events: [
      { id: 'a', claims: [{ claimant: 'c', source: 's', statement: { en: 'So.' } }, { id: 'k2' }] },
      { id: 'b' },
    ],
  })
})

test('nothing but the format and the lists is made up', () => {
  expect(nativeOf({}, [], 'fr')).toEqual({
    format: 'dispatch-atlas/1',
    types: [],
    sources: [],
    claimants: [],
    events: [],
    context: [],
    corrections: [],
  })
})

test('records nested too deeply to be compared are handed on', () => {
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 1)
  const rows = [{ eventId: 'a', claims: [{ ...CLAIM, source: deep }] }]
  expect(nativeOf({}, rows, 'en')).toMatchObject({ events: [{ id: 'a' }] })
})
