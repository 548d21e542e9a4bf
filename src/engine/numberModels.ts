/**
 * What is known by now of the numbers of one sort: how likely each bit of the next one is. A sort may have several
 * contexts, in each of which numbers are expected to be others.
 */
export interface NumberModel {
  readonly contexts: number
  /** How many bits of a number, from its highest one on, are expected to be as in the numbers before. */
  readonly depth: number
  /** Chance of a 0 in 65,536ths, for each bit that can be told apart. */
  readonly zero: Uint16Array
  /** How often such a bit came, up to {@link MOST_SEEN}. */
  readonly seen: Uint8Array
}

export const LARGEST_NUMBER = 2 ** 31 - 2
/** Bits of a number's length. */
const LENGTHS = 32
const MOST_SEEN = 250
const HALF = 0x8000
/** A bit is never held to be impossible. */
const [LEAST, MOST] = [32, 0x1_0000 - 32]

export function numberModel(contexts: number, depth: number): NumberModel {
  const size = contexts * sizeOf(depth)
  return { contexts, depth, zero: new Uint16Array(size).fill(HALF), seen: new Uint8Array(size) }
}

function sizeOf(depth: number): number {
  return LENGTHS + LENGTHS * 2 ** depth
}

/**
 * Codes a bit by the chance of a 0: writes it, or reads the one that comes next.
 *
 * @returns the bit that stands there now.
 */
export type CodeBit = (zero: number, bit: number) => number

/**
 * Codes a number, as the length of its binary form and then its bits, and learns from it.
 *
 * @param value from 0 to {@link LARGEST_NUMBER}, where it is written; of no meaning where it is read.
 * @returns the number that stands there.
 */
export function codeNumber(code: CodeBit, model: NumberModel, context: number, value: number): number {
  const base = context * sizeOf(model.depth)
  const stated = value + 1
  const statedLength = 31 - Math.clz32(stated)
  let length = 0
  while (length < LENGTHS - 2 && codeKnown(code, model, base + length, Number(length < statedLength)) === 1)
    length += 1
  const prefixes = base + LENGTHS + length * 2 ** model.depth
  let number = 1
  for (let at = length - 1; at >= 0; at -= 1) {
    const bit = (stated >>> at) & 1
    const isKnown = length - at <= model.depth
    number = number * 2 + (isKnown ? codeKnown(code, model, prefixes + number, bit) : code(HALF, bit))
  }
  return number - 1
}

/** The first bits are learnt from quickly, later ones as what they are: one more of many. */
function codeKnown(code: CodeBit, { zero, seen }: NumberModel, at: number, stated: number): number {
  const [chance, times] = [zero[at] ?? HALF, seen[at] ?? 0]
  const bit = code(chance, stated)
  const learnt = chance + Math.trunc(((bit === 0 ? 0x1_0000 : 0) - chance) / (times + 1.5))
  zero[at] = Math.min(MOST, Math.max(LEAST, learnt))
  if (times < MOST_SEEN) seen[at] = times + 1
  return bit
}
