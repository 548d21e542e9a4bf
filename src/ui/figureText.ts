import type { Figure } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
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
  if (best !== undefined && best !== null) return strings.number(best)
  if (low !== null && high !== null && low !== high)
    return strings.range(strings.number(low), strings.number(high))
  const only = low ?? high
  return only === null ? '' : strings.number(only)
}

/** "at least 6 killed", with the place that is counted before it when it is not the event's own. */
export function figureText(figure: Figure, strings: Strings, language: Language, names: PlaceNames): string {
  const isOne = figure.low === 1 && figure.high === 1
  const amount = strings.measure(figure.measure, amountText(figure, strings), isOne)
  const scope = scopeText(figure, strings, names)
  const words = figure.words === undefined ? [] : [textIn(figure.words, language)]
  if (scope !== null) return `${[scope, ...words].join(', ')}: ${amount}`
  return words.length === 0 ? amount : `${amount} (${words.join(', ')})`
}

function scopeText({ scope }: Figure, strings: Strings, names: PlaceNames): string | null {
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
  const whole = figures.find(({ measure }) => measure === 'dronesLaunched')
  const part = figures.find(({ measure }) => measure === 'dronesIntercepted')
  if (whole === undefined || part === undefined) {
    return figures.map((figure) => figureText(figure, strings, language, names))
  }
  const rest = figures.filter((figure) => figure !== whole && figure !== part)
  return [
    strings.partOfWhole(amountText(part, strings), amountText(whole, strings)),
    ...rest.map((figure) => figureText(figure, strings, language, names)),
  ]
}
