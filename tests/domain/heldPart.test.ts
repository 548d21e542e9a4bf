import { expect, test } from 'vitest'
import { type HeldPart, isBeyond } from '../../src/domain/heldPart'

const NEWEST: HeldPart = {
  events: 10,
  ofEvents: 100,
  days: ['2024-03-01', '2024-03-31'],
  all: ['2024-01-01', '2024-03-31'],
  asked: null,
  lacksLasting: false,
  lacksUndated: false,
}
const ASKED: HeldPart = {
  ...NEWEST,
  days: ['2024-02-01', '2024-02-10'],
  asked: { from: '2024-02-01', to: '2024-02-10' },
}

test.each([
  ['no days, the newest held', NEWEST, null, null, false],
  ['days that are held', NEWEST, '2024-03-05', '2024-03-06', false],
  ['all from a held day on', NEWEST, '2024-03-05', null, false],
  ['days that reach over the end of the data', NEWEST, '2024-03-05', '2030-01-01', false],
  ['all up to a held day', NEWEST, null, '2024-03-05', true],
  ['days before', NEWEST, '2024-02-01', '2024-02-02', true],
  ['days that begin before', NEWEST, '2024-02-29', '2024-03-05', true],
  ['earlier days to the end, where no more can be held', NEWEST, '2024-02-01', null, false],
  ['earlier days to the same end', ASKED, '2024-01-31', '2024-02-10', true],
  [
    'earlier days to the same end, where no more can be held',
    { ...ASKED, days: ['2024-02-05', '2024-02-10'] },
    '2024-01-31',
    '2024-02-10',
    false,
  ],
  ['days of which the data have nothing', NEWEST, '2020-01-01', '2020-12-31', false],
  ['days after all data', NEWEST, '2025-01-01', null, false],
  ['no days, others held', ASKED, null, null, true],
  ['what was asked for', ASKED, '2024-02-01', '2024-02-10', false],
  ['fewer days', ASKED, '2024-02-03', '2024-02-03', false],
  ['later days', ASKED, '2024-02-03', '2024-02-11', true],
  ['what was asked for and is too much', { ...ASKED, days: null }, '2024-02-01', '2024-02-10', false],
  ['other days, none held as a whole', { ...ASKED, days: null }, '2024-02-01', '2024-02-02', true],
  [
    'days of a set that says nothing of its days',
    { ...NEWEST, all: null },
    '2024-02-01',
    '2024-02-02',
    false,
  ],
] as const)('%s', (_, part, from, to, expected) => {
  expect(isBeyond(part, { from, to })).toBe(expected)
})
