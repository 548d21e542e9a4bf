import type { Claim, ConflictEvent, Dataset } from './dataset'
import type { Text } from './language'

/** A text that the page shows, by its place in what it belongs to. */
export interface PlacedText {
  /** Path such as `claims[c1].statement`. */
  readonly field: string
  readonly text: Text
  /** In the source's own words, which keep the source's spelling. */
  readonly isQuoted?: true
}

/** Every text of an event that readers see, its claims with it; quotations are marked. */
export function textsOfEvent(event: ConflictEvent): readonly PlacedText[] {
  const { title, summary, contentWarning, when, places, actors, claims } = event
  return [
    { field: 'title', text: title },
    { field: 'summary', text: summary },
    ...given('contentWarning', contentWarning),
    ...quoted('when.wording', when.wording),
    ...places.flatMap(({ wording }, at) => quoted(`places[${at}].wording`, wording)),
    ...actors.map(({ name }, at) => ({ field: `actors[${at}].name`, text: name })),
    ...claims.flatMap(textsOfClaim),
  ]
}

function textsOfClaim({ id, statement, verb, via, quote, figures }: Claim): readonly PlacedText[] {
  const path = `claims[${id}]`
  return [
    { field: `${path}.statement`, text: statement },
    ...given(`${path}.verb`, verb),
    ...given(`${path}.via`, via),
    ...quoted(`${path}.quote`, quote === undefined ? undefined : { en: quote }),
    ...figures.flatMap(({ words }, at) => quoted(`${path}.figures[${at}].words`, words)),
  ]
}

/** Texts of the set itself; names and titles of sources are theirs, as quotations are. */
export function textsOfSet(set: Omit<Dataset, 'events'>): readonly PlacedText[] {
  const { title, description, attribution, sources, claimants, context, corrections, types } = set
  return [
    { field: 'title', text: title },
    { field: 'description', text: description },
    { field: 'attribution', text: attribution },
    ...types.map(({ id, label }) => ({ field: `types[${id}].label`, text: label })),
    ...sources.flatMap(({ id, publisher, title: named }) => [
      ...quoted(`sources[${id}].publisher`, publisher),
      ...quoted(`sources[${id}].title`, named),
    ]),
    ...claimants.flatMap(({ id, name, role }) => [
      { field: `claimants[${id}].name`, text: name },
      { field: `claimants[${id}].role`, text: role },
    ]),
    ...context.map(({ text }, at) => ({ field: `context[${at}].text`, text })),
    ...corrections.map(({ id, reason }) => ({ field: `corrections[${id}].reason`, text: reason })),
  ]
}

function given(field: string, text: Text | undefined): readonly PlacedText[] {
  return text === undefined ? [] : [{ field, text }]
}

function quoted(field: string, text: Text | undefined): readonly PlacedText[] {
  return text === undefined ? [] : [{ field, text, isQuoted: true }]
}
