import { type CodeBit, codeNumber, LARGEST_NUMBER, type NumberModel } from './numberModels'
import { byteAt, wordAt } from './reads'

/**
 * Numbers as bytes, each in about as many bits as it is surprising. The same calls in the same order write them and read
 * them, so that a layout is written down once: what is given is written, and what is answered was written or read.
 */
export interface NumberCoder {
  readonly number: (model: NumberModel, context: number, value: number) => number
  /** Makes known that what was read cannot be, unless it can. */
  readonly expect: (isRight: boolean) => void
  /** `false` from the first thing on that cannot be: what is read from then on means nothing. */
  readonly isRight: () => boolean
}

/** A range has at least 24 bits, so that no chance in 65,536ths is too small for it. */
const LEAST_RANGE = 2 ** 24
/** Bytes that the last numbers take beyond those of the others. */
const TAIL_BYTES = 5

export interface NumberWriter extends NumberCoder {
  /** All bytes; nothing can be written after. */
  readonly finish: () => Uint8Array
}

/** @throws RangeError where what is written is not what may be read. */
export function createNumberWriter(): NumberWriter {
  const bytes: number[] = []
  // Bytes of 255 wait behind the one before: a carry may still reach it.
  let [low, range, before, waiting] = [0, 0xffff_ffff, 0, 1]
  const shift = (): void => {
    if (low < 0xff00_0000 || low > 0xffff_ffff) {
      const carry = low > 0xffff_ffff ? 1 : 0
      for (; waiting > 0; waiting -= 1) {
        bytes.push((before + carry) & 0xff)
        before = 0xff
      }
      before = (low >>> 24) & 0xff
    }
    waiting += 1
    low = (low & 0x00ff_ffff) * 0x100
  }
  const code: CodeBit = (zero, bit) => {
    const bound = (range >>> 16) * zero
    if (bit === 0) range = bound
    else {
      low += bound
      range -= bound
    }
    while (range < LEAST_RANGE) {
      range *= 0x100
      shift()
    }
    return bit
  }
  return {
    number: (model, context, value) => {
      if (value < 0 || value > LARGEST_NUMBER) throw new RangeError('A number cannot be written')
      return codeNumber(code, model, context, value)
    },
    expect: (isRight) => {
      if (!isRight) throw new RangeError('A number is not one that may be read')
    },
    isRight: () => true,
    finish: () => {
      for (let left = TAIL_BYTES; left > 0; left -= 1) shift()
      return Uint8Array.from(bytes)
    },
  }
}

export interface NumberReader extends NumberCoder {
  /** Whether all bytes have been read, and nothing in them cannot be. */
  readonly isWhole: () => boolean
}

/** Reads bytes that may be anything. */
export function createNumberReader(bytes: Uint8Array): NumberReader {
  // In arrays, as a variable that may have 32 bits is an object of its own each time it changes.
  const [range, word] = [Uint32Array.of(0xffff_ffff), new Uint32Array(1)]
  let [at, isFlawed] = [0, bytes.length < TAIL_BYTES || bytes[0] !== 0]
  const shift = (): void => {
    if (at >= bytes.length) isFlawed = true
    word[0] = (wordAt(word, 0) << 8) | byteAt(bytes, at)
    at += 1
  }
  for (let left = TAIL_BYTES; left > 0; left -= 1) shift()
  const code: CodeBit = (zero) => {
    const bound = (wordAt(range, 0) >>> 16) * zero
    const bit = Number(wordAt(word, 0) >= bound)
    if (bit === 0) range[0] = bound
    else {
      word[0] = wordAt(word, 0) - bound
      range[0] = wordAt(range, 0) - bound
    }
    while (wordAt(range, 0) < LEAST_RANGE) {
      range[0] = wordAt(range, 0) << 8
      shift()
    }
    return bit
  }
  return {
    number: (model, context) => (isFlawed ? 0 : codeNumber(code, model, context, 0)),
    expect: (isRight) => {
      if (!isRight) isFlawed = true
    },
    isRight: () => !isFlawed,
    // What is left over of the last number is nothing, if the bytes are those that were written.
    isWhole: () => !isFlawed && at === bytes.length && word[0] === 0,
  }
}
