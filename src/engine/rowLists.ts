import type { RowSet } from './columns'
import { hasRow } from './rowSet'

/**
 * Many lists of ascending rows, each row with one bit that says something of it. A row takes one to three bytes: what is
 * kept is its distance from the row before, seven bits to a byte. A list is a chain of slices of one store, each a
 * little longer than the one before, so that no list is ever copied and a list of one row takes few bytes.
 */
export interface RowLists {
  /** Rows of a list; 0 for one that was never added to. */
  readonly count: (list: number) => number
  /** Whether any row of a list has its bit. */
  readonly hasBit: (list: number) => boolean
  /** Adds the rows of a list to a set, and those with their bit to another. */
  readonly addTo: (list: number, rows: RowSet, withBit: RowSet) => void
  /** Whether a row of a list is in a set. */
  readonly hasAny: (list: number, set: RowSet) => boolean
}

export interface RowListBuilder {
  /** Adds a row, below 2^26, to a list, unless it is its last one already. Rows ascend, lists come in any order. */
  readonly add: (list: number, row: number, bit: 0 | 1) => void
  /** The lists. Nothing is added any more. */
  readonly finish: () => RowLists
}

const CHUNK_BITS = 18
const CHUNK = 1 << CHUNK_BITS
const IN_CHUNK = CHUNK - 1
/** Bytes that each slice has more than the one before, from the first one on, and most; the last four are a link. */
const SLICE = { more: 8, most: 256 } as const
const LINK = 4

/**
 * Numbers of a list that adding needs together, side by side in memory: where its next byte goes; bytes left in its
 * slice and, above them, bytes of that slice; the row after its last one; twice how many rows it has, and whether one has
 * its bit.
 */
const FIELD = { tail: 0, room: 1, next: 2, counted: 3, all: 4 } as const
const ROOM_BITS = 8
const ROOM = (1 << ROOM_BITS) - 1

/** No lists yet: they begin when they are added to. */
export function createRowListBuilder(): RowListBuilder {
  const chunks: Uint8Array[] = []
  let free = 0
  let heads = new Uint32Array(0)
  let fields = new Uint32Array(0)

  const grow = (list: number): void => {
    const size = Math.max(list + 1, 2 * heads.length)
    heads = grown(heads, size)
    fields = grown(fields, size * FIELD.all)
  }
  const write = (address: number, byte: number): void => {
    const chunk = chunks[address >>> CHUNK_BITS]
    if (chunk !== undefined) chunk[address & IN_CHUNK] = byte
  }
  /** Room for a slice, which never reaches over the end of a chunk. */
  const newSlice = (size: number): number => {
    const isFull = free === chunks.length * CHUNK || (free & IN_CHUNK) + size > CHUNK
    if (isFull) free = (chunks.push(new Uint8Array(CHUNK)) - 1) * CHUNK
    free += size
    return free - size
  }
  const addSlice = (list: number, at: number): void => {
    const room = fields[at + FIELD.room] ?? 0
    const before = room >>> ROOM_BITS
    const size = Math.min(before + SLICE.more, SLICE.most)
    const address = newSlice(size)
    const link = (fields[at + FIELD.tail] ?? 0) + (room & ROOM)
    if (before === 0) heads[list] = address
    else for (let i = 0; i < LINK; i++) write(link + i, address >>> (8 * i))
    fields[at + FIELD.tail] = address
    fields[at + FIELD.room] = (size << ROOM_BITS) + size - LINK
  }
  return {
    add(list, row, bit) {
      if (list >= heads.length) grow(list)
      const at = list * FIELD.all
      const next = fields[at + FIELD.next] ?? 0
      if (row < next) return
      let value = (row + 1 - next) * 2 + bit
      const bytes = byteCount(value)
      if (((fields[at + FIELD.room] ?? 0) & ROOM) < bytes) addSlice(list, at)
      const tail = fields[at + FIELD.tail] ?? 0
      for (let i = 0; i < bytes; i++, value >>>= 7) write(tail + i, i === bytes - 1 ? value : value | 128)
      fields[at + FIELD.tail] = tail + bytes
      fields[at + FIELD.room] = (fields[at + FIELD.room] ?? 0) - bytes
      fields[at + FIELD.next] = row + 1
      fields[at + FIELD.counted] = ((fields[at + FIELD.counted] ?? 0) + 2) | bit
    },
    finish() {
      const counted = heads.map((_, list) => fields[list * FIELD.all + FIELD.counted] ?? 0)
      fields = new Uint32Array(0)
      return rowListsOf(chunks, heads, counted)
    },
  }
}

/** Bytes of seven bits that a number below 2^28 takes. */
function byteCount(value: number): number {
  if (value < 1 << 14) return value < 1 << 7 ? 1 : 2
  return value < 1 << 21 ? 3 : 4
}

function grown(old: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(size)
  bigger.set(old)
  return bigger
}

function rowListsOf(chunks: readonly Uint8Array[], heads: Uint32Array, counted: Uint32Array): RowLists {
  /** Hands over the bytes of a list a slice at a time; no row stands in two of them, and the last ends where a 0 is. */
  const someSlice = (
    list: number,
    isDone: (chunk: Uint8Array, from: number, to: number) => boolean,
  ): boolean => {
    if ((counted[list] ?? 0) === 0) return false
    let address = heads[list] ?? 0
    for (let size: number = SLICE.more; ; size = Math.min(size + SLICE.more, SLICE.most)) {
      const chunk = chunks[address >>> CHUNK_BITS] ?? new Uint8Array(0)
      const from = address & IN_CHUNK
      const to = from + size - LINK
      if (isDone(chunk, from, to)) return true
      address = 0
      for (let i = 0; i < LINK; i++) address |= (chunk[to + i] ?? 0) << (8 * i)
      if (address === 0) return false
    }
  }
  return {
    count: (list) => (counted[list] ?? 0) >>> 1,
    hasBit: (list) => ((counted[list] ?? 0) & 1) === 1,
    addTo(list, rows, withBit) {
      let last = -1
      someSlice(list, (chunk, from, to) => {
        let row = last
        for (let at = from; at < to; ) {
          let value = chunk[at++] ?? 0
          if (value === 0) break
          if (value > 127) {
            value &= 127
            let byte = 128
            for (let shift = 7; byte > 127; shift += 7) {
              byte = chunk[at++] ?? 0
              value |= (byte & 127) << shift
            }
          }
          row += value >>> 1
          const word = row >>> 5
          rows[word] = (rows[word] ?? 0) | (1 << row)
          withBit[word] = (withBit[word] ?? 0) | ((value & 1) << row)
        }
        last = row
        return false
      })
    },
    hasAny(list, set) {
      let row = -1
      let [value, shift] = [0, 0]
      return someSlice(list, (chunk, from, to) => {
        for (let at = from; at < to && chunk[at] !== 0; at++) {
          const byte = chunk[at] ?? 0
          value |= (byte & 127) << shift
          shift += 7
          if (byte > 127) continue
          row += value >>> 1
          if (hasRow(set, row)) return true
          ;[value, shift] = [0, 0]
        }
        return false
      })
    },
  }
}
