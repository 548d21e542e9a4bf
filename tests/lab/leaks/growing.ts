/** A class that has so many objects more than before. */
export interface Growing {
  readonly name: string
  readonly more: number
}

/**
 * Classes that have grown with every round: by a whole multiple of the rounds, as fuite looks for them. What grows once, such
 * as a cache, does not count. The most first.
 */
export function growing(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  rounds: number,
): readonly Growing[] {
  return [...after]
    .map(([name, count]) => ({ name, more: count - (before.get(name) ?? 0) }))
    .filter(({ more }) => more > 0 && more % rounds === 0)
    .toSorted((a, b) => b.more - a.more || (a.name < b.name ? -1 : 1))
}
