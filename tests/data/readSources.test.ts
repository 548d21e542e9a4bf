import { expect, test } from 'vitest'
import { readSources } from '../../src/data/readSources'
import { createReport } from '../../src/data/report'
import { aSourceRow, brief } from './datasetFile'

const SHA = 'a'.repeat(64)

test('an address becomes a checked link with its archive', () => {
  const report = createReport('a.json')
  const archive = { url: 'https://web.archive.org/x', retrievedAt: '2024-11-06', sha256: SHA }
  const [source] = readSources([aSourceRow({ archive })], report)
  expect(source).toMatchObject({
    link: { kind: 'link', host: 'example.com' },
    archive: { link: { kind: 'link', host: 'web.archive.org' }, sha256: SHA },
    credits: [],
  })
  expect(report.problems()).toEqual([])
})

test('a stated reason stands for an address and for an archive', () => {
  const report = createReport('a.json')
  const [source] = readSources([aSourceRow({ url: 'none: not given', archive: 'none: not given' })], report)
  expect(source?.link).toEqual({ kind: 'none', reason: 'not given' })
  expect(source).not.toHaveProperty('archive')
  expect(report.problems()).toEqual([])
})

test.each([
  [undefined, 'linkMissing'],
  [null, 'linkMissing'],
  [{}, 'linkRefused'],
  [['https://example.com/'], 'linkRefused'],
  [42, 'linkRefused'],
  ['javascript:alert(1)', 'linkRefused'],
])('with the address %j the source stays without a link', (url, reason) => {
  const report = createReport('a.json')
  const [source] = readSources([aSourceRow({ url })], report)
  expect(source?.link).toEqual({ kind: 'refused' })
  expect(brief(report.problems())).toEqual([`sources[0].url ${reason} changed`])
})

test('an unsafe archive address costs only that link', () => {
  const report = createReport('a.json')
  const archive = { url: 'data:text/html,x', retrievedAt: '2024-11-06', sha256: SHA }
  expect(readSources([aSourceRow({ archive })], report)[0]?.archive?.link).toEqual({ kind: 'refused' })
  expect(brief(report.problems())).toEqual(['sources[0].archive.url linkRefused changed'])
})

test.each([
  ['publisher', undefined, 'publisher missing'],
  ['title', { en: '' }, 'title.en textBlank'],
  ['publishedAt', '5 November', 'publishedAt dayInvalid'],
  ['language', 'English', 'language languageInvalid'],
])('a source with the %s %j is left out', (field, value, problem) => {
  const report = createReport('a.json')
  const row: unknown = JSON.parse(JSON.stringify(aSourceRow({ [field]: value })))
  expect(readSources([row], report)).toEqual([])
  expect(brief(report.problems())).toEqual([`sources[0].${problem} leftOut`])
})
