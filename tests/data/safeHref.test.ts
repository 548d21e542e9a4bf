import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeHref } from '../../src/data/safeHref'

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '  javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'intent://x#Intent;scheme=https;end',
  'tg://resolve?domain=x',
  'mailto:a@example.com',
  '//attacker.example/x',
  '/relative',
  '\\\\attacker.example\\x',
  'https:\\\\attacker.example',
  'https:attacker.example',
  'https:/attacker.example',
  'https:///attacker.example',
  'https://bbc.com@attacker.example/',
  'https://bbc.com:443@attacker.example/',
  'https://example.com\\@attacker.example/',
  'https://exa\u200bmple.com/',
  'https://example.com/\u202egnp.exe',
  'https://exam\u00adple.com/',
  'https://example.com/a b',
  'https://example.com/a\u00a0b',
  'https://[::1]/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://127.0.0.1/',
  'http://192.168.100.200/',
  'https://[::ffff:1.2.3.4]/',
  'ahttps://example.com/',
  'http://localhost/',
  'https://example.com./',
  'https://',
  '',
  ' \u00a0',
  `https://example.com/${'a'.repeat(3000)}`,
  `https://example.com/${'a/../'.repeat(500)}`,
])('refuses %j', (address) => {
  expect(safeHref(address)).toBeNull()
})

test.each([[null], [undefined], [{}], [['https://example.com/']], [42]])(
  'refuses %j, which is no text',
  (value) => {
    expect(safeHref(value)).toBeNull()
  },
)

test.each([
  ['https://example.com/?u=javascript:alert(1)', 'example.com'],
  ['https://t.me/channel/1', 't.me'],
  ['HTTP://Example.COM/a', 'example.com'],
  [' https://example.com/a ', 'example.com'],
  ['https://bbc.com%2eattacker.example/', 'bbc.com.attacker.example'],
  ['https://приклад.укр/новини', 'xn--80aikifvh.xn--j1amh'],
  ['https://example.com:8443/', 'example.com:8443'],
  ['https://1.2.3.4.example.com/', '1.2.3.4.example.com'],
])('accepts %s and shows %s', (address, host) => {
  expect(safeHref(address)?.host).toBe(host)
})

test('whatever goes in, only http and https with a named host and no credentials come out', () => {
  const addresses = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom('javascript:', 'https://', 'http://', 'data:', '//', ''),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(addresses, (address) => {
      const safe = safeHref(address)
      if (safe === null) return
      const { protocol, username, password, host } = new URL(safe.href)
      expect(['http:', 'https:']).toContain(protocol)
      expect(username + password).toBe('')
      expect(host).toBe(safe.host)
    }),
    { numRuns: 500 },
  )
})

test('an address that escaping makes too long is refused, as it would be when it is read again', () => {
  const address = `https://example.org/${'й'.repeat(2000)}`
  expect(address.length).toBeLessThan(2048)
  expect(safeHref(address)).toBeNull()
  expect(safeHref('https://example.org/й')?.href).toBe('https://example.org/%D0%B9')
})

test('an address of 2048 characters is the longest that is linked', () => {
  const address = `https://example.org/${'a'.repeat(2028)}`
  expect(address).toHaveLength(2048)
  expect(safeHref(address)?.href).toBe(address)
  expect(safeHref(`${address}a`)).toBeNull()
})
