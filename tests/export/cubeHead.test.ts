import { expect, test } from 'vitest'
import { readDatasetValue } from '../../src/data/readDataset'
import { cubeHead } from '../../src/export/cubeHead'
import { contextOf, EVERY_KIND } from './contexts'

test('the head of a cube is a data set without its events, with no more speakers and sources than its context names', () => {
  const head: unknown = JSON.parse(JSON.stringify(cubeHead(contextOf(EVERY_KIND), EVERY_KIND)))
  const read = readDatasetValue(head, 'head', undefined, () => true)
  if (read.kind === 'refused') expect.fail('refused')
  expect(read.problems).toEqual([])
  const { events, claimants, sources, ...facts } = read.dataset
  const { events: all, claimants: allClaimants, sources: allSources, ...allFacts } = EVERY_KIND
  expect([events, facts]).toEqual([[], allFacts])
  const speakers = new Set(EVERY_KIND.context.map(({ by }) => by))
  const named = new Set(EVERY_KIND.context.map(({ source }) => source))
  expect(claimants).toEqual(allClaimants.filter(({ id }) => speakers.has(id)))
  expect(sources).toEqual(allSources.filter(({ id }) => named.has(id)))
  expect([all.length, sources.length].every((length) => length > 0)).toBe(true)
})
