/**
 * Many growing lists of rows, each row with one bit that says something of it. A row takes one to three bytes: what is
 * kept is its distance from the row before, seven bits to a byte. A list is a chain of slices of one store, each twice as
 * long as the one before, so that no list is ever copied and a list of one row takes few bytes.
 */
export interface RowLists {
  /** Adds a row to a list, unless it is its last one already. Rows come in ascending order, lists in any. */
  readonly add: (list: number, row: number, bit: 0 | 1) => void
  /** Rows of a list; 0 for one that was never added to. */
  readonly count: (list: number) => number
  /** Whether any row of a list has its bit. */
  readonly hasBit: (list: number) => boolean
  /**
   * Reads a list from front to back, a slice at a time: `lot` holds `2 * row + bit` up to but not at `length`, and only
   * until the next one. Stops where `true` comes back, and returns whether it did.
   */
  readonly some: (list: number, isDone: (lot: Uint32Array, length: number) => boolean) => boolean
  /** Frees what only adding needs. Nothing may be added any more. */
  readonly close: () => void
}

const CHUNK_BITS = 18
const CHUNK = 1 << CHUNK_BITS
const IN_CHUNK = CHUNK - 1
/** Bytes of the first slice of a list and of the longest ones; the last four are the address of the next. */
const SLICE = { first: 8, most: 1024 } as const
const ADDRESS = 4

/**
 * Numbers of a list that adding needs together, side by side in memory: where its next byte goes, bytes left in its
 * slice, bytes of that slice, and the row after its last one.
 */
const FIELD = { tail: 0, left: 1, size: 2, next: 3, all: 4 } as const

/** No lists yet: they begin when they are added to. */
export function createRowLists(): RowLists {
  const slices = createSlices()
  let counts = new Uint32Array(0)
  let heads = new Uint32Array(0)
  let hasBits = new Uint8Array(0)
  let fields = new Uint32Array(0)

  const growTo = (size: number): void => {
    counts = grown(counts, new Uint32Array(size))
    heads = grown(heads, new Uint32Array(size))
    hasBits = grown(hasBits, new Uint8Array(size))
    fields = grown(fields, new Uint32Array(size * FIELD.all))
  }
  const addSlice = (list: number, at: number): void => {
    const before = fields[at + FIELD.size] ?? 0
    const size = before === 0 ? SLICE.first : Math.min(before * 2, SLICE.most)
    const address = slices.add(size)
    if (before === 0) heads[list] = address
    else slices.writeAddress(fields[at + FIELD.tail] ?? 0, address)
    fields[at + FIELD.tail] = address
    fields[at + FIELD.size] = size
    fields[at + FIELD.left] = size - ADDRESS
  }
  const writeByte = (list: number, at: number, byte: number): void => {
    if (fields[at + FIELD.left] === 0) addSlice(list, at)
    const tail = fields[at + FIELD.tail] ?? 0
    slices.writeByte(tail, byte)
    fields[at + FIELD.tail] = tail + 1
    fields[at + FIELD.left] = (fields[at + FIELD.left] ?? 0) - 1
  }
  return {
    add(list, row, bit) {
      if (list >= counts.length) growTo(Math.max(list + 1, 2 * counts.length))
      const at = list * FIELD.all
      const next = fields[at + FIELD.next] ?? 0
      if (row < next) return
      let value = (row + 1 - next) * 2 + bit
      for (; value > 127; value >>>= 7) writeByte(list, at, (value & 127) | 128)
      writeByte(list, at, value)
      fields[at + FIELD.next] = row + 1
      counts[list] = (counts[list] ?? 0) + 1
      if (bit === 1) hasBits[list] = 1
    },
    count: (list) => counts[list] ?? 0,
    hasBit: (list) => hasBits[list] === 1,
    some: (list, isDone) => slices.some(heads[list] ?? 0, counts[list] ?? 0, isDone),
    close() {
      fields = new Uint32Array(0)
    },
  }
}

function grown<Numbers extends Uint32Array | Uint8Array>(old: Numbers, bigger: Numbers): Numbers {
  bigger.set(old)
  return bigger
}

/** The store of all slices, in chunks that are never moved. */
interface Slices {
  /** Address of a new slice. */
  readonly add: (size: number) => number
  readonly writeByte: (at: number, byte: number) => void
  readonly writeAddress: (at: number, address: number) => void
  /** As `RowLists.some`, of the chain that begins at an address and holds so many rows. */
  readonly some: (
    head: number,
    rows: number,
    isDone: (lot: Uint32Array, length: number) => boolean,
  ) => boolean
}

function createSlices(): Slices {
  const chunks: Uint8Array[] = []
  let free = 0
  const lot = new Uint32Array(SLICE.most)
  const writeByte = (at: number, byte: number): void => {
    const chunk = chunks[at >>> CHUNK_BITS]
    if (chunk !== undefined) chunk[at & IN_CHUNK] = byte
  }
  const addressAt = (chunk: Uint8Array, at: number): number => {
    let address = 0
    for (let i = 0; i < ADDRESS; i++) address |= (chunk[at + i] ?? 0) << (8 * i)
    return address >>> 0
  }
  return {
    add(size) {
      // No slice reaches over the end of a chunk.
      const isFull = free === chunks.length * CHUNK || (free & IN_CHUNK) + size > CHUNK
      if (isFull) free = (chunks.push(new Uint8Array(CHUNK)) - 1) * CHUNK
      free += size
      return free - size
    },
    writeByte,
    writeAddress(at, address) {
      for (let i = 0; i < ADDRESS; i++) writeByte(at + i, address >>> (8 * i))
    },
    some(head, rows, isDone) {
      let address = head
      let left = rows
      let [row, value, shift]: [number, number, number] = [-1, 0, 0]
      for (let size: number = SLICE.first; left > 0; size = Math.min(size * 2, SLICE.most)) {
        const chunk = chunks[address >>> CHUNK_BITS] ?? new Uint8Array(0)
        const end = (address & IN_CHUNK) + size - ADDRESS
        let length = 0
        for (let at = address & IN_CHUNK; at < end && length < left; at++) {
          const byte = chunk[at] ?? 0
          value |= (byte & 127) << shift
          shift += 7
          if (byte > 127) continue
          row += value >>> 1
          lot[length++] = row * 2 + (value & 1)
          value = 0
          shift = 0
        }
        left -= length
        if (isDone(lot, length)) return true
        if (left > 0) address = addressAt(chunk, end)
      }
      return false
    },
  }
}
