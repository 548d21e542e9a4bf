import type { Figure } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
import { pairIn } from '../domain/partOfWhole'
import type { Strings } from './strings/en'

/** Where names of places come from; see `usePlaceNames`. */
export interface PlaceNames {
  readonly region: (code: string) => string
  readonly country: (code: string) => string
}

/** The number with its wording: "at least 6", "more than 10,000", "as many as 11,000 to 12,000". */
export function amountText(figure: Figure, strings: Strings): string {
  return strings.wording[figure.wording](bareAmount(figure, strings))
}

function bareAmount({ low, best, high }: Figure, strings: Strings): string {
  const isRange = low !== null && high !== null && low !== high
  const range = isRange ? strings.range(strings.number(low), strings.number(high)) : null
  if (best !== undefined && best !== null) {
    return range === null ? strings.number(best) : strings.bestOfRange(strings.number(best), range)
  }
  const only = low ?? high
  return range ?? (only === null ? '' : strings.number(only))
}

/** Whether the noun beside the amount stands in the singular: "at least 1 drone". */
function isOne({ low, best, high }: Figure): boolean {
  return best === 1
    ? low === high || low === null || high === null
    : (low ?? high) === 1 && (high === null || high === 1)
}

/** "at least 6 killed", with the place that is counted before it when it is not the event's own. */
function figureText(figure: Figure, strings: Strings, language: Language, names: PlaceNames): string {
  const amount = strings.measure(figure.measure, amountText(figure, strings), isOne(figure))
  return withScope(amount, figure, { strings, language, names })
}

interface Words {
  readonly strings: Strings
  readonly language: Language
  readonly names: PlaceNames
}

/** "in Russia, a portion near the front: …", or the source's words alone, in brackets behind the amount. */
function withScope(amount: string, figure: Figure, { strings, language, names }: Words): string {
  const scope = scopeText(figure, strings, names)
  const words = figure.words === undefined ? [] : [textIn(figure.words, language)]
  if (scope !== null) return strings.scoped(amount, [scope, ...words])
  return words.length === 0 ? amount : `${amount} (${words.join(', ')})`
}

/** "in Russia" for a figure that counts another place than its event's own; `null` for any other. */
export function scopeText(
  { scope }: { readonly scope?: Figure['scope'] | undefined },
  strings: Strings,
  names: PlaceNames,
): string | null {
  if (scope?.region !== undefined) return strings.figureIn(names.region(scope.region))
  return scope?.country === undefined ? null : strings.figureIn(names.country(scope.country))
}

/**
 * Figures of one claim as short texts. Drones shot down out of drones used become one text, "48 of 79", because
 * the two numbers mean little apart.
 */
export function figureTexts(
  figures: readonly Figure[],
  strings: Strings,
  language: Language,
  names: PlaceNames,
): readonly string[] {
  const pair = pairIn(figures)
  if (pair === null) return figures.map((figure) => figureText(figure, strings, language, names))
  const { part, whole } = pair
  const rest = figures.filter((figure) => figure !== whole && figure !== part)
  return [
    withScope(strings.partOfWhole(amountText(part, strings), amountText(whole, strings)), part, {
      strings,
      language,
      names,
    }),
    ...rest.map((figure) => figureText(figure, strings, language, names)),
  ]
}
