import { gunzipSync } from 'fflate'
import { decompress as unzstd } from 'fzstd'
import { snappyUncompress } from 'hyparquet'
import { ParquetFlaw } from './parquetFlaw'
import { hasEndlessWeights } from './zstdWeights'

/** Ways of packing a page that are read: those that need no WebAssembly. */
export const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'] as const
type Codec = (typeof CODECS)[number]

const UNPACK: Readonly<Record<Codec, (packed: Uint8Array, into: Uint8Array) => Uint8Array>> = {
  UNCOMPRESSED: (packed) => packed,
  SNAPPY(packed, into) {
    snappyUncompress(packed, into)
    return into
  },
  GZIP: (packed, out) => gunzipSync(packed, { out }),
  ZSTD(packed, out) {
    if (hasEndlessWeights(packed)) throw new ParquetFlaw('parquetBroken')
    return unzstd(packed, out)
  },
}

/** Whether pages that are packed so can be read. */
export function isCodec(codec: string | undefined): codec is Codec {
  return CODECS.some((known) => known === codec)
}

/**
 * Unpacks a page into exactly as many bytes as it claims to have; the caller has looked at that number.
 *
 * @throws ParquetFlaw for data that are no such page, or a codec that is not known, by its name.
 */
export function unpack(codec: string | undefined, packed: Uint8Array, bytes: number): Uint8Array {
  if (!isCodec(codec))
    throw new ParquetFlaw('codecUnknown', { value: codec ?? '', advice: CODECS.join(', ') })
  try {
    const unpacked = UNPACK[codec](packed, codec === 'UNCOMPRESSED' ? packed : new Uint8Array(bytes))
    if (unpacked.length === bytes) return unpacked
  } catch {
    // each library throws errors of its own
  }
  throw new ParquetFlaw('parquetBroken', { value: codec })
}
