import { expect, it } from 'vitest'
import { regionsOf } from '../../src/domain/dataset'
import { aCountry, anEvent, aPlace } from '../support/builders'

it('the regions of an event are each named once, in the order of the report, without countries', () => {
  const places = [aPlace('UA-32', 'over'), aCountry('RU'), aPlace('UA-63'), aPlace('UA-32', 'target')]
  expect(regionsOf(anEvent({ places }))).toEqual(['UA-32', 'UA-63'])
  expect(regionsOf(anEvent({ places: [aCountry('RU')] }))).toEqual([])
  expect(
    regionsOf(anEvent({ places: [{ point: [37.7, 48.1], role: 'location', precision: 'site' }] })),
  ).toEqual([])
})
