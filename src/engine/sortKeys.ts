import type { Claimant, ConflictEvent, Source } from '../domain/dataset'
import type { StoredEvents } from '../domain/eventStore'
import { type Language, textIn } from '../domain/language'

/** Columns of the table that events themselves are needed for. */
export type StoredColumn = 'event' | 'accordingTo' | 'source' | 'figures'

/** Whatever the claims of an event name. */
interface Named {
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
}

const TEXTS: Readonly<
  Record<Exclude<StoredColumn, 'figures'>, (event: ConflictEvent, named: Named, language: Language) => string>
> = {
  event: ({ title }, _, language) => textIn(title, language),
  accordingTo: ({ claims }, { claimants }, language) =>
    claims
      .map(({ claimant }) => {
        const known = claimants.get(claimant)
        return known === undefined ? claimant : textIn(known.name, language)
      })
      .join(', '),
  source: ({ claims }, { sources }, language) =>
    [...new Set(claims.flatMap(({ source }) => sources.get(source) ?? []))]
      .flatMap(({ publisher, title }) => [textIn(publisher, language), textIn(title, language)])
      .join(', '),
}

/** The words that the events are sorted by under a column, in their order: title, speakers or sources, each joined. */
export function sortTexts(
  { events, claimants, sources }: StoredEvents,
  column: keyof typeof TEXTS,
  language: Language,
): readonly string[] {
  const named = {
    claimants: new Map(claimants.map((one) => [one.id, one])),
    sources: new Map(sources.map((one) => [one.id, one])),
  }
  return events.map((event) => TEXTS[column](event, named, language))
}

/** The largest number that the claims of an event give, whatever it counts; `NaN` for none. */
export function largestFigure({ claims }: ConflictEvent): number {
  const numbers = claims.flatMap(({ figures }) =>
    figures.flatMap(({ best, high, low }) => best ?? high ?? low ?? []),
  )
  return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? Number.NaN)
}
