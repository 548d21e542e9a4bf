import { createContext, useContext, useMemo } from 'react'
import type { DatasetIndex } from '../domain/datasetIndex'
import { type Language, textIn } from '../domain/language'
import type { Ask } from '../domain/question'
import type { RegionSet } from '../domain/region'
import type { PlaceNames } from './figureText'
import { useLanguage } from './strings/catalogue'

/** The loaded data set and the regions it refers to: what every component below the root may look things up in. */
export interface Atlas {
  readonly index: DatasetIndex
  /** Asks about its events. */
  readonly ask: Ask
  /** Told that a part of the page waits for an answer; answers what to call when it does no longer. */
  readonly onAwait?: () => () => void
  readonly regionSet: RegionSet
  /** Present where the data is the reader's own file, which this site does not publish. */
  readonly own?: { readonly fileName: string }
}

export const AtlasContext = createContext<Atlas | null>(null)

/** @throws Error outside the provider: a component that needs data was rendered before there is any. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (atlas === null) throw new Error('No data set is loaded here.')
  return atlas
}

/** Whether the data is the reader's own file; also asked where there may be no data yet. */
export function useIsOwn(): boolean {
  return useContext(AtlasContext)?.own !== undefined
}

/** Names of regions and countries in the page's language; an unknown code is shown as it is. */
export function usePlaceNames(): PlaceNames {
  const language = useLanguage()
  const { regionSet } = useAtlas()
  return useMemo(() => placeNames(regionSet, language), [regionSet, language])
}

/** Names of regions and countries in a language, by their codes; what is unknown is named by its code. */
export function placeNames(regionSet: RegionSet, language: Language): PlaceNames {
  return {
    region(code) {
      const region = regionSet.regions.get(code)
      return region === undefined ? code : textIn(region.name, language)
    },
    country(code) {
      const name = regionSet.countries.get(code)
      return name === undefined ? code : textIn(name, language)
    },
  }
}

/** Label of an event type: the data set's own, else a built-in one, else the id. */
export function typeLabel(
  atlas: Atlas,
  language: Language,
  builtIn: Readonly<Record<string, string>>,
  id: string,
): string {
  const declared = atlas.index.dataset.types.find((type) => type.id === id)
  if (declared !== undefined) return textIn(declared.label, language)
  return Object.hasOwn(builtIn, id) ? (builtIn[id] ?? id) : id
}
