import type { ProblemReason } from '../domain/problem'
import type { ByteSource } from './byteSource'
import { createTextDecoding } from './decodeText'

export type Sniffed =
  | { readonly kind: 'json' | 'table' | 'parquet' }
  | { readonly kind: 'refused'; readonly reason: ProblemReason; readonly advice: string | null }

/** Tells what a file is by its first bytes, and reads no more of it. */
export async function sniff(file: ByteSource): Promise<Sniffed> {
  const decoding = createTextDecoding()
  let text = ''
  let isWhole = true
  for await (const chunk of file.chunks()) {
    if (isWhole && text === '' && isParquet(chunk)) return { kind: 'parquet' }
    const decoded = decoding.push(chunk)
    if (decoded.kind === 'refused') return decoded
    text += decoded.text
    if (text.trim() === '') continue
    isWhole = false
    break
  }
  if (isWhole) {
    const decoded = decoding.end()
    if (decoded.kind === 'refused') return decoded
    text += decoded.text
  }
  const start = text.trimStart()
  if (start === '') return { kind: 'refused', reason: 'empty', advice: null }
  if (start.startsWith('<')) return { kind: 'refused', reason: 'html', advice: null }
  return { kind: /^[[{]|^(null|true|false|-?\d+(\.\d+)?)\s*$/.test(start) ? 'json' : 'table' }
}

/** Parquet begins with `PAR1`, and with `PARE` where it is encrypted. */
function isParquet(chunk: Uint8Array): boolean {
  return /^PAR[1E]$/.test(String.fromCharCode(...chunk.subarray(0, 4)))
}
