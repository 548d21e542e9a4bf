/** Numbers for whole keys, from 0 in the order in which they first come. */
export interface Numbering {
  readonly numberOf: (key: number) => number
  /** The keys by their numbers. */
  readonly keys: readonly number[]
}

/** A table of so many keys is quicker than a map; of more, it would be mostly empty. */
const LARGEST_TABLE = 0x10_0000

/** @param below every key is smaller, and not negative; at most 2^53. */
export function numbering(below: number): Numbering {
  return below <= LARGEST_TABLE ? tableNumbering(below) : mapNumbering()
}

function tableNumbering(below: number): Numbering {
  const keys: number[] = []
  const next = new Uint32Array(below) // one more than the number; 0 = none yet
  return {
    keys,
    numberOf: (key) => {
      const known = next[key] ?? 0
      if (known > 0) return known - 1
      next[key] = keys.push(key)
      return keys.length - 1
    },
  }
}

function mapNumbering(): Numbering {
  const keys: number[] = []
  const numbers = new Map<number, number>()
  return {
    keys,
    numberOf: (key) => {
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, keys.length)
      return keys.push(key) - 1
    },
  }
}
