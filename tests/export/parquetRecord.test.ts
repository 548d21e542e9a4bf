import { expect, it } from 'vitest'
import { createParquetNote, parquetRecord } from '../../src/export/parquetRecord'
import { aDataset, anEvent, aPlace, aSpot, aWhen } from '../support/builders'
import { contextOf } from './contexts'

const DATASET = aDataset({ types: [{ id: 'own', label: { en: 'Own' } }] })

it('an event is a row with its days as numbers, its first place, and what was derived of it', () => {
  const event = anEvent({ when: aWhen('1970-01-02', '2024-11-05'), places: [aSpot(), aPlace('UA-63')] })
  const { cells, point, points } = parquetRecord(event, contextOf(DATASET))
  expect(cells).toMatchObject({
    event_id: 'e1',
    event_type: 'attack',
    start: 1,
    end: 20_032,
    support: 'oneParty',
  })
  expect([point, points]).toEqual([[36.25, 50], [[36.25, 50]]])
})

it('the note holds what the rows use and no events', () => {
  const note = createParquetNote(contextOf(DATASET), DATASET)
  note.add(anEvent({ type: 'own' }))
  expect(note.record()).toMatchObject({ id: 'test-set', types: [{ id: 'own' }] })
  expect(note.record()).not.toHaveProperty('events')
})
