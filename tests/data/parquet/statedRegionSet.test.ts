import { describe, expect, it } from 'vitest'
import { bytesAccess } from '../../../src/data/parquet/randomAccess'
import { statedRegionSet } from '../../../src/data/parquet/statedRegionSet'
import { aDataset, anEvent } from '../../support/builders'
import { parquetBytes } from './opened'

const stated = (regionSet: string) =>
  statedRegionSet(bytesAccess(parquetBytes(aDataset({ regionSet, events: [anEvent()] })), 'a.parquet'))

describe('the region set of a file', () => {
  it('is what its note says', async () => {
    expect(await stated('test-regions')).toEqual({ kind: 'ok', id: 'test-regions' })
  })

  it('is the usual one where the note says something that is no name', async () => {
    expect(await stated('../../secret')).toEqual({ kind: 'ok', id: 'ukraine-russia' })
  })

  it('is nothing where the file is none', async () => {
    const access = bytesAccess(new Uint8Array(40), 'a.parquet')
    expect(await statedRegionSet(access)).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'a.parquet' }],
    })
  })
})
