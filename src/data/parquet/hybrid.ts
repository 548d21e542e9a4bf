import { ParquetFlaw } from './parquetFlaw'

/** Wider numbers than 24 bits do not fit into the accumulator; a dictionary of 16 million values is none of ours. */
const WIDEST = 24

/**
 * Reads numbers that are run-length encoded and bit-packed by turns, as levels and places in a dictionary are. Never
 * writes beyond `into`, whatever length a run claims; a run that ends early is damage.
 *
 * @param width bits of each number.
 * @throws ParquetFlaw `parquetBroken`.
 */
export function readHybrid(bytes: Uint8Array, width: number, into: Uint8Array | Int32Array): void {
  if (width > WIDEST) throw new ParquetFlaw('parquetBroken')
  if (width === 0) return void into.fill(0) // of a dictionary of one value there need be no runs
  const wanted = into.length
  let at = 0
  let done = 0
  while (done < wanted) {
    let head = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined || shift > 28) throw new ParquetFlaw('parquetBroken')
      at += 1
      head |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    const length = head >>> 1
    if (length === 0) continue // DuckDB writes empty runs
    if ((head & 1) === 0) {
      let value = 0
      for (let shift = 0; shift < width; shift += 8) {
        const byte = bytes[at]
        if (byte === undefined) throw new ParquetFlaw('parquetBroken')
        at += 1
        value |= byte << shift
      }
      const end = Math.min(wanted, done + length)
      into.fill(value, done, end)
      done = end
    } else {
      const count = Math.min(wanted - done, length * 8)
      readPacked(bytes, at, width, into, done, done + count)
      at += length * width
      done += count
    }
  }
}

/** The last group may lack the bytes of numbers that nobody wants. */
function readPacked(
  bytes: Uint8Array,
  start: number,
  width: number,
  into: Uint8Array | Int32Array,
  from: number,
  to: number,
): void {
  if (Math.ceil(((to - from) * width) / 8) > bytes.length - start) throw new ParquetFlaw('parquetBroken')
  const mask = 2 ** width - 1
  let bit = 0 // from `start`; four bytes hold any number, wherever in the first of them it begins
  for (let index = from; index < to; index += 1) {
    const at = start + (bit >>> 3)
    const held =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)
    into[index] = (held >>> (bit & 7)) & mask
    bit += width
  }
}

/** The one number of which so many are wanted, where it stands in a single run; `null` where it is to be read. */
export function onlyNumber(bytes: Uint8Array, width: number, wanted: number): number | null {
  let at = 0
  let head = 0
  for (let shift = 0; shift <= 28; shift += 7) {
    const byte = bytes[at] ?? 0
    at += 1
    head |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  const isRun = (head & 1) === 0 && head >>> 1 >= wanted
  return isRun && width <= 8 ? (bytes[at] ?? null) : null
}
