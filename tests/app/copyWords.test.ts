import { expect, test } from 'vitest'
import {
  copyFacts,
  failureText,
  goneText,
  isOlder,
  notKeptText,
  onlineFacts,
  sizeText,
} from '../../src/app/copyWords'
import type { KeepList } from '../../src/offline/keepList'
import { lateStringsOf } from '../../src/ui/strings/lateCatalogue'

const en = { strings: lateStringsOf('en').offline, language: 'en' } as const
const uk = { strings: lateStringsOf('uk').offline, language: 'uk' } as const
const NOON_MS = new Date(2024, 10, 9, 12).getTime()
const DAY_MS = 86_400_000

function aList(version: string, dataDate: string | null, sha256 = 'a'): KeepList {
  const files = [{ path: 'a.js', sha256, bytes: 1_234_567 }]
  return { format: 'dispatch-atlas-keep/1', version, dataDate, files, notKept: [] }
}
const copy = { name: 'x', list: aList('1', '2024-11-06'), keptAtMs: NOON_MS }
const online = (list: KeepList) => ({ kind: 'ok', list }) as const

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_001, '1,000 kB'],
  [1_000_000, '1 MB'],
  [1_000_001, '1.1 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes, en.strings)).toBe(text)
})

test('before anything is kept, what would be fetched is said with its size', () => {
  expect(copyFacts(null, en)).toEqual(['Nothing of this site is kept on this device.'])
  expect(onlineFacts(online(aList('1', null)), null, en)).toEqual(['To be fetched and kept: 1.3 MB, 1 file.'])
})

test('what is kept is said with its day, its size and the day of its data', () => {
  expect(copyFacts(copy, en)).toEqual([
    'On this device: a copy of 9 November 2024, 1.3 MB.',
    'Its data were published 6 November 2024.',
  ])
  expect(copyFacts(copy, uk)[0]).toContain('9 листопада 2024')
  expect(onlineFacts(online(aList('1', '2024-11-06')), copy, en)).toEqual(['The copy is the newest version.'])
})

test('another version is said with what of it is not there, and one with older data as such', () => {
  expect(onlineFacts(online(aList('2', '2024-11-08', 'b')), copy, en)).toEqual([
    'The site has another version; 1.3 MB of it are not in your copy yet.',
    'The data of that version were published 8 November 2024.',
  ])
  const older = online(aList('2', '2024-11-01', 'b'))
  expect(onlineFacts(older, copy, en).at(-1)).toContain('older than the ones of your copy')
  expect([isOlder(older, copy), isOlder(online(aList('2', null)), copy), isOlder(null, copy)]).toEqual([
    true,
    false,
    false,
  ])
})

test('a site that does not answer, or cannot be kept, is said to', () => {
  expect(onlineFacts(null, null, en)).toEqual(['Asking the site what it consists of…'])
  expect(onlineFacts({ kind: 'offline' }, copy, en)).toEqual(['No connection: nothing can be fetched now.'])
  expect(onlineFacts({ kind: 'none' }, null, en)).toEqual(['This site does not offer to be kept.'])
})

test('a page from a copy says its day, and how old that is from the second day on', () => {
  expect(goneText(copy, NOON_MS + DAY_MS, en)).toBe('No connection: you see the copy of 9 November 2024.')
  expect(goneText(copy, NOON_MS + 25 * DAY_MS, en)).toBe(
    'No connection: you see the copy of 9 November 2024. It is 25 days old.',
  )
})

test('a day that ends with a full stop ends its sentence', () => {
  expect(goneText(copy, NOON_MS, uk)).toMatch(/[^.]\.$/)
  expect(copyFacts(copy, uk)[1]).toMatch(/[^.]\.$/)
})

test('a failure says why, and what there is of the former copy', () => {
  expect(failureText({ kind: 'altered', path: 'a.js' }, true, en.strings)).toBe(
    'a.js is not the file that was published. Nothing of the new copy was kept. The former copy is as it was.',
  )
  expect(failureText({ kind: 'full' }, false, en.strings)).toBe(
    'There is not enough room on this device. Nothing of the new copy was kept.',
  )
})

test('an edition that is not kept is named in the page’s language, with its size where it is known', () => {
  const edition = { title: { en: 'Desk', uk: 'Стіл' }, version: '3', bytes: 2_000_000_000 }
  expect(notKeptText(edition, uk)).toBe('Стіл, версія 3: 2\u00a0000 МБ')
  expect(notKeptText({ ...edition, title: { en: 'Desk' }, bytes: null }, uk)).toBe('Desk, версія 3')
})
