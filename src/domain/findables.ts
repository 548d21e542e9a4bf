import type { Claimant, ConflictEvent } from './dataset'
import type { Text } from './language'
import type { City, Region } from './region'

/** What a thing is found by, in any language. */
export interface Findable {
  readonly names: readonly (string | undefined)[]
  /** Further texts whose words it is found by. */
  readonly texts: readonly (string | undefined)[]
}

/** A region is found by all its names and its code. */
export function regionFindable({ name, short, alternates, code }: Region): Findable {
  return { names: [...wordings(name), ...wordings(short), ...alternates], texts: [code] }
}

/** A city is found by its name. */
export function cityFindable({ name }: City): Findable {
  return { names: wordings(name), texts: [] }
}

/** A speaker is found by name and role. */
export function claimantFindable({ name, role }: Claimant): Findable {
  return { names: wordings(name), texts: wordings(role) }
}

/**
 * An event is found by its own texts. It is also found by all words of its regions, countries and speakers; and, where
 * nobody said more than the region, by those of the region's cities.
 */
export function eventFindable({ title, summary, actors, claims, places }: ConflictEvent): Findable {
  const told = [
    summary,
    ...actors.map(({ name }) => name),
    ...claims.map(({ statement }) => statement),
    ...places.map(({ wording }) => wording),
  ]
  return { names: wordings(title), texts: told.flatMap(wordings) }
}

/** A text in all its languages. */
export function wordings(text: Text | undefined): readonly (string | undefined)[] {
  return [text?.en, text?.uk]
}
