import { expect, it } from 'vitest'
import { preparedIndex } from '../../src/app/preparedIndex'
import { aDataset, anEvent, aRegionSet, aSpot } from '../support/builders'

const events = Array.from({ length: 600 }, (_, at) => anEvent({ id: `e${at}`, places: [aSpot()] }))

it('places events by what the worker has looked up', async () => {
  const located = new Map([['36.25,50', 'UA-63']])
  const index = await preparedIndex(aDataset({ events }), aRegionSet(), located, () => true)
  expect(index?.entries).toHaveLength(600)
  expect(index?.entries.at(-1)?.regions).toEqual(['UA-63'])
})

it('stops once nobody waits for it', async () => {
  const many = Array.from({ length: 60_000 }, (_, at) => anEvent({ id: `e${at}` }))
  expect(await preparedIndex(aDataset({ events: many }), aRegionSet(), new Map(), () => false)).toBeNull()
})
