import { expect, it } from 'vitest'
import { packedRows, unpackedRows } from '../../src/data/packedRows'
import { NO_FILTER } from '../../src/domain/view'
import { aRegionSet } from '../support/builders'
import { exampleDataset } from '../support/example'
import { atOnce, dataInThread } from '../support/inThread'

it('gives back every kind of event, and what they refer to', () => {
  const { ask, index } = dataInThread(exampleDataset(), aRegionSet())
  const list = { filter: NO_FILTER, part: 'all', order: null } as const
  const rows = atOnce(ask({ kind: 'list', list, from: 2, to: 1000 }))
  const cited = { claimants: [...index.claimants.values()], sources: [...index.sources.values()] }
  expect(rows.entries.length).toBeGreaterThan(5)
  expect(unpackedRows(packedRows(rows, cited))).toEqual({ rows, cited })
})
