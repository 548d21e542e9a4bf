import { expect, test } from 'vitest'
import { createIntake } from '../../../src/data/formats/intake'
import { cellOf, spotOf, textOf } from '../../../src/data/formats/mappedCells'
import { headerOf, sourceRow } from '../../../src/data/formats/sourceRow'
import { createReport } from '../../../src/data/report'
import { NO_MAPPING } from '../../../src/domain/columnMapping'
import { publishedPlaces } from './openText'

test('cells are found by what their column means, and a meaning without a column is blank', async () => {
  const places = await publishedPlaces()
  const { intake } = createIntake({
    format: 'table',
    file: () => 'events.csv',
    places,
    report: () => createReport('events.csv'),
    onEvent: () => undefined,
  })
  const row = sourceRow(headerOf(['Назва', '', 'Notes']), [' Приклад ', 'nameless', '\u200b'], 3)
  const mapping = { ...NO_MAPPING, columns: { title: 'Назва', description: 'Notes', id: 'Gone' } }
  const cells = { intake, row, mapping }
  expect(textOf(cells, 'title')).toEqual({ en: 'Приклад' })
  expect(textOf(cells, 'description')).toBeNull()
  expect([cellOf(cells, 'id'), cellOf(cells, 'type')]).toEqual(['', ''])
  expect([spotOf(cells, 'title'), spotOf(cells, 'type')]).toEqual([
    { index: 3, field: 'Назва' },
    { index: 3, field: '' },
  ])
})
