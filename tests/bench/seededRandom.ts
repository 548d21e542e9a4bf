/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to but not at 1. */
  readonly next: () => number
  /** A whole number from 0 up to but not at `count`. */
  readonly below: (count: number) => number
  /** One of the items, each as likely. */
  readonly of: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Mulberry32: 32 bits of state, good enough for made-up data. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { next, below, of: (items) => items[below(items.length)] ?? items[0] }
}

/**
 * Draws places in a list by weight.
 * @param weights none negative, at least one above 0.
 */
export function createDraw(weights: readonly number[]): (random: Random) => number {
  let sum = 0
  const upTo = Float64Array.from(weights, (weight) => {
    sum += weight
    return sum
  })
  return ({ next }) => {
    const drawn = next() * sum
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] ?? 0) > drawn) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Weights after Zipf: the second item has half the weight of the first, the third a third, and so on. */
export function zipfWeights(count: number): readonly number[] {
  return Array.from({ length: count }, (_, rank) => 1 / (rank + 1))
}
