import { expect, it } from 'vitest'
import { createEngineBuilder } from '../../src/worker/engineBuilder'
import { readFacts } from '../../src/worker/readFacts'
import { aClaimant, aDataset, aRegionSet, aSource } from '../support/builders'
import { atOnce, dataInThread } from '../support/inThread'

it('what the context of a data set refers to comes with it, and nothing else that its events may', () => {
  const tables = {
    claimants: new Map(['ukraine', 'russia'].map((id) => [id, aClaimant({ id })])),
    sources: new Map(['report', 'other'].map((id) => [id, aSource({ id })])),
  }
  const context = [
    { text: { en: 'A note.' }, by: 'russia', source: 'report' },
    { text: { en: 'Another one.' }, by: 'nobody', source: 'report' },
    { text: { en: 'A third.' }, source: 'gone' },
  ]
  const { dataset } = dataInThread(aDataset({ context }), aRegionSet()).index
  const engine = atOnce(createEngineBuilder(aRegionSet(), null).finish(tables))
  const { cited, whole } = readFacts(dataset, engine, tables)
  expect(cited.claimants.map(({ id }) => id)).toEqual(['russia'])
  expect(cited.sources.map(({ id }) => id)).toEqual(['report'])
  expect(whole).toMatchObject({ events: 0, coverage: null, points: 0 })
})
