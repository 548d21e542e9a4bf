import { expect, test } from 'vitest'
import {
  cacheControlOf,
  caddyHeaders,
  headersFile,
  headersOf,
  nginxHeaders,
} from '../../src/publish/hostHeaders'
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

const POLICY = 'Content-Security-Policy'
const FILES = [
  'assets/a.js',
  'embed/index.html',
  'embed/uk/index.html',
  'index.html',
  'uk/region/UA-63/index.html',
]

test('each host is told each header of the preview server, and no other value', () => {
  for (const [name, value] of Object.entries(HEADERS).filter(([name]) => name !== POLICY)) {
    expect(headersFile(HEADERS, FILES)).toContain(`\n  ${name}: ${value}\n`)
    expect(nginxHeaders(HEADERS)).toContain(`\nadd_header ${name} "${value}" always;\n`)
    expect(caddyHeaders(HEADERS)).toContain(`\n\t${name} "${value}"\n`)
  }
})

test('other sites may frame what lies below embed/, and nothing else', () => {
  const own = HEADERS[POLICY] ?? ''
  const framed = headersOf('embed/uk/index.html', HEADERS)[POLICY] ?? ''
  expect(own).toMatch(/; frame-ancestors 'self'$/)
  expect(framed).toBe(own.replace("frame-ancestors 'self'", 'frame-ancestors *'))
  for (const path of ['', 'index.html', 'uk/', 'pages/embed/', 'embed.html'])
    expect(headersOf(path, HEADERS)).toEqual(HEADERS)

  const nginx = nginxHeaders(HEADERS)
  expect(nginx).toContain(`set $atlas_policy "${own}";`)
  expect(nginx).toContain(`if ($uri ~ "(^|/)embed/") { set $atlas_policy "${framed}"; }`)
  expect(caddyHeaders(HEADERS)).toContain(`header @framed ${POLICY} "${framed}"`)
  expect(caddyHeaders(HEADERS)).toContain(`header @own ${POLICY} "${own}"`)
})

test('_headers says who may frame a page for each of them but those below embed/', () => {
  const rules = headersFile(HEADERS, FILES).split(/\n(?=\/)/)
  const withAncestors = rules.filter((rule) => rule.includes('frame-ancestors'))
  expect(withAncestors.map((rule) => rule.split('\n')[0])).toEqual(['/', '/index.html', '/uk/*'])
  for (const rule of withAncestors)
    expect(rule).toContain("  Content-Security-Policy: frame-ancestors 'self'")
})

test('_headers keeps to what Netlify and Cloudflare both read: at most one star a rule, lines below 2,000 letters', () => {
  const lines = headersFile(HEADERS, FILES).trimEnd().split('\n')
  expect(lines.filter((line) => !/^(\/[^*]*\*?[^*]*| {2}[A-Za-z-]+: .+)$/.test(line))).toEqual([])
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
})

test('no two rules of _headers give the same header but the policy: their values would be joined', () => {
  const text = headersFile(HEADERS, FILES)
  const names = (text.match(/^ {2}[\w-]+(?=:)/gm) ?? []).map((name) => name.trim())
  const [everywhere = ''] = text.split('\n/assets/')
  expect(everywhere).not.toContain('Cache-Control')
  const once = Object.keys(HEADERS).filter((name) => name !== POLICY)
  expect(names.filter((name) => name !== 'Cache-Control' && name !== POLICY)).toEqual(once)
})

test('a value that could end its quotes, or be read as a variable, is refused', () => {
  for (const value of ['a"; b', 'a\nb', '$host', '{env.X}', 'a\\']) {
    expect(() => nginxHeaders({ 'X-A': value })).toThrow('cannot hold')
    expect(() => caddyHeaders({ 'X-A': value })).toThrow('cannot hold')
  }
})
