import { bucketed } from './bucketed'
import { u32 } from './elements'
import { WORLD } from './world'

/** Bits of a coordinate that the order follows. */
const BITS = 16
const SHIFT = Math.log2(WORLD) - BITS
/** Bits that are sorted at a time: few enough that their counts stay near, and three times for both coordinates. */
const DIGIT = 11

/**
 * Places of points in an order in which those of one group come together, and in a group those of any square of the
 * world whose side is a power of two, down to `WORLD / 65536`; in the smallest squares they keep their order.
 *
 * @param x units from the west, as `y` from the north.
 * @param group below `groups`, which is 65,536 at most.
 */
export function zOrder(x: Uint32Array, y: Uint32Array, group: Uint16Array, groups: number): Uint32Array {
  const code = new Uint32Array(x.length)
  for (let i = 0; i < x.length; i++)
    code[i] = spread(u32(x, i) >>> SHIFT) | (spread(u32(y, i) >>> SHIFT) << 1)
  const digit = new Uint16Array(x.length)
  let order: Uint32Array | undefined
  for (let shift = 0; shift < 2 * BITS; shift += DIGIT) {
    for (let i = 0; i < code.length; i++) digit[i] = (u32(code, i) >>> shift) & (2 ** DIGIT - 1)
    order = bucketed(digit, 2 ** DIGIT, order).items
  }
  return bucketed(group, groups, order).items
}

/** The bits of a number at every second place. */
function spread(value: number): number {
  let bits = (value | (value << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
