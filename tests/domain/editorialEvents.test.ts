import { expect, test } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import { eventFindings } from '../../src/domain/editorialEvents'
import { aClaim, aClaimant, aFigure, anEvent, aPlace, aSource, aSpot } from '../support/builders'

const CITED = {
  sources: new Map([['report', aSource({ id: 'report' })]]),
  claimants: new Map(
    ['ukraine', 'russia'].map((id) => [id, aClaimant({ id, name: { en: `Speaker of ${id}` } })]),
  ),
}

/** Rules that an event breaks beside what its texts do, which have tests of their own. */
function rulesOf(changes: Partial<ConflictEvent>): readonly string[] {
  const event = anEvent({
    summary: { en: 'Speaker of ukraine said so.' },
    places: [aPlace('UA-63')],
    claims: [aClaim()],
    ...changes,
  })
  return eventFindings(event, CITED)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'translation')
}

test('an event with a claim, a coarse place and a summary that names its speaker passes', () => {
  expect(rulesOf({})).toEqual([])
})

test('one without a claim does not, unless it was withdrawn', () => {
  expect(rulesOf({ claims: [] })).toEqual(['noClaim'])
  expect(rulesOf({ claims: [], status: 'withdrawn' })).toEqual([])
})

test('a point is too fine, and a deployment or a shelter is sensitive', () => {
  expect(rulesOf({ places: [aSpot()] })).toEqual(['tooFine'])
  expect(rulesOf({ places: [aSpot()], type: 'deployment' })).toEqual(['sensitive'])
  const summary = { en: 'Speaker of ukraine said that a hospital was hit.' }
  expect(rulesOf({ places: [{ ...aPlace('UA-63'), precision: 'settlement' }], summary })).toEqual([
    'sensitive',
  ])
})

test('each sentence says who says so', () => {
  expect(rulesOf({ summary: { en: 'Speaker of ukraine said so. Two homes burned.' } })).toEqual([
    'unattributed',
  ])
})

test('where numbers differ, the summary names who gives each', () => {
  const claims = [
    aClaim({ figures: [aFigure({ measure: 'killed', low: 2, high: 2 })] }),
    aClaim({ claimant: 'russia', figures: [aFigure({ measure: 'killed', low: 9, high: 9 })] }),
  ]
  const one = 'Speaker of ukraine said that two were killed.'
  expect(rulesOf({ claims, summary: { en: one } })).toEqual(['fixedNumber'])
  expect(rulesOf({ claims, summary: { en: `${one} Speaker of russia said nine.` } })).toEqual([])
})

test('a verb does not say more than the stance, and is the same for rivals', () => {
  const verb = { en: 'confirmed' }
  expect(rulesOf({ claims: [aClaim({ verb })] })).toEqual(['verb'])
  expect(rulesOf({ claims: [aClaim({ verb, stance: 'confirms' })] })).toEqual([])
  const claimed = aClaim({ verb: { en: 'claimed' } })
  expect(rulesOf({ claims: [claimed, aClaim({ claimant: 'russia' })] })).toEqual(['verb'])
  expect(rulesOf({ claims: [claimed, { ...claimed, id: 'b', claimant: 'russia' }] })).toEqual([])
})

test('parts add up to their whole', () => {
  const parts = (...numbers: readonly number[]) =>
    [aFigure({ low: 5, high: 5 })].concat(
      numbers.map((low, at) => aFigure({ low, high: low, scope: { region: `UA-6${at}` } })),
    )
  expect(rulesOf({ claims: [aClaim({ figures: parts(2, 2) })] })).toEqual(['sum'])
  expect(rulesOf({ claims: [aClaim({ figures: parts(2, 3) })] })).toEqual([])
  expect(rulesOf({ claims: [aClaim({ figures: parts(2) })] })).toEqual([])
})
