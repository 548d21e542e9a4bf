import { describe, expect, it } from 'vitest'
import { entryOf, onlyMentions } from '../../src/domain/eventEntry'
import type { Locate } from '../../src/domain/placedPlace'
import { aClaim, aClaimant, anEvent, aPlace, aSpot } from '../support/builders'

const CLAIMANTS = new Map([['russia', aClaimant({ party: 'russia' })]])

describe('an event with what filters ask of it', () => {
  it('belongs to the regions that it names and to those that hold its points, each once', () => {
    const event = anEvent({ places: [aPlace('UA-32'), aSpot(), aSpot({ role: 'target' }), aPlace('UA-63')] })
    const regionsWith = (locate: Locate | null) => entryOf(event, 0, CLAIMANTS, locate).regions
    expect(regionsWith(() => 'RU-KRS')).toEqual(['UA-32', 'RU-KRS', 'UA-63'])
    expect(regionsWith(() => 'UA-63')).toEqual(['UA-32', 'UA-63'])
    expect(regionsWith(() => null)).toEqual(['UA-32', 'UA-63'])
    expect(regionsWith(null)).toEqual(['UA-32', 'UA-63'])
  })

  it('keeps a region that the map does not know, by its code', () => {
    expect(entryOf(anEvent({ places: [aPlace('XX-1')] }), 0, CLAIMANTS, null).regions).toEqual(['XX-1'])
  })

  it('is filed under those who speak of it, under "Other" where they are not known, as its support says', () => {
    const claims = [aClaim({ claimant: 'russia' }), aClaim({ claimant: 'nobody' })]
    const known = entryOf(anEvent({ claims }), 3, CLAIMANTS, null)
    expect([[...known.parties], known.support, known.row]).toEqual([['russia', 'other'], 'severalParties', 3])
    const unknown = entryOf(anEvent({ claims: claims.slice(1) }), 0, CLAIMANTS, null)
    expect([[...unknown.parties], unknown.support]).toEqual([['other'], 'oneParty'])
  })

  it('only mentions a region where each of its places there does', () => {
    const places = [aPlace('UA-63', 'mentioned'), aPlace('UA-32', 'mentioned'), aPlace('UA-32')]
    const entry = entryOf(anEvent({ places }), 0, CLAIMANTS, null)
    expect([onlyMentions(entry, 'UA-63'), onlyMentions(entry, 'UA-32')]).toEqual([true, false])
  })
})
