import { expect, it } from 'vitest'
import { createGeoParquet, GROUP_ROWS } from '../../src/export/geoParquet'
import { parquetBytes } from '../data/parquet/opened'
import { aDataset, anEvent, aSpot } from '../support/builders'

const DATASET = aDataset({ events: [anEvent({ places: [aSpot()] }), anEvent({ id: 'e2' })] })

it('the same events give the same bytes, which begin and end as Parquet does', () => {
  const bytes = parquetBytes(DATASET)
  expect(bytes).toEqual(parquetBytes(DATASET))
  const text = new TextDecoder('latin1').decode(bytes)
  expect([text.slice(0, 4), text.slice(-4)]).toEqual(['PAR1', 'PAR1'])
  expect(text).toContain('"primary_column":"geometry"')
  expect(text).toContain('"encoding":"WKB"')
})

it('a file without events is one, too', () => {
  const pieces: Uint8Array[] = []
  createGeoParquet((bytes) => pieces.push(bytes)).end({ id: 'empty' })
  expect(new TextDecoder('latin1').decode(Buffer.concat(pieces))).toMatch(/^PAR1[\s\S]*PAR1$/)
  expect(GROUP_ROWS).toBeGreaterThan(0)
})
