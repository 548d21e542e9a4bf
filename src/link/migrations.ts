/** Keys and percent-decoded values in the order of the link; `null` = the escapes are broken. First of a key wins. */
export type Pairs = ReadonlyMap<string, string | null>

/** How a link of version `from` becomes one of version `from + 1`. */
export interface Migration {
  readonly from: number
  /** Pure; keys that it does not know stay as they are. */
  readonly step: (pairs: Pairs) => Pairs
}

/** Every step that was ever needed, oldest first, no number left out. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = []

/** The version that links are written in. */
export const FORMAT_VERSION = MIGRATIONS.length + 1

/** The pairs of a link of the given version as the newest version would hold them; a newer link stays as it is. */
export function migrated(pairs: Pairs, version: number, migrations = MIGRATIONS): Pairs {
  return migrations.filter(({ from }) => from >= version).reduce((older, { step }) => step(older), pairs)
}
