/** A mutant that no user can tell from the source: reviewed by hand. */
export interface Equivalent {
  readonly file: string
  /** The lines of the source that it touches, trimmed. */
  readonly line: string
  /** What is changed in them, as `found → text`. */
  readonly change: string
  readonly why: string
}

/** Grouped by file. An entry that fits no surviving mutant fails the part: it is out of date. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/data/safeHref.ts',
    line: String.raw`const IPV4 = /^\d+\.\d+\.\d+\.\d+$/`,
    change: String.raw`/^\d+\.\d+\.\d+\.\d+$/ → /\d+\.\d+\.\d+\.\d+$/`,
    why: 'The parser of addresses takes a host that ends in a number for IPv4, or refuses it: nothing stands before it.',
  },
  {
    file: 'src/data/safeHref.ts',
    line: String.raw`if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null`,
    change: String.raw`/^https?:\/\/[^/]/i → /https?:\/\/[^/]/i`,
    why: 'The protocol is looked at again after parsing: two locks, each of which is enough.',
  },
  {
    file: 'src/data/safeHref.ts',
    line: "if (!['https:', 'http:'].includes(protocol)) return null",
    change: "!['https:', 'http:'].includes(protocol) → false",
    why: 'The text was looked at before parsing: two locks, each of which is enough.',
  },
]
