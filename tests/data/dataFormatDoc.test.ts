import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataset } from '../../src/data/readDataset'
import {
  ACTOR_ROLES,
  CLAIMANT_KINDS,
  CORRECTION_KINDS,
  FIGURE_WORDINGS,
  PARTIES,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  STANCES,
  WHEN_PRECISIONS,
} from '../../src/domain/dataset'
import { BUILT_IN_TYPES } from '../../src/domain/eventType'

const page = readFileSync('docs/data-format.md', 'utf8')

test('the example is a data set without a problem', () => {
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
  expect(readDataset(example, 'docs/data-format.md')).toMatchObject({
    kind: 'ok',
    problems: [],
    dataset: { events: [{ id: 'attack-1', claims: [{ figures: [{ measure: 'wounded' }] }] }] },
  })
})

test.each([
  ['event types', BUILT_IN_TYPES],
  ['precisions of time', WHEN_PRECISIONS],
  ['precisions of place', PLACE_PRECISIONS],
  ['roles of places', PLACE_ROLES],
  ['roles of actors', ACTOR_ROLES],
  ['stances', STANCES],
  ['parties', PARTIES],
  ['kinds of claimants', CLAIMANT_KINDS],
  ['kinds of corrections', CORRECTION_KINDS],
])('lists all %s in order', (_name, words) => {
  expect(page.replace(/\s+/g, ' ')).toContain(words.join(' · '))
})

test('explains each wording of figures', () => {
  expect(FIGURE_WORDINGS.filter((wording) => !page.includes(`\`${wording}\``))).toEqual([])
})

test('is at most 150 lines', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(150)
})
