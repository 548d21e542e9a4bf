import type { RegionCode } from '../domain/dataset'
import type { Text } from '../domain/language'
import type { Locate } from '../domain/placedPlace'
import type { LngLat, RegionSet } from '../domain/region'
import { keyOf } from '../domain/transliterate'

/** What a name means: a region's code; several regions; or nothing that is known. */
export type NamedRegion =
  | {
      readonly kind: 'found'
      readonly code: RegionCode /** Whether it is its name in the set. */
      readonly isNamed: boolean
    }
  | { readonly kind: 'ambiguous' | 'unknown' }

/** Finds regions and countries of a region set by what files call them. */
export interface PlaceFinder {
  readonly regionSet: RegionSet
  /**
   * By ISO 3166-2 code or by name, in English, Ukrainian, Russian, old or new spelling, with or without "oblast".
   *
   * @param kind what a bare name means where a city and its oblast share it; without it such a name is ambiguous.
   */
  readonly region: (name: string, kind?: RegionKind) => NamedRegion
  /** ISO 3166-1 alpha-2 of a country by code (two or three letters, ISO or UCDP's numbers) or name; else `null`. */
  readonly country: (name: string) => string | null
  /** Region that holds a point; `null` outside all of them, and where borders could not be loaded. */
  readonly at: (point: LngLat) => RegionCode | null
}

export type RegionKind = 'city' | 'area'

const CITY = wordSet('city misto місто город м municipality special спеціальнии')
const AREA = wordSet(
  'oblast oblasti obl region voblasts krai territory province republic respublika autonomous avtonomna ar',
  'область області обл вобласць краи республіка республика автономна автономная ар',
)
const FILLER = wordSet('of the republican')

/** ISO 3166-1 alpha-3 and Gleditsch–Ward numbers (as UCDP uses) of the countries that region sets have so far. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  ...{ ukr: 'UA', rus: 'RU', blr: 'BY', mda: 'MD', pol: 'PL', rou: 'RO', svk: 'SK', hun: 'HU' },
  ...{
    '369': 'UA',
    '365': 'RU',
    '370': 'BY',
    '359': 'MD',
    '290': 'PL',
    '360': 'RO',
    '317': 'SK',
    '310': 'HU',
  },
  ...{ '804': 'UA', '643': 'RU', '112': 'BY' },
}

/** @param locate finds the region of a point by its borders; `null` where there are none. */
export function createPlaceFinder(regionSet: RegionSet, locate: Locate | null): PlaceFinder {
  const byStem = new Map<string, { readonly code: RegionCode; readonly kind: RegionKind }[]>()
  const names = new Set<string>()
  for (const { code, name, short, alternates } of regionSet.regions.values()) {
    const kind = nameOf(name.en).kind ?? (/^[^ ]+$/.test(name.en) ? 'city' : 'area')
    const own = [name, short].flatMap(textsOf)
    for (const text of own) names.add(folded(text))
    for (const text of [...own, ...alternates]) {
      const stem = nameOf(text).stem
      const known = byStem.get(stem) ?? []
      if (!known.some((one) => one.code === code)) byStem.set(stem, [...known, { code, kind }])
    }
  }
  const countries = new Map<string, string>(Object.entries(COUNTRY_CODES))
  for (const [code, name] of regionSet.countries) {
    for (const text of [code, ...textsOf(name)]) countries.set(folded(text), code)
  }
  return {
    regionSet,
    region(text, wanted) {
      const code = text.trim().toUpperCase()
      if (regionSet.regions.has(code)) return { kind: 'found', code, isNamed: true }
      const { stem, kind = wanted } = nameOf(text)
      const candidates = byStem.get(stem) ?? []
      const fitting = candidates.length > 1 ? candidates.filter((one) => one.kind === kind) : candidates
      const [first, second] = fitting
      if (first !== undefined && second === undefined)
        return { kind: 'found', code: first.code, isNamed: names.has(folded(text)) }
      return { kind: candidates.length > 1 ? 'ambiguous' : 'unknown' }
    },
    country: (text) => countries.get(folded(text)) ?? null,
    at: (point) => locate?.(point) ?? null,
  }
}

/** A name in the languages that it is there in. */
function textsOf({ en, uk }: Text): readonly string[] {
  return uk === undefined ? [en] : [en, uk]
}

/** A name without the words for what it is a name of, in the spelling of keys. */
function nameOf(text: string): { readonly stem: string; readonly kind?: RegionKind } {
  const words = folded(text).split(' ')
  const isKind = (word: string): boolean => CITY.has(word) || AREA.has(word) || FILLER.has(word)
  const stem = keyOf(words.filter((word) => !isKind(word)).join(' '))
  if (words.some((word) => CITY.has(word))) return { stem, kind: 'city' }
  return words.some((word) => AREA.has(word)) ? { stem, kind: 'area' } : { stem }
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/ґ/g, 'г')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´"]/gu, '')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
