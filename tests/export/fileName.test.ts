import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/export/fileName'

test('a file is named after data set, version and content', () => {
  expect(fileName({ id: 'report-2024-11-05', version: '1' }, 'events.csv')).toBe(
    'dispatch-atlas-report-2024-11-05-1-events.csv',
  )
})

test('a name is short and plain on every system, whatever the ids are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (id, version) => {
      const name = fileName({ id, version }, 'events.geojson')
      expect(name).toMatch(/^dispatch-atlas-[A-Za-z0-9._-]*-events\.geojson$/)
      expect(name.length).toBeLessThanOrEqual(100)
      expect(name).not.toContain('..')
    }),
  )
})

test('a long id is cut before its version', () => {
  expect(fileName({ id: 'x'.repeat(200), version: '12' }, 'ucdp.csv')).toMatch(
    /^dispatch-atlas-x{69,}-12-ucdp\.csv$/,
  )
})
