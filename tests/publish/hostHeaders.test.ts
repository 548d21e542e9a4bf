import { expect, test } from 'vitest'
import { cacheControlOf, caddyHeaders, headersFile, nginxHeaders } from '../../src/publish/hostHeaders'
import { HEADERS } from '../../vite.config'

test.each([
  ['assets/index-4MzFysJX.js', true],
  ['data/events.1.parquet', true],
  ['data/events/year=2024/part-0.parquet', true],
  ['index.html', false],
  ['uk/region/UA-63/index.html', false],
  ['offline.js', false],
  ['keep.json', false],
  ['data/manifest.json', false],
  ['data/report.1.json', false],
  ['geo/ukraine-russia.fine.topojson', false],
  ['pages/assets/x.html', false],
])('%s is kept for ever: %s', (path, isKept) => {
  expect(cacheControlOf(path)).toBe(isKept ? 'public, max-age=31536000, immutable' : 'no-cache')
})

test('each host is told each header of the preview server, and no other value', () => {
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(headersFile(HEADERS)).toContain(`\n  ${name}: ${value}\n`)
    expect(nginxHeaders(HEADERS)).toContain(`\nadd_header ${name} "${value}" always;\n`)
    expect(caddyHeaders(HEADERS)).toContain(`\n\t${name} "${value}"\n`)
  }
})

test('_headers keeps to what Netlify and Cloudflare both read: one star a rule, lines below 2,000 letters', () => {
  const lines = headersFile(HEADERS).trimEnd().split('\n')
  expect(lines.filter((line) => !/^(\/[^*]*\*[^*]*| {2}[A-Za-z-]+: .+)$/.test(line))).toEqual([])
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
})

test('no two rules of _headers give the same header: their values would be joined', () => {
  const names = headersFile(HEADERS).match(/^ {2}[\w-]+(?=:)/gm) ?? []
  const [everywhere = ''] = headersFile(HEADERS).split('\n/assets/')
  expect(everywhere).not.toContain('Cache-Control')
  expect(names.filter((name) => name.trim() !== 'Cache-Control')).toHaveLength(Object.keys(HEADERS).length)
})

test('a value that could end its quotes, or be read as a variable, is refused', () => {
  for (const value of ['a"; b', 'a\nb', '$host', '{env.X}', 'a\\']) {
    expect(() => nginxHeaders({ 'X-A': value })).toThrow('cannot hold')
    expect(() => caddyHeaders({ 'X-A': value })).toThrow('cannot hold')
  }
})
