import { folded } from './search'
import { type Query, type Spelling, spellingOf } from './wordQuery'

/** How well a name fits a query, best first; the words of other texts count as `inside`. */
export const FIT = { exact: 0, beginning: 1, words: 2, inside: 3, guess: 4 } as const
export type Fit = (typeof FIT)[keyof typeof FIT]

/** A name in one language, made ready for queries. */
export interface Name extends Spelling {
  readonly text: string
}

/** The given ones of some names. */
export function namesOf(texts: readonly (string | undefined)[]): readonly Name[] {
  return texts.flatMap((text) => (text === undefined ? [] : { text, ...spellingOf(text) }))
}

/** How well the best of the names fits; `inside` for none that begins with the query or holds its words. */
export function bestFit(names: readonly Name[], query: Query): Fit {
  let best: Fit = FIT.inside
  for (const name of names) {
    const fit = fitOf(name, query, best)
    if (fit < best) best = fit
  }
  return best
}

/**
 * The names that fit the query best, in its own letters first; none where no name begins with it or holds its words.
 *
 * @param text what the query was read from.
 */
export function bestNames(names: readonly Name[], query: Query, text: string): readonly string[] {
  const fit = bestFit(names, query)
  if (fit >= FIT.inside) return []
  const typed = folded(text)
  const isAsTyped = (name: Name): number => Number(folded(name.text).startsWith(typed))
  return names
    .filter((name) => fitOf(name, query) === fit)
    .sort((a, b) => isAsTyped(b) - isAsTyped(a))
    .map((name) => name.text)
}

/** How well a name fits, as far as it is better than another. */
function fitOf({ key, stem }: Name, query: Query, than: Fit = FIT.inside): Fit {
  if (key === query.key || stem === query.stem) return FIT.exact
  if (than > FIT.beginning && key.startsWith(query.start)) return FIT.beginning
  const hasWords =
    than > FIT.words && query.words.every((word) => key.includes(word.start) || stem.includes(word.whole))
  return hasWords ? FIT.words : than
}
