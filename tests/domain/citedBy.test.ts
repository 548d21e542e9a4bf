import { describe, expect, it } from 'vitest'
import { citedBy } from '../../src/domain/citedBy'
import { aClaim, aClaimant, anEvent, aSource } from '../support/builders'

const CLAIMANTS = new Map(['a', 'b', 'c'].map((id) => [id, aClaimant({ id })]))
const SOURCES = new Map(['r', 's', 't'].map((id) => [id, aSource({ id })]))

describe('what events cite', () => {
  it('is each speaker and source once, in the order in which claims name them', () => {
    const claims = [aClaim({ claimant: 'c', source: 's' }), aClaim({ claimant: 'a', source: 's' })]
    const later = [aClaim({ claimant: 'c', source: 'r' })]
    const { claimants, sources } = citedBy(
      [anEvent({ claims }), anEvent({ claims: later })],
      CLAIMANTS,
      SOURCES,
    )
    expect(claimants.map(({ id }) => id)).toEqual(['c', 'a'])
    expect(sources.map(({ id }) => id)).toEqual(['s', 'r'])
  })

  it('leaves out those that are not known', () => {
    const event = anEvent({ claims: [aClaim({ claimant: 'nobody', source: 'nothing' })] })
    expect(citedBy([event], CLAIMANTS, SOURCES)).toEqual({ claimants: [], sources: [] })
  })
})
