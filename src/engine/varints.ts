/** Writes whole numbers, small ones in few bytes: seven bits a byte, the lowest first; a set high bit = more follow. */
export interface VarintWriter {
  /** @param whole 0 to 2^53 − 1 */
  readonly number: (whole: number) => void
  readonly numbers: (wholes: Iterable<number>) => void
  /** ASCII, behind its length. */
  readonly text: (text: string) => void
  readonly bytes: () => Uint8Array
}

export function createVarintWriter(): VarintWriter {
  const bytes: number[] = []
  const number = (whole: number): void => {
    let rest = whole
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
    bytes.push(rest)
  }
  return {
    number,
    numbers: (wholes) => {
      for (const whole of wholes) number(whole)
    },
    text: (text) => {
      number(text.length)
      for (let at = 0; at < text.length; at += 1) bytes.push(text.charCodeAt(at) & 0x7f)
    },
    bytes: () => Uint8Array.from(bytes),
  }
}

/**
 * Reads what a {@link VarintWriter} wrote, from bytes that may be anything. What cannot be read is 0, cut off or empty; whoever
 * reads need not look until the end, where `isRight` says so. There is never more of it than there are bytes.
 */
export interface VarintReader {
  /** @param most a larger number cannot be read */
  readonly number: (most: number) => number
  /** So many numbers, each at most 2^32 − 1. */
  readonly numbers: (count: number, most: number) => Uint32Array
  readonly text: (mostLetters: number) => string
  /** Makes known that what was read cannot be, unless it can. */
  readonly expect: (isRight: boolean) => void
  /** Whether all that was asked for could be read. */
  readonly isRight: () => boolean
  /** The bytes that have not been read. */
  readonly rest: () => Uint8Array
}

/** Of a number below 2^53. */
const MOST_BYTES = 8

export function createVarintReader(bytes: Uint8Array): VarintReader {
  let [at, isFlawed] = [0, false]
  const expect = (isRight: boolean): void => {
    if (!isRight) isFlawed = true
  }
  const number = (most: number): number => {
    let [whole, unit] = [0, 1]
    for (let length = 1; length <= MOST_BYTES && at < bytes.length; length += 1) {
      const byte = bytes[at] ?? 0
      at += 1
      whole += (byte & 0x7f) * unit
      unit *= 0x80
      if (byte < 0x80) {
        expect(whole <= most)
        return Math.min(whole, Math.max(most, 0))
      }
    }
    isFlawed = true
    return 0
  }
  const hasRoomFor = (count: number): boolean => {
    expect(count <= bytes.length - at)
    return !isFlawed
  }
  return {
    number,
    numbers: (count, most) => {
      const wholes = new Uint32Array(hasRoomFor(count) ? count : 0)
      for (let index = 0; index < wholes.length; index += 1) wholes[index] = number(most)
      return wholes
    },
    text: (mostLetters) => {
      const length = number(mostLetters)
      if (!hasRoomFor(length)) return ''
      at += length
      return String.fromCharCode(...bytes.subarray(at - length, at))
    },
    expect,
    isRight: () => !isFlawed,
    rest: () => bytes.subarray(at),
  }
}
