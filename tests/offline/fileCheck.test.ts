import { expect, test } from 'vitest'
import { answerOf, isSameFile, refusalOf } from '../../src/offline/fileCheck'
import { anAnswer, listOf } from './aSite'

const [file = { path: '', sha256: '', bytes: 0 }] = listOf({ 'a.js': 'let a' }).files
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['a script', 'a.js', {}, null],
  ['a script of another type of script', 'a.js', { type: 'application/javascript' }, null],
  ['borders as JSON of a kind', 'a.json', { type: 'application/geo+json' }, null],
  ['a file that no type is agreed for', 'a.cube', { type: 'application/octet-stream' }, null],
  ['a page of a hotel network in the place of data', 'a.json', { type: 'text/html' }, 'type'],
  ['the first page in the place of a file that is not there', 'a.cube', { type: 'text/html' }, 'type'],
  ['a script without a type', 'a.js', { type: '' }, 'type'],
  ['an answer by way of another address', 'a.js', { redirected: true }, 'redirected'],
  ['a part', 'a.js', { status: 206 }, 'status'],
  ['a file that is not there', 'a.js', { status: 404 }, 'status'],
  ['a server that fails', 'a.js', { status: 500 }, 'status'],
] as const)('%s: refused as %s', (_name, path, facts, why) => {
  expect(refusalOf(anAnswer('x', path, facts), path)).toBe(why)
})

test.each(['opaque', 'opaqueredirect', 'cors', 'error'] as const)(
  'an answer of the type %s is refused',
  (type) => {
    expect(refusalOf({ type, redirected: false, status: 200, headers: new Headers() }, 'a.bin')).toBe(
      'foreign',
    )
  },
)

test('bytes are those of a file only with its size and its digest', async () => {
  expect(await isSameFile(bytes('let a'), file)).toBe(true)
  expect(await isSameFile(bytes('let b'), file)).toBe(false)
  expect(await isSameFile(bytes('let a '), file)).toBe(false)
  expect(await isSameFile(bytes(''), file)).toBe(false)
})

test('what is kept has the type and the policy that it came with, and nothing else of the answer', async () => {
  const from = new Headers({
    'Content-Type': 'text/javascript',
    'Content-Security-Policy': "default-src 'none'",
    'Content-Encoding': 'gzip',
    'Set-Cookie': 'a=1',
    Vary: '*',
  })
  const kept = answerOf(bytes('let a'), from)
  expect([...kept.headers.keys()]).toEqual(['content-security-policy', 'content-type'])
  expect(await kept.text()).toBe('let a')
})
