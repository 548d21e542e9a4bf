import type { RegionCode } from '../domain/dataset'
import type { LocalText } from '../domain/language'
import type { Overview, RegionEvents } from '../domain/overview'
import type { RegionFigures } from '../domain/question'
import { SUPPORTS, type Support } from '../domain/support'
import { typeLabel } from './atlas'
import type { Wording } from './claimText'
import type { SortKey } from './sorting'
import { totalText } from './totalText'

/** Columns of the table by region, in reading order. */
export const REGION_COLUMNS = [
  'region',
  'country',
  'events',
  'types',
  'onlyMentioned',
  'figures',
  'support',
] as const
export type RegionColumn = (typeof REGION_COLUMNS)[number]

/** How many events of a region are of one kind. */
interface Part<Kind extends string> {
  readonly kind: Kind
  readonly label: string
  readonly count: number
}

/** One region as the words of a table row; a list without facts is empty. */
export interface RegionRow {
  readonly code: RegionCode
  readonly name: string
  /** In the page's other language; `null` for a region that the set does not know. */
  readonly otherName: LocalText | null
  readonly country: string | null
  readonly events: number
  readonly types: readonly Part<string>[]
  /** Events that name the region without anything being said to have happened in it. */
  readonly onlyMentioned: number
  /** Sums over the events that name no other place. */
  readonly figures: readonly string[]
  /** Events with figures that name other places, too: how much of them is this region's, nobody said. */
  readonly notSplit: number
  readonly supports: readonly Part<Support>[]
}

/** The regions of the view in the order of the list "Regions": most events first. Without its figures a region has none. */
export function regionRows(
  { regions }: Pick<Overview, 'regions'>,
  figures: ReadonlyMap<RegionCode, RegionFigures>,
  wording: Wording,
): readonly RegionRow[] {
  const { compare } = new Intl.Collator(wording.language)
  return [...regions]
    .map(([code, here]) => regionRow(code, here, figures.get(code) ?? null, wording))
    .sort((a, b) => b.events - a.events || compare(a.name, b.name))
}

function regionRow(
  code: RegionCode,
  here: RegionEvents,
  figures: RegionFigures | null,
  wording: Wording,
): RegionRow {
  const { atlas, names, strings, language } = wording
  const region = atlas.regionSet.regions.get(code)
  const other = language === 'uk' ? 'en' : 'uk'
  const otherName = region?.name[other]
  return {
    code,
    name: names.region(code),
    otherName: otherName === undefined ? null : { text: otherName, language: other },
    country: region === undefined ? null : names.country(region.country),
    events: here.events,
    types: [...here.types].map(([kind, count]) => ({
      kind,
      label: typeLabel(atlas, language, strings.types, kind),
      count,
    })),
    onlyMentioned: here.onlyMentioned,
    figures: (figures?.totals.measures ?? []).map((total) => totalText(total, strings)),
    notSplit: figures?.notSplit ?? 0,
    supports: SUPPORTS.flatMap((kind) => {
      const count = here.supports.get(kind) ?? 0
      return count === 0 ? [] : [{ kind, label: strings.supports[kind].label, count }]
    }),
  }
}

/** What a region sorts by under a column: counts by number, all else by its words. */
export function regionSortKey(row: RegionRow, column: RegionColumn): SortKey {
  const keys: Readonly<Record<RegionColumn, SortKey>> = {
    region: [row.name],
    country: [row.country, row.name],
    events: [row.events],
    types: [partsText(row.types)],
    onlyMentioned: [row.onlyMentioned],
    figures: [row.figures.join('; ')],
    support: [partsText(row.supports)],
  }
  return keys[column]
}

function partsText(parts: readonly Part<string>[]): string {
  return parts.map(({ label, count }) => `${label} ${count}`).join(', ')
}
