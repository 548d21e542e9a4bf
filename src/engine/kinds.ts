import { type Columns, FLAG, UNDATED } from './columns'
import { numbering } from './numbering'

/** What the day of an event means. */
export const WHEN = { happened: 0, reported: 1, undated: 2 } as const

/**
 * Kinds of events: all that have the same type, parties, support and meaning of their day. There are few of them, so
 * that what holds for a kind is worked out once and not row by row.
 */
export interface Kinds {
  readonly count: number
  /** Kind of each row. */
  readonly ofRow: Uint32Array
  /** As in `Columns`, by kind. */
  readonly type: Uint16Array
  readonly parties: Uint8Array
  readonly support: Uint8Array
  /** {@link WHEN} */
  readonly when: Uint8Array
}

/** Bits of a key below those of the type. */
const BITS = { parties: 8, support: 3, when: 2 } as const
const LOW_BITS = BITS.parties + BITS.support + BITS.when

/** Kinds in the order in which they come. */
export function kindsOf(columns: Columns): Kinds {
  const { rows, type, parties, support, start, flags, types } = columns
  const kinds = numbering(types.length << LOW_BITS)
  const ofRow = new Uint32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const when = start[row] === UNDATED ? WHEN.undated : (flags[row] ?? 0) & FLAG.reported
    const low =
      ((parties[row] ?? 0) << (BITS.support + BITS.when)) | ((support[row] ?? 0) << BITS.when) | when
    ofRow[row] = kinds.numberOf(((type[row] ?? 0) << LOW_BITS) | low)
  }
  const part = (shift: number, bits: number) => (key: number) => (key >>> shift) & ((1 << bits) - 1)
  return {
    count: kinds.keys.length,
    ofRow,
    type: Uint16Array.from(kinds.keys, part(LOW_BITS, 16)),
    parties: Uint8Array.from(kinds.keys, part(BITS.support + BITS.when, BITS.parties)),
    support: Uint8Array.from(kinds.keys, part(BITS.when, BITS.support)),
    when: Uint8Array.from(kinds.keys, part(0, BITS.when)),
  }
}
