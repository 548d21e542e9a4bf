import { expect, test } from 'vitest'
import type { Dataset } from '../../src/domain/dataset'
import { editorialFindings, type GateInput } from '../../src/domain/editorialGate'
import { aClaim, aDataset, anEvent, aPlace } from '../support/builders'

const INPUT: GateInput = {
  now: '2024-12-01',
  earlier: null,
  unarchived: new Set(['report']),
  licence: 'CC BY 4.0',
}

function rulesOf(set: Partial<Dataset>, input: Partial<GateInput> = {}): ReadonlySet<string> {
  const found = editorialFindings(aDataset({ licence: 'CC BY 4.0', ...set }), { ...INPUT, ...input })
  return new Set(found.map(({ rule }) => rule))
}

const LIKE = anEvent({ id: 'a', places: [aPlace('UA-63')], claims: [aClaim({ id: 'a1' })] })
const OTHER = { ...LIKE, id: 'b', claims: [aClaim({ id: 'b1' })] }

test('two events that may be one are told, until one is related to the other', () => {
  expect(rulesOf({ events: [LIKE, OTHER] })).toContain('twice')
  expect(rulesOf({ events: [LIKE, { ...OTHER, related: ['a'] }] })).not.toContain('twice')
  expect(rulesOf({ events: [LIKE, { ...OTHER, type: 'strike' }] })).not.toContain('twice')
})

test('licence, moment of publication, archive and young events are looked at', () => {
  expect(rulesOf({})).not.toContain('licence')
  expect(rulesOf({ licence: 'all rights reserved' })).toContain('licence')
  expect(rulesOf({}, { licence: 'CC0 1.0' })).toContain('licence')
  expect(rulesOf({}, { now: null })).toContain('noDay')
  expect(rulesOf({}, { unarchived: new Set() })).toContain('noLink')
  expect(rulesOf({ events: [LIKE] }, { now: '2024-11-05' })).toContain('tooEarly')
  const ended = { ...LIKE, status: 'withdrawn' } as const
  expect(rulesOf({ events: [ended] }, { now: '2024-11-05' })).not.toContain('tooEarly')
})

test('a version that lost an event of the one before is told', () => {
  const earlier = aDataset({ events: [LIKE, OTHER] })
  expect(rulesOf({ version: '2', events: [LIKE] }, { earlier })).toContain('append')
})
