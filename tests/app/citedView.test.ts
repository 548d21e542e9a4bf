import { expect, it } from 'vitest'
import { accessedAt, citationFile, viewCitation } from '../../src/app/citedView'
import { aFilter, anEvent } from '../support/builders'
import { aShownView, SHOWN_LINK } from './shownViews'

const ACCESSED = { day: '2026-07-03', time: '14:05', zone: 'Europe/Kyiv' }
const FILTERED = { view: { filter: aFilter({ types: ['strike'] }) } }

it('a moment is written as the reader’s clock shows it', () => {
  const moment = new Date('2026-07-03T22:30:00Z')
  expect(accessedAt(moment, 'Europe/Kyiv')).toEqual({ day: '2026-07-04', time: '01:30', zone: 'Europe/Kyiv' })
  expect(accessedAt(moment, 'UTC')).toEqual({ day: '2026-07-03', time: '22:30', zone: 'UTC' })
})

it('a filtered view is cited with its author, title, version, digest, filters, day, zone and link', () => {
  const text = viewCitation(aShownView([anEvent()], FILTERED), 'plain', 'ab'.repeat(32), ACCESSED)
  expect(text).toBe(
    'Tests. Test. Data version 1. Data published 6 November 2024. No event matches these filters. ' +
      'Filters: Event type: Missile or drone strike. ' +
      `SHA-256 of the data file: ${'ab'.repeat(32)}. Licence of the data: CC BY 4.0. ` +
      `${SHOWN_LINK} Accessed 3 July 2026, 14:05 (Europe/Kyiv).\n`,
  )
})

it('is in Ukrainian on the Ukrainian page', () => {
  const text = viewCitation(aShownView([anEvent()], { language: 'uk' }), 'plain', null, ACCESSED)
  expect(text).toContain('1 подія')
  expect(text).toContain('Переглянуто 3 липня 2026 р., 14:05 (Europe/Kyiv).')
  expect(text).not.toMatch(/Accessed|Filters|Data version/)
})

it('of an own file says that this site does not publish it, and has no link', () => {
  const text = viewCitation(aShownView([anEvent()], { ownFile: 'mine.csv' }), 'plain', null, ACCESSED)
  expect(text).toContain('Your file – not published by this site.')
  expect(text).not.toContain('https:')
})

it.each([
  ['plain', 'dispatch-atlas-test-set-1-citation.txt'],
  ['bibtex', 'dispatch-atlas-test-set-1-citation.bib'],
  ['ris', 'dispatch-atlas-test-set-1-citation.ris'],
] as const)('as %s is a file of its own', (format, name) => {
  expect(citationFile('text', format, { id: 'test-set', version: '1' })).toMatchObject({
    name,
    parts: ['text'],
  })
})
