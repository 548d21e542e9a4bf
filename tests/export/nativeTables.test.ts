import { expect, it } from 'vitest'
import { createNativeTables, headRecord } from '../../src/export/nativeTables'
import { aClaim, aDataset, anEvent, aSource } from '../support/builders'
import { contextOf } from './contexts'

const DATASET = aDataset({ sources: [aSource({ id: 'used' }), aSource({ id: 'unused' })] })

it('the tables hold what the written events refer to, and no more', () => {
  const tables = createNativeTables(contextOf(DATASET), DATASET)
  tables.note(anEvent({ claims: [aClaim({ claimant: 'russia', source: 'used' })] }))
  const { sources, claimants } = tables.records()
  expect([sources.map(({ id }) => id), claimants.map(({ id }) => id)]).toEqual([['used'], ['russia']])
})

it('the head says of which set the events are, and in which zone their days', () => {
  expect(headRecord(contextOf(DATASET))).toMatchObject({
    format: 'dispatch-atlas/1',
    id: 'test-set',
    timeZone: 'Europe/Kyiv',
  })
})
