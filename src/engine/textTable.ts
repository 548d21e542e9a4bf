/** A part of a text: from `from` up to but not at `to`, with its {@link HASH}. */
export interface TextPart {
  text: string
  from: number
  to: number
  hash: number
}

/** How a hash is made: begun with `offset`, and for each code `Math.imul(hash ^ code, prime)`, as FNV-1a has it. */
export const HASH = { offset: 0x811c9dc5 | 0, prime: 0x01000193 } as const

/**
 * Different texts with a number for each: a map that takes parts of other texts for keys, without a string or an object
 * for each.
 */
export interface TextTable {
  readonly size: () => number
  /** The number of a text; `null` where it was not added. */
  readonly find: (part: TextPart) => number | null
  /** Adds a text that is not there yet. */
  readonly add: (part: TextPart, number: number) => void
}

/** What a slot holds, side by side in memory: hash, codes (0 = the slot is free), where they begin, number. */
const SLOT = { hash: 0, length: 1, start: 2, number: 3, all: 4 } as const

/** An empty table. No text in it will be empty. */
export function createTextTable(): TextTable {
  let size = 0
  let codes = new Uint16Array(1 << 12)
  let end = 0
  let slots = new Int32Array(SLOT.all << 8)

  const hasText = (start: number, { text, from, to }: TextPart): boolean => {
    for (let i = from; i < to; i++) if (codes[start + i - from] !== text.charCodeAt(i)) return false
    return true
  }
  const firstSlot = (hash: number): number => ((hash ^ (hash >>> 15)) * SLOT.all) & (slots.length - 1)
  const nextSlot = (slot: number): number => (slot + SLOT.all) & (slots.length - 1)
  const freeSlot = (hash: number): number => {
    let slot = firstSlot(hash)
    while (slots[slot + SLOT.length] !== 0) slot = nextSlot(slot)
    return slot
  }
  const growSlots = (): void => {
    const old = slots
    slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += SLOT.all) {
      if (old[at + SLOT.length] === 0) continue
      const slot = freeSlot(old[at + SLOT.hash] ?? 0)
      for (let i = 0; i < SLOT.all; i++) slots[slot + i] = old[at + i] ?? 0
    }
  }
  return {
    size: () => size,
    find(part) {
      const { from, to, hash } = part
      for (let slot = firstSlot(hash); ; slot = nextSlot(slot)) {
        const length = slots[slot + SLOT.length]
        if (length === 0) return null
        if (slots[slot + SLOT.hash] !== hash || length !== to - from) continue
        if (hasText(slots[slot + SLOT.start] ?? 0, part)) return slots[slot + SLOT.number] ?? 0
      }
    },
    add({ text, from, to, hash }, number) {
      const start = end
      end += to - from
      if (end > codes.length) codes = grown(codes, new Uint16Array(2 * end))
      for (let i = from; i < to; i++) codes[start + i - from] = text.charCodeAt(i)
      size++
      if (size * 2 * SLOT.all > slots.length) growSlots()
      const slot = freeSlot(hash)
      slots[slot + SLOT.hash] = hash
      slots[slot + SLOT.length] = to - from
      slots[slot + SLOT.start] = start
      slots[slot + SLOT.number] = number
    },
  }
}

/** A text that is a part of nothing. */
export function wholeText(text: string): TextPart {
  let hash: number = HASH.offset
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH.prime)
  return { text, from: 0, to: text.length, hash }
}

function grown(old: Uint16Array, bigger: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  bigger.set(old)
  return bigger
}
