import fc from 'fast-check'
import { gzipSync } from 'fflate'
import { snappyCompress } from 'hyparquet-writer/src/snappy.js'
import { describe, expect, test } from 'vitest'
import { CODECS, isCodec, unpack } from '../../../src/data/parquet/unpack'
import { reasonOf } from './flaws'

const PLAIN = new TextEncoder().encode('to be, or not to be: that is the question. '.repeat(20))
/** The same, as Apache Arrow packs it. */
const ZSTD = Uint8Array.from(
  atob('KLUv/WBcAq0BAKQCdG8gYmUsIG9yIG5vdCB0byBiZTogdGhhdCBpcyB0aGUgcXVlc3Rpb24uAgApnapAYFBl'),
  (character) => character.charCodeAt(0),
)

const PACKED = {
  UNCOMPRESSED: PLAIN,
  SNAPPY: snappyCompress(PLAIN),
  GZIP: gzipSync(PLAIN),
  ZSTD,
} as const

describe('a page', () => {
  test.each(CODECS)('packed with %s comes back', (codec) => {
    expect(new TextDecoder().decode(unpack(codec, PACKED[codec], PLAIN.length))).toBe(
      new TextDecoder().decode(PLAIN),
    )
  })

  test.each(['BROTLI', 'LZ4', 'LZ4_RAW', 'LZO', undefined])(
    'packed with %s is refused by that name',
    (codec) => {
      expect(isCodec(codec)).toBe(false)
      expect(() => unpack(codec, PLAIN, 3)).toThrow(
        expect.objectContaining({ reason: 'codecUnknown', value: codec ?? '' }),
      )
    },
  )

  test.each(['UNCOMPRESSED', 'SNAPPY'] as const)(
    'packed with %s of another length than it claims is damage',
    (codec) => {
      expect(reasonOf(() => unpack(codec, PACKED[codec], PLAIN.length - 1))).toBe('parquetBroken')
      expect(reasonOf(() => unpack(codec, PACKED[codec], PLAIN.length + 1))).toBe('parquetBroken')
    },
  )

  test.each(['SNAPPY', 'GZIP', 'ZSTD'] as const)(
    'of any bytes ends as damage or with so many bytes: %s',
    (codec) => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 200 }),
          fc.nat(5000),
          fc.boolean(),
          (noise, bytes, isBroken) => {
            const packed = Uint8Array.from(PACKED[codec])
            if (isBroken) packed.set(noise.slice(0, packed.length - 4), 4)
            const given = isBroken ? packed : noise
            if (reasonOf(() => unpack(codec, given, bytes)) === 'ok')
              expect(unpack(codec, given, bytes).length).toBe(bytes)
          },
        ),
      )
    },
  )
})
