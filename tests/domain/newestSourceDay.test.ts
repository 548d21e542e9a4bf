import { expect, test } from 'vitest'
import { newestSourceDay } from '../../src/domain/newestSourceDay'
import { aSource } from '../support/builders'

test('the newest source is the one with the latest day, at whatever time', () => {
  const days = ['2024-11-05', '2024-11-07T01:00', '2024-11-06'] as const
  expect(newestSourceDay(days.map((publishedAt) => aSource({ publishedAt })))).toBe('2024-11-07')
})

test('there is none where no source says its day', () => {
  expect(newestSourceDay([{}])).toBeNull()
  expect(newestSourceDay([])).toBeNull()
})
