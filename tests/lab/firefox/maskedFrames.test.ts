import { expect, test } from 'vitest'
import { frameReader } from './maskedFrames'

const HEAD = 'GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n'
const KEY = Buffer.from([1, 2, 3, 4])

function masked(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, at) => byte ^ KEY.readUInt8(at % 4)))
}

/** A frame of text, as a client sends it. */
function frameOf(message: string): Buffer {
  const data = Buffer.from(message, 'utf8')
  const length = data.length < 126 ? Buffer.from([0x80 | data.length]) : Buffer.from([0xfe, 0, 0])
  if (length.length > 1) length.writeUInt16BE(data.length, 1)
  return Buffer.concat([Buffer.from([0x81]), length, KEY, masked(data)])
}

test('texts come through changed, whatever pieces they arrive in', () => {
  const long = 'é'.repeat(100)
  const sent = Buffer.concat([Buffer.from(HEAD), ...['one', long, 'two'].map(frameOf)])
  const read = frameReader('127.0.0.1:22', (message) => message.replace('two', 'TWO'))
  const got = Buffer.concat([...sent].map((byte) => read(Buffer.from([byte]))))
  const expected = [Buffer.from(HEAD.replace(':1\r', ':22\r')), ...['one', long, 'TWO'].map(frameOf)]
  expect(got.equals(Buffer.concat(expected))).toBe(true)
})
