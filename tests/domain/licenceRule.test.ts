import { expect, test } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import { mayPassOn } from '../../src/domain/licenceRule'
import { anEvent } from '../support/builders'

function from(id: string, format: string): ConflictEvent {
  return anEvent({ id, origin: { format, file: 'rows.csv', row: 1, kind: 'event', raw: {} } })
}

test('rows of ACLED stay behind and are counted; all others go, in their order', () => {
  const events = [anEvent({ id: 'own' }), from('a', 'acled'), from('u', 'ucdpGed'), from('b', 'ACLED')]
  const { kept, withheld } = mayPassOn(events)
  expect(kept.map(({ id }) => id)).toEqual(['own', 'u'])
  expect(withheld).toBe(2)
})

test('nothing is withheld of nothing', () => {
  expect(mayPassOn([])).toEqual({ kept: [], withheld: 0 })
})
