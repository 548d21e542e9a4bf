import { type Columns, FLAG, UNDATED } from './columns'
import { numbering } from './numbering'
import { ranked } from './ordering'
import { byteAt, intAt, shortAt, wordAt } from './reads'

/** What the day of an event means. */
export const WHEN = { happened: 0, reported: 1, undated: 2 } as const

/**
 * Kinds of events: all that have the same type, parties, support and meaning of their day. There are few of them, so
 * that what holds for a kind is worked out once and not row by row.
 */
export interface Kinds {
  readonly count: number
  /** {@link WHEN}, by kind; kinds of the same meaning stand side by side, and in them those of the same type. */
  readonly when: Uint8Array
  /** As in `Columns`, by kind. */
  readonly type: Uint16Array
  readonly parties: Uint8Array
  readonly support: Uint8Array
}

/** How many bits of a key are for what, from the lowest ones on. */
const BITS = { support: 3, parties: 8, type: 16 } as const
const [PARTIES_AT, TYPE_AT] = [BITS.support, BITS.support + BITS.parties]
const WHEN_AT = TYPE_AT + BITS.type

/** @returns the kinds, and the kind of each row. */
export function kindsOf(columns: Columns): { readonly kinds: Kinds; readonly ofRow: Uint32Array } {
  const { rows, type, parties, support, start, flags } = columns
  const numbers = numbering(3 << WHEN_AT)
  const ofRow = new Uint32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const when = intAt(start, row) === UNDATED ? WHEN.undated : byteAt(flags, row) & FLAG.reported
    ofRow[row] = numbers.numberOf(
      (when << WHEN_AT) |
        (shortAt(type, row) << TYPE_AT) |
        (byteAt(parties, row) << PARTIES_AT) |
        byteAt(support, row),
    )
  }
  const { keys, rank } = ranked(numbers.keys)
  for (let row = 0; row < rows; row += 1) ofRow[row] = wordAt(rank, wordAt(ofRow, row))
  const part = (at: number, bits: number) => (key: number) => (key >>> at) & ((1 << bits) - 1)
  const kinds = {
    count: keys.length,
    when: Uint8Array.from(keys, (key) => key >>> WHEN_AT),
    type: Uint16Array.from(keys, part(TYPE_AT, BITS.type)),
    parties: Uint8Array.from(keys, part(PARTIES_AT, BITS.parties)),
    support: Uint8Array.from(keys, part(0, BITS.support)),
  }
  return { kinds, ofRow }
}
