/** Texts in one, each with a gap before it, and a gap behind the last. */
export interface JoinedTexts {
  readonly text: string
  /** Where the gap before each text stands, and the one behind the last. */
  readonly starts: Uint32Array
}

/** Stands between joined texts. Folding leaves no line break in a word. */
export const GAP = '\n'

/**
 * Different texts, numbered from 0 in the order in which they are added. They are found and kept as parts of other texts,
 * without a string or an object for each.
 */
export interface TextTable {
  readonly size: () => number
  /** Number of the part of a text from `from` up to but not at `to`; -1 where it was not added. */
  readonly find: (text: string, from: number, to: number) => number
  /** Adds the part that `find` did not find just before, and returns its number. */
  readonly add: (text: string, from: number, to: number) => number
  readonly joined: () => JoinedTexts
}

const GAP_CODE = GAP.charCodeAt(0)
/** As FNV-1a has them. */
const HASH = { offset: 0x811c9dc5, prime: 0x01000193 } as const

export function createTextTable(): TextTable {
  let size = 0
  let codes = new Uint16Array(1 << 12).fill(GAP_CODE, 0, 1)
  let starts = new Uint32Array(1 << 8)
  /** Two numbers for each slot: the number of a text and one more, 0 for none, and its hash. Half of them are free. */
  let slots = new Int32Array(1 << 10)
  let hash = 0

  const isAt = (number: number, text: string, from: number, to: number): boolean => {
    const start = (starts[number] ?? 0) + 1
    if ((starts[number + 1] ?? 0) - start !== to - from) return false
    for (let i = from; i < to; i++) if (codes[start + i - from] !== text.charCodeAt(i)) return false
    return true
  }
  const freeSlot = (itsHash: number): number => {
    let slot = slotOf(itsHash, slots.length)
    while (slots[slot] !== 0) slot = (slot + 2) % slots.length
    return slot
  }
  const growSlots = (): void => {
    const old = slots
    slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot] === 0) continue
      const free = freeSlot(old[slot + 1] ?? 0)
      slots[free] = old[slot] ?? 0
      slots[free + 1] = old[slot + 1] ?? 0
    }
  }
  return {
    size: () => size,
    find(text, from, to) {
      hash = HASH.offset
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH.prime)
      for (let slot = slotOf(hash, slots.length); ; slot = (slot + 2) % slots.length) {
        const number = (slots[slot] ?? 0) - 1
        if (number === -1 || (slots[slot + 1] === hash && isAt(number, text, from, to))) return number
      }
    },
    add(text, from, to) {
      const start = starts[size] ?? 0
      const end = start + 1 + to - from
      if (end >= codes.length) codes = grown(codes, new Uint16Array(2 * end))
      if (size + 1 >= starts.length) starts = grown(starts, new Uint32Array(2 * starts.length))
      for (let i = from; i < to; i++) codes[start + 1 + i - from] = text.charCodeAt(i)
      codes[end] = GAP_CODE
      starts[size + 1] = end
      if (4 * (size + 1) > slots.length) growSlots()
      const slot = freeSlot(hash)
      slots[slot] = size + 1
      slots[slot + 1] = hash
      return size++
    },
    joined: () => ({
      text: textOf(codes.subarray(0, (starts[size] ?? 0) + 1)),
      starts: starts.slice(0, size + 1),
    }),
  }
}

function slotOf(hash: number, slots: number): number {
  return ((hash ^ (hash >>> 15)) * 2) & (slots - 1)
}

function grown<Numbers extends Uint32Array | Uint16Array>(old: Numbers, bigger: Numbers): Numbers {
  bigger.set(old)
  return bigger
}

/** In steps, since a function takes only so many arguments. */
function textOf(codes: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 8192)
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)))
  return parts.join('')
}
