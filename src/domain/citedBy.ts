import type { Claimant, ConflictEvent, Source } from './dataset'
import type { Cited } from './question'

/** Speakers and sources that the claims of the events name, each once, in the order in which they are named. */
export function citedBy(
  events: readonly ConflictEvent[],
  claimants: ReadonlyMap<string, Claimant>,
  sources: ReadonlyMap<string, Source>,
): Cited {
  const claims = events.flatMap((event) => event.claims)
  return {
    claimants: foundIn(
      claimants,
      claims.map(({ claimant }) => claimant),
    ),
    sources: foundIn(
      sources,
      claims.map(({ source }) => source),
    ),
  }
}

function foundIn<Value>(values: ReadonlyMap<string, Value>, ids: readonly string[]): readonly Value[] {
  return [...new Set(ids)].flatMap((id) => values.get(id) ?? [])
}
