import { ParquetFlaw } from './parquetFlaw'

/** Values of one struct with all that is in it; the footer of 50,000 column chunks has fewer. */
const MOST_VALUES = 2_000_000
/** Structs and lists inside one another; the format has 9. */
const DEEPEST = 24
/** Bytes of a number of 64 bits. */
const LONGEST_NUMBER = 10

/** Types of the compact protocol. */
const TYPE = {
  stop: 0,
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
}

/**
 * Walks through a struct of Thrift's compact protocol before a parser may allocate what it claims: numbers of any
 * length, lists longer than their bytes and structs without end are refused. Keeps nothing.
 *
 * @returns offset behind the struct.
 * @throws ParquetFlaw `parquetBroken`, or `tooDeep`.
 */
export function scanThrift(bytes: Uint8Array, start: number): number {
  let at = start
  let values = 0

  const broken = (): never => {
    throw new ParquetFlaw('parquetBroken')
  }
  const byte = (): number => bytes[at++] ?? broken()
  const skip = (length: number): void => {
    if (length > bytes.length - at) broken()
    at += length
  }
  const number = (): number => {
    let value = 0
    for (let read = 0; read < LONGEST_NUMBER; read += 1) {
      const next = byte()
      value += (next & 0x7f) * 2 ** (7 * read)
      if (next < 0x80) return value
    }
    return broken()
  }
  const element = (type: number, depth: number): void => {
    values += 1
    if (values > MOST_VALUES) broken()
    if (type === TYPE.byte) skip(1)
    else if (type === TYPE.double) skip(8)
    else if (type === TYPE.binary) skip(number())
    else if (type >= TYPE.i16 && type <= TYPE.i64) number()
    else if (type === TYPE.list) list(depth + 1)
    else if (type === TYPE.struct) struct(depth + 1)
    else if (type !== TYPE.true && type !== TYPE.false) broken()
  }
  const list = (depth: number): void => {
    if (depth > DEEPEST) throw new ParquetFlaw('tooDeep')
    const head = byte()
    const type = head & 0x0f
    const size = head >> 4 === 15 ? number() : head >> 4
    if (size > bytes.length - at) broken()
    const isFlags = type === TYPE.true || type === TYPE.false
    for (let index = 0; index < size; index += 1) element(isFlags ? TYPE.byte : type, depth)
  }
  const struct = (depth: number): void => {
    if (depth > DEEPEST) throw new ParquetFlaw('tooDeep')
    for (;;) {
      const head = byte()
      const type = head & 0x0f
      if (type === TYPE.stop) return
      if (head >> 4 === 0) number()
      element(type, depth)
    }
  }

  struct(0)
  return at
}
