import { deflateSync, inflateSync } from 'fflate'
import type { Claimant, Source } from '../domain/dataset'
import type { DatasetFacts } from '../domain/datasetIndex'
import { isMembers, type Members } from './formats/jsonRow'
import { parseJson } from './parseJson'
import { readDatasetValue } from './readDataset'

/** What stands in the file of a cube: what a data set says of itself, and the counts of its events. */
export interface CubeFile {
  /** SHA-256 of the file that the events came from, as 64 lower-case hexadecimal digits. */
  readonly madeFrom: string
  readonly dataset: DatasetFacts
  /** Those that its context refers to. */
  readonly claimants: readonly Claimant[]
  readonly sources: readonly Source[]
  /** For the engine's `readCube`. */
  readonly counts: Uint8Array
}

/** First bytes of a file, with the number of the format. */
const SIGN = [0x44, 0x41, 0x63, 1] // "DAc", 1
/** Behind the sign two lengths of four bytes, the lowest byte first: of the head, and of the head deflated. */
const LENGTHS_AT = 4
const HEAD_AT = 12
const LARGEST_HEAD_BYTES = 4 * 1024 * 1024
/** A cube is small, or of no use; larger ones are not looked at. */
export const LARGEST_CUBE_BYTES = 4 * 1024 * 1024
const DIGEST = /^[0-9a-f]{64}$/

/** @param head members of a native file without its events, and `madeFrom`. */
export function cubeFileBytes(head: Members, counts: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const deflated = deflateSync(text, { level: 9 })
  const bytes = new Uint8Array(HEAD_AT + deflated.length + counts.length)
  bytes.set(SIGN)
  const lengths = new DataView(bytes.buffer, LENGTHS_AT)
  lengths.setUint32(0, text.length, true)
  lengths.setUint32(4, deflated.length, true)
  bytes.set(deflated, HEAD_AT)
  bytes.set(counts, HEAD_AT + deflated.length)
  return bytes
}

/**
 * What stands in a file that {@link cubeFileBytes} made; the counts have not been looked at. Bytes from outside may be
 * anything: `null` unless the head is as such a file has it, without a flaw.
 */
export function readCubeFile(bytes: Uint8Array): CubeFile | null {
  if (bytes.length < HEAD_AT || bytes.length > LARGEST_CUBE_BYTES) return null
  if (SIGN.some((byte, at) => bytes[at] !== byte)) return null
  const lengths = new DataView(bytes.buffer, bytes.byteOffset + LENGTHS_AT)
  const [length, deflated] = [lengths.getUint32(0, true), lengths.getUint32(4, true)]
  if (length > LARGEST_HEAD_BYTES || deflated > bytes.length - HEAD_AT) return null
  const text = inflated(bytes.subarray(HEAD_AT, HEAD_AT + deflated), length)
  const head = text === null ? null : headIn(text)
  return head === null ? null : { ...head, counts: bytes.subarray(HEAD_AT + deflated) }
}

/** `null` for bytes that nothing of this length was deflated to. */
function inflated(bytes: Uint8Array, length: number): string | null {
  try {
    const text = inflateSync(bytes, { out: new Uint8Array(length) })
    return text.length === length ? new TextDecoder('utf-8', { fatal: true }).decode(text) : null
  } catch {
    return null
  }
}

function headIn(text: string): Omit<CubeFile, 'counts'> | null {
  const parsed = parseJson(text)
  if (parsed.kind !== 'ok' || !isMembers(parsed.value)) return null
  const { madeFrom } = parsed.value
  if (typeof madeFrom !== 'string' || !DIGEST.test(madeFrom)) return null
  const read = readDatasetValue({ ...parsed.value, events: [] }, '', undefined, () => true)
  if (read.kind !== 'ok' || read.problems.length > 0) return null
  const { claimants, sources, events, ...dataset } = read.dataset
  return events.length === 0 ? { madeFrom, dataset, claimants, sources } : null
}
