import { useAtlas, usePlaceNames } from './atlas'
import type { Wording } from './claimText'
import { useLanguage, useStrings } from './strings/catalogue'

/** Everything that texts about events are written with, from the contexts around. */
export function useWording(): Wording {
  return { strings: useStrings(), language: useLanguage(), names: usePlaceNames(), atlas: useAtlas() }
}
