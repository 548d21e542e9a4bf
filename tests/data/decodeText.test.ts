import { expect, test } from 'vitest'
import { createTextDecoding, decodeText, LARGEST_FILE_BYTES } from '../../src/data/decodeText'

test.each([
  ['zip', [0x50, 0x4b, 0x03, 0x04, 0], 'archive'],
  ['empty zip', [0x50, 0x4b, 0x05, 0x06], 'archive'],
  ['gzip', [0x1f, 0x8b, 8], 'archive'],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39], 'archive'],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'archive'],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27], 'archive'],
  ['rar', [0x52, 0x61, 0x72, 0x21], 'archive'],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'binary'],
  ['png', [0x89, 0x50, 0x4e, 0x47], 'binary'],
  ['jpeg', [0xff, 0xd8, 0xff, 0xe0], 'binary'],
  ['zeros inside', [0x7b, 0x22, 0x61, 0x00, 0x22], 'binary'],
  ['UTF-16 without mark, little end', [0x7b, 0, 0x7d, 0], 'utf16'],
  ['UTF-16 without mark, big end', [0, 0x7b, 0, 0x7d], 'utf16'],
  ['windows-1251', [0x7b, 0xca, 0xe8, 0xe5, 0xe2], 'notUtf8'],
  ['half a character of UTF-16', [0xff, 0xfe, 0x7b], 'notUtf8'],
  ['half a pair of UTF-16', [0xff, 0xfe, 0x00, 0xd8], 'notUtf8'],
  ['nothing', [], 'empty'],
  ['only a mark', [0xef, 0xbb, 0xbf], 'empty'],
  ['only a mark of UTF-16', [0xff, 0xfe], 'empty'],
  ['only spaces', [0x20, 0x0a], 'empty'],
])('refuses %s', (_name, bytes, reason) => {
  expect(decodeText(new Uint8Array(bytes))).toMatchObject({ kind: 'refused', reason })
})

test('drops the byte order mark of bytes and of pasted text', () => {
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toEqual({ kind: 'ok', text: '{}' })
  expect(decodeText('\ufeff{}')).toEqual({ kind: 'ok', text: '{}' })
})

test('reads a file of the limit and refuses one that is one byte larger', () => {
  const largest = new Uint8Array(LARGEST_FILE_BYTES).fill(0x61)
  expect(decodeText(largest).kind).toBe('ok')
  const larger = new Uint8Array(LARGEST_FILE_BYTES + 1).fill(0x61)
  expect(decodeText(larger)).toMatchObject({ kind: 'refused', reason: 'tooLarge', advice: '50 MiB' })
})

function utf16(text: string, isBigEnd: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2))
  bytes.setUint16(0, 0xfeff, !isBigEnd)
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2 + 2, text.charCodeAt(at), !isBigEnd)
  return new Uint8Array(bytes.buffer)
}

test.each([
  ['UTF-8', (text: string) => new TextEncoder().encode(text)],
  ['UTF-8 with mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16, little end', (text: string) => utf16(text, false)],
  ['UTF-16, big end', (text: string) => utf16(text, true)],
])('%s is read, byte by byte as well as at once', (_name, encode) => {
  for (const lines of [1, 200]) {
    const text = 'Київ,Kyïv,😀\n'.repeat(lines) // letters of one to four bytes
    const bytes = encode(text)
    expect(decodeText(bytes)).toEqual({ kind: 'ok', text })
    const decoding = createTextDecoding()
    const pieces = [...bytes].map((byte) => decoding.push(Uint8Array.of(byte)))
    const texts = [...pieces, decoding.end()].map((piece) =>
      piece.kind === 'ok' ? piece.text : piece.reason,
    )
    expect(texts.join('')).toBe(text)
  }
})
