import { bucketed } from './bucketed'
import { u32 } from './elements'
import { WORLD } from './world'

/** Bits of a coordinate that the order follows. */
const BITS = 16
const SHIFT = Math.log2(WORLD) - BITS

/**
 * Places of points in an order in which those of one group come together, and in a group those of any square of the
 * world whose side is a power of two, down to `WORLD / 65536`; in the smallest squares they keep their order.
 *
 * @param x units from the west, as `y` from the north.
 * @param group below 65,536.
 */
export function zOrder(x: Uint32Array, y: Uint32Array, group: Uint16Array): Uint32Array {
  const low = new Uint16Array(x.length)
  const high = new Uint16Array(x.length)
  for (let i = 0; i < x.length; i++) {
    const [across, down] = [u32(x, i) >>> SHIFT, u32(y, i) >>> SHIFT]
    low[i] = spread(across & 0xff) | (spread(down & 0xff) << 1)
    high[i] = spread(across >>> 8) | (spread(down >>> 8) << 1)
  }
  const byLow = bucketed(low, 2 ** BITS).items
  const byBoth = bucketed(high, 2 ** BITS, byLow).items
  return bucketed(group, 2 ** BITS, byBoth).items
}

/** The eight bits of a number at every second place. */
function spread(byte: number): number {
  let bits = (byte | (byte << 4)) & 0x0f0f
  bits = (bits | (bits << 2)) & 0x3333
  return (bits | (bits << 1)) & 0x5555
}
