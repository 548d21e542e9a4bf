/** Of any Huffman table: it stands for the bytes 0 to 255, and the last weight follows from the others. */
const MOST_WEIGHTS = 255
/** States of a table of weights are at most 2 to the power of this. */
const LARGEST_LOG = 6
const BLOCK = { raw: 0, repeated: 1, compressed: 2 } as const
/** Kind of literals that come with a Huffman table of their own. */
const WITH_TABLE = 2

/**
 * Whether a text packed with Zstandard (RFC 8878) has a Huffman table whose weights go on for ever: fzstd 0.1.1 reads them
 * until their bits are used up, and there are tables whose states take none. Everything else that may be wrong with the
 * text is left to the library, which notices it.
 */
export function hasEndlessWeights(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame === null) return false
    at = frame.end
    for (let isLast = frame.isSkipped; !isLast; ) {
      const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
      const [kind, size] = [(head >> 1) & 3, head >> 3]
      if (at + 3 > bytes.length || kind > BLOCK.compressed) return false
      if (kind === BLOCK.compressed && isEndless(bytes, at + 3)) return true
      at += 3 + (kind === BLOCK.repeated ? 1 : size)
      isLast = (head & 1) === 1
    }
    at += frame.checksumBytes
  }
  return false
}

interface Frame {
  /** Where its blocks begin, or behind what is to be skipped. */
  readonly end: number
  readonly isSkipped: boolean
  readonly checksumBytes: number
}

/** `null` for bytes that begin no frame. */
function frameAt(bytes: Uint8Array, at: number): Frame | null {
  if (at + 8 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  const magic = view.getUint32(0, true)
  if (magic >>> 4 === 0x184d2a5)
    return { end: at + 8 + view.getUint32(4, true), isSkipped: true, checksumBytes: 0 }
  if (magic !== 0xfd2fb528) return null
  const flags = view.getUint8(4)
  const isSingle = (flags >> 5) & 1
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0
  const contentSize = flags >> 6 === 0 ? isSingle : 1 << (flags >> 6)
  const end = at + 6 - isSingle + dictionary + contentSize
  return { end, isSkipped: false, checksumBytes: (flags & 4) === 0 ? 0 : 4 }
}

/** @param start of a compressed block, behind its header. */
function isEndless(bytes: Uint8Array, start: number): boolean {
  const at = weightsAt(bytes, start)
  const length = at === null ? 0 : (bytes[at] ?? 0)
  if (at === null || length >= 128) return false // weights stand there as they are
  const table = tableAt(bytes, at + 1)
  const last = bytes[at + length] ?? 0
  if (table === null || last === 0) return false
  return goesOn(bytes, table, (at + length) * 8 + 31 - Math.clz32(last))
}

/** Where a block describes its weights; `null` for one that has no table of its own. */
function weightsAt(bytes: Uint8Array, start: number): number | null {
  const head = bytes[start] ?? 0
  const format = (head >> 2) & 3
  return (head & 3) === WITH_TABLE ? start + (format < 2 ? 3 : format + 2) : null
}

/** Whether two states in turns find more weights than there can be. @param end of their bits, which are read backwards. */
function goesOn(bytes: Uint8Array, table: StateTable, end: number): boolean {
  const states: [number, number] = [0, 0]
  const taken: [number, number] = [table.log, table.log]
  let bit = end
  for (let weights = 0; weights <= MOST_WEIGHTS; weights += 1) {
    const turn = weights % 2 === 0 ? 0 : 1
    bit -= taken[turn]
    if (bit < table.end * 8) return false
    const held = byteAt(bytes, bit >> 3) | (byteAt(bytes, (bit >> 3) + 1) << 8)
    const state = states[turn] + ((held >> (bit & 7)) & ((1 << taken[turn]) - 1))
    taken[turn] = table.bits[state] ?? 0
    states[turn] = table.next[state] ?? 0
  }
  return true
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

interface StateTable {
  readonly log: number
  /** Bits that each state takes for the next one. */
  readonly bits: readonly number[]
  /** The next state, without these bits. */
  readonly next: readonly number[]
  /** Behind its description. */
  readonly end: number
}

/** Reads an FSE table; `null` for one that is broken. */
function tableAt(bytes: Uint8Array, start: number): StateTable | null {
  const log = ((bytes[start] ?? 0) & 15) + 5
  if (log > LARGEST_LOG) return null
  const size = 1 << log
  const shares: number[] = []
  let bit = start * 8 + 4
  const take = (count: number): number => {
    const at = bit >> 3
    const held = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    bit += count
    return (held >> ((bit - count) & 7)) & ((1 << count) - 1)
  }
  for (let left = size; left > 0; ) {
    const share = shareOf(left, take, () => (bit -= 1)) - 1
    shares.push(share)
    left -= Math.abs(share)
    if (share === 0)
      for (let more = 3; more === 3; ) {
        more = take(2)
        for (let i = 0; i < more; i += 1) shares.push(0)
      }
    if (shares.length > MOST_WEIGHTS + 1 || left < 0) return null
  }
  return { log, ...statesOf(shares, log), end: (bit + 7) >> 3 }
}

/** A number from 0 to `left + 1`: the small ones of those take a bit less. */
function shareOf(left: number, take: (bits: number) => number, giveBack: () => void): number {
  const bits = 32 - Math.clz32(left + 1)
  const few = 2 ** bits - 2 - left
  const value = take(bits)
  const low = value & (2 ** (bits - 1) - 1)
  if (low < few) {
    giveBack()
    return low
  }
  return value >= 2 ** (bits - 1) ? value - few : value
}

/** Spreads the symbols over the states, and says for each state where it leads. */
function statesOf(shares: readonly number[], log: number): Pick<StateTable, 'bits' | 'next'> {
  const size = 1 << log
  const symbols = new Array<number>(size).fill(0)
  const single = shares.flatMap((share, symbol) => (share === -1 ? [symbol] : []))
  const high = size - single.length
  for (const [i, symbol] of single.entries()) symbols[size - 1 - i] = symbol
  const step = (size >> 1) + (size >> 3) + 3
  let at = 0
  for (const [symbol, share] of shares.entries())
    for (let i = 0; i < share; i += 1) {
      symbols[at] = symbol
      do at = (at + step) & (size - 1)
      while (at >= high)
    }
  const counts = shares.map(Math.abs)
  const states = symbols.map((symbol) => {
    const count = counts[symbol] ?? 1
    counts[symbol] = count + 1
    const bits = log - (31 - Math.clz32(count))
    return { bits, next: (count << bits) - size }
  })
  return { bits: states.map(({ bits }) => bits), next: states.map(({ next }) => next) }
}
