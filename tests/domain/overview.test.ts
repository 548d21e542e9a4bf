import { expect, it } from 'vitest'
import { isOnlyMentioned, type RegionEvents } from '../../src/domain/overview'

it('a region is only mentioned where each of its events does no more', () => {
  const here: RegionEvents = {
    events: 2,
    onlyMentioned: 2,
    types: new Map(),
    regionLevel: new Map(),
    supports: new Map(),
  }
  expect([isOnlyMentioned(here), isOnlyMentioned({ ...here, onlyMentioned: 1 })]).toEqual([true, false])
})
