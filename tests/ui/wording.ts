import { type Language, textIn } from '../../src/domain/language'
import type { Atlas } from '../../src/ui/atlas'
import type { Wording } from '../../src/ui/claimText'
import type { PlaceNames } from '../../src/ui/figureText'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aRegionSet } from '../support/builders'

/** Names of the builders' regions and countries, as `usePlaceNames` gives them inside React. */
export function placeNames(language: Language): PlaceNames {
  const { regions, countries } = aRegionSet()
  return {
    region: (code) => textIn(regions.get(code)?.name ?? { en: code }, language),
    country: (code) => textIn(countries.get(code) ?? { en: code }, language),
  }
}

/** What lines about events are written with, for the functions that need no React. */
export function wordingIn(language: Language, atlas: Atlas): Wording {
  return { strings: stringsOf(language), language, names: placeNames(language), atlas }
}
