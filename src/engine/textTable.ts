/** Texts in one, each with a gap before it, and a gap behind the last. */
export interface JoinedTexts {
  readonly text: string
  /** Where the gap before each text stands, and the one behind the last: one longer than there are texts. */
  readonly starts: Uint32Array
}

/** Stands between joined texts. Folding leaves no line break in a word. */
export const GAP = '\n'

/** A part of a text: from `from` up to but not at `to`, with its {@link HASH}. */
export interface TextPart {
  text: string
  from: number
  to: number
  hash: number
}

/** How a hash is made: begun with `offset`, and for each code `Math.imul(hash ^ code, prime)`, as FNV-1a has it. */
export const HASH = { offset: 0x811c9dc5 | 0, prime: 0x01000193 } as const

/** Different texts with a number for each, found and kept as parts of other texts without an object for each. */
export interface TextTable {
  readonly size: () => number
  /** The number of a text; `null` where it was not added. */
  readonly find: (part: TextPart) => number | null
  /** Adds a text that is not there yet. */
  readonly add: (part: TextPart, number: number) => void
  /** All texts in the order in which they were added. */
  readonly joined: () => JoinedTexts
}

const GAP_CODE = GAP.charCodeAt(0)
/** What a slot holds, side by side in memory: where the text begins (0 = the slot is free), its codes, hash, number. */
const SLOT = { start: 0, length: 1, hash: 2, number: 3, all: 4 } as const

export function createTextTable(): TextTable {
  let size = 0
  let codes = new Uint16Array(1 << 12)
  codes[0] = GAP_CODE
  let end = 1
  let slots = new Int32Array(SLOT.all << 8)

  const hasText = (start: number, { text, from, to }: TextPart): boolean => {
    for (let i = from; i < to; i++) if (codes[start + i - from] !== text.charCodeAt(i)) return false
    return true
  }
  /** Where a text of the hash stands, or may. */
  const firstSlot = (hash: number): number => ((hash ^ (hash >>> 15)) * SLOT.all) & (slots.length - 1)
  const nextSlot = (slot: number): number => (slot + SLOT.all) & (slots.length - 1)
  const fill = (start: number, length: number, hash: number, number: number): void => {
    let slot = firstSlot(hash)
    while (slots[slot] !== 0) slot = nextSlot(slot)
    slots[slot + SLOT.start] = start
    slots[slot + SLOT.length] = length
    slots[slot + SLOT.hash] = hash
    slots[slot + SLOT.number] = number
  }
  const growSlots = (): void => {
    const old = slots
    slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += SLOT.all) {
      const [start = 0, length = 0, hash = 0, number = 0] = old.subarray(at, at + SLOT.all)
      if (start !== 0) fill(start, length, hash, number)
    }
  }
  return {
    size: () => size,
    find(part) {
      const { from, to, hash } = part
      for (let slot = firstSlot(hash); ; slot = nextSlot(slot)) {
        const start = slots[slot + SLOT.start] ?? 0
        if (start === 0) return null
        const isAlike = slots[slot + SLOT.hash] === hash && slots[slot + SLOT.length] === to - from
        if (isAlike && hasText(start, part)) return slots[slot + SLOT.number] ?? 0
      }
    },
    add({ text, from, to, hash }, number) {
      const start = end
      end += to - from + 1
      if (end > codes.length) codes = grown(codes, new Uint16Array(2 * end))
      for (let i = from; i < to; i++) codes[start + i - from] = text.charCodeAt(i)
      codes[end - 1] = GAP_CODE
      size++
      if (size * 2 * SLOT.all > slots.length) growSlots()
      fill(start, to - from, hash, number)
    },
    joined: () => joinedOf(codes.subarray(0, end), size),
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

function joinedOf(codes: Uint16Array, size: number): JoinedTexts {
  const starts = new Uint32Array(size + 1)
  for (let text = 0, at = 0; text <= size; text++, at++) {
    at = codes.indexOf(GAP_CODE, at)
    starts[text] = at
  }
  // In steps, since a function takes only so many arguments.
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 8192)
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)))
  return { text: parts.join(''), starts }
}
