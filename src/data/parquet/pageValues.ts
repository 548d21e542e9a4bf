import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { readHybrid } from './hybrid'
import type { Leaf } from './leaves'
import type { DataPage, DictionaryPage } from './pages'
import { ParquetFlaw } from './parquetFlaw'

/** Values of a page or of a dictionary, without the missing ones. */
export type Values = Numbers | Bytes

/** Numbers of any type, days and flags. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly numbers: Float64Array
}

/** Texts and shapes: value `i` is `bytes` from `from[i]` up to but not at `to[i]`. */
export interface Bytes {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Values that are places in a dictionary. */
export interface Places {
  readonly kind: 'places'
  readonly places: Int32Array
}

/** Encodings that are read, as a writer may be told. */
const ENCODINGS = [
  'PLAIN',
  'RLE',
  'RLE_DICTIONARY',
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'DELTA_BYTE_ARRAY',
  'BYTE_STREAM_SPLIT',
]
/** Bytes of all values of a page whose values share their beginnings; without a limit 64 KiB could mean gigabytes. */
const MOST_JOINED = 128 * 1024 * 1024
/** Widths that the delta encoding's blocks have in practice are 128 values in 4 parts. */
const MOST_IN_BLOCK = 65_536
const MOST_PARTS = 512

/** @throws ParquetFlaw. */
export function dictionaryValues({ body, values }: DictionaryPage, leaf: Leaf): Values {
  return plain(body, values, leaf)
}

/**
 * Decodes the values of a page that are there.
 *
 * @param count of them.
 * @throws ParquetFlaw where the bytes are none of this encoding, or end early.
 */
export function valuesOf({ encoding, body }: DataPage, count: number, leaf: Leaf): Values | Places {
  const type = leaf.element.type
  switch (encoding) {
    case 'PLAIN':
      return plain(body, count, leaf)
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY': {
      const places = new Int32Array(count)
      if (count > 0) readHybrid(body.subarray(1), body[0] ?? 0, places)
      return { kind: 'places', places }
    }
    case 'RLE':
      if (type !== 'BOOLEAN') break
      return flags(body, count)
    case 'DELTA_BINARY_PACKED':
      return { kind: 'numbers', numbers: scaled(Float64Array.from(deltas(body, count, type).numbers), leaf) }
    case 'DELTA_LENGTH_BYTE_ARRAY':
      return lengthsFirst(body, count)
    case 'DELTA_BYTE_ARRAY':
      return beginningsShared(body, count)
    case 'BYTE_STREAM_SPLIT':
      return { kind: 'numbers', numbers: scaled(split(body, count, leaf), leaf) }
    default:
  }
  throw new ParquetFlaw('encodingUnknown', { value: encoding, advice: ENCODINGS.join(', ') })
}

function plain(body: Uint8Array, count: number, leaf: Leaf): Values {
  const { type, type_length: length } = leaf.element
  switch (type) {
    case 'BYTE_ARRAY':
      return plainBytes(body, count)
    case 'FIXED_LEN_BYTE_ARRAY':
      return fixedBytes(body, count, length ?? 0)
    case 'BOOLEAN':
      return plainFlags(body, count)
    case 'INT32':
    case 'INT64':
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'numbers', numbers: scaled(plainNumbers(body, count, type), leaf) }
    case 'INT96':
    case undefined:
  }
  throw new ParquetFlaw('columnType', { value: type ?? '' })
}

function fixedBytes(bytes: Uint8Array, count: number, width: number): Bytes {
  if (width <= 0 || count * width > bytes.length) throw new ParquetFlaw('parquetBroken')
  const from = Uint32Array.from({ length: count }, (_, index) => index * width)
  return { kind: 'bytes', bytes, from, to: from.map((start) => start + width) }
}

function plainFlags(body: Uint8Array, count: number): Numbers {
  if (count > body.length * 8) throw new ParquetFlaw('parquetBroken')
  const numbers = new Float64Array(count)
  for (let index = 0; index < count; index += 1) numbers[index] = ((body[index >> 3] ?? 0) >> (index & 7)) & 1
  return { kind: 'numbers', numbers }
}

type NumberType = 'INT32' | 'INT64' | 'FLOAT' | 'DOUBLE'
const WIDTHS: Readonly<Record<NumberType, number>> = { INT32: 4, INT64: 8, FLOAT: 4, DOUBLE: 8 }

function plainNumbers(body: Uint8Array, count: number, type: NumberType): Float64Array {
  const width = WIDTHS[type]
  if (count * width > body.length) throw new ParquetFlaw('parquetBroken')
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  const numbers = new Float64Array(count)
  if (type === 'DOUBLE') for (let i = 0; i < count; i += 1) numbers[i] = view.getFloat64(i * 8, true)
  else if (type === 'FLOAT') for (let i = 0; i < count; i += 1) numbers[i] = view.getFloat32(i * 4, true)
  else if (type === 'INT32') for (let i = 0; i < count; i += 1) numbers[i] = view.getInt32(i * 4, true)
  else
    for (let i = 0; i < count; i += 1)
      numbers[i] = view.getInt32(i * 8 + 4, true) * 2 ** 32 + view.getUint32(i * 8, true)
  return numbers
}

/** Decimals are whole numbers with a point put in. */
function scaled(numbers: Float64Array, { element }: Leaf): Float64Array {
  const scale = element.converted_type === 'DECIMAL' ? (element.scale ?? 0) : 0
  return scale === 0 ? numbers : numbers.map((number) => number / 10 ** scale)
}

function plainBytes(body: Uint8Array, count: number): Bytes {
  if (count * 4 > body.length) throw new ParquetFlaw('parquetBroken')
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)]
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 4 > body.length) throw new ParquetFlaw('parquetBroken')
    const length = view.getUint32(at, true)
    at += 4
    if (length > body.length - at) throw new ParquetFlaw('parquetBroken')
    from[index] = at
    at += length
    to[index] = at
  }
  return { kind: 'bytes', bytes: body, from, to }
}

/** Flags as runs, with their length before them. */
function flags(body: Uint8Array, count: number): Numbers {
  const bits = new Uint8Array(count)
  if (count > 0) readHybrid(body.subarray(4), 1, bits)
  return { kind: 'numbers', numbers: Float64Array.from(bits) }
}

interface Deltas {
  readonly numbers: Int32Array | readonly number[]
  /** Where what follows them begins. */
  readonly end: number
}

/** @param type of 32 bits unless it says otherwise, as lengths are. */
function deltas(body: Uint8Array, count: number, type: string | undefined): Deltas {
  const reader = { view: new DataView(body.buffer, body.byteOffset, body.length), offset: 0 }
  if (count === 0 && body.length === 0) return { numbers: [], end: 0 }
  try {
    const head = { view: reader.view, offset: 0 }
    const [block, parts, all] = [readVarInt(head), readVarInt(head), readVarInt(head)]
    if (all !== count || block <= 0 || block > MOST_IN_BLOCK || parts <= 0 || parts > MOST_PARTS)
      throw new ParquetFlaw('parquetBroken')
    if (type === 'INT64') {
      const wide = new BigInt64Array(count)
      deltaBinaryUnpack(reader, count, wide)
      return { numbers: Array.from(wide, Number), end: reader.offset }
    }
    const numbers = new Int32Array(count)
    deltaBinaryUnpack(reader, count, numbers)
    return { numbers, end: reader.offset }
  } catch {
    throw new ParquetFlaw('parquetBroken')
  }
}

function lengthsFirst(body: Uint8Array, count: number): Bytes {
  const { numbers: lengths, end } = deltas(body, count, undefined)
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)]
  let at = end
  for (let index = 0; index < count; index += 1) {
    const length = lengths[index] ?? 0
    if (length < 0 || length > body.length - at) throw new ParquetFlaw('parquetBroken')
    from[index] = at
    at += length
    to[index] = at
  }
  return { kind: 'bytes', bytes: body, from, to }
}

/** Each value is the beginning of the one before it, as far as is said, and an end of its own. */
function beginningsShared(body: Uint8Array, count: number): Bytes {
  const { numbers: shared, end } = deltas(body, count, undefined)
  const { from: ownFrom, to: ownTo } = lengthsFirst(body.subarray(end), count)
  let total = 0
  for (let index = 0; index < count; index += 1)
    total += Math.max(0, shared[index] ?? 0) + (ownTo[index] ?? 0) - (ownFrom[index] ?? 0)
  if (total > MOST_JOINED) throw new ParquetFlaw('pageTooLarge', { value: String(total), advice: '128 MiB' })
  const bytes = new Uint8Array(total)
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)]
  let [at, before] = [0, 0]
  for (let index = 0; index < count; index += 1) {
    const kept = shared[index] ?? 0
    if (kept < 0 || kept > at - before) throw new ParquetFlaw('parquetBroken')
    from[index] = at
    bytes.copyWithin(at, before, before + kept)
    const own = body.subarray(end + (ownFrom[index] ?? 0), end + (ownTo[index] ?? 0))
    bytes.set(own, at + kept)
    before = at
    at += kept + own.length
    to[index] = at
  }
  return { kind: 'bytes', bytes, from, to }
}

/** The first bytes of all numbers, then the second ones, and so on. */
function split(body: Uint8Array, count: number, { element: { type } }: Leaf): Float64Array {
  if (type !== 'INT32' && type !== 'INT64' && type !== 'FLOAT' && type !== 'DOUBLE')
    throw new ParquetFlaw('encodingUnknown', { value: 'BYTE_STREAM_SPLIT', advice: 'PLAIN' })
  const width = WIDTHS[type]
  if (count * width > body.length) throw new ParquetFlaw('parquetBroken')
  const joined = new Uint8Array(count * width)
  for (let byte = 0; byte < width; byte += 1)
    for (let index = 0; index < count; index += 1)
      joined[index * width + byte] = body[byte * count + index] ?? 0
  return plainNumbers(joined, count, type)
}
