import type { RegionCode } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { grouped } from '../domain/grouped'
import type { LocalText } from '../domain/language'
import { type Overview, onlyMentions } from '../domain/overview'
import { haveNumber } from '../domain/statements'
import { SUPPORTS, type Support } from '../domain/support'
import { totalsOf } from '../domain/totals'
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

/** The regions of the view in the order of the list "Regions": most events first. */
export function regionRows({ regions }: Overview, wording: Wording): readonly RegionRow[] {
  const { compare } = new Intl.Collator(wording.language)
  return [...regions]
    .map(([code, { entries }]) => regionRow(code, entries, wording))
    .sort((a, b) => b.events - a.events || compare(a.name, b.name))
}

function regionRow(code: RegionCode, entries: readonly EventEntry[], wording: Wording): RegionRow {
  const { atlas, names, strings, language } = wording
  const region = atlas.regionSet.regions.get(code)
  const other = language === 'uk' ? 'en' : 'uk'
  const otherName = region?.name[other]
  const [alone, shared] = [true, false].map((isAlone) =>
    entries.filter(({ places }) => places.every(({ region }) => region === code) === isAlone),
  )
  return {
    code,
    name: names.region(code),
    otherName: otherName === undefined ? null : { text: otherName, language: other },
    country: region === undefined ? null : names.country(region.country),
    events: entries.length,
    types: [...grouped(entries, ({ event }) => [event.type])].map(([kind, { length }]) => ({
      kind,
      label: typeLabel(atlas, language, strings.types, kind),
      count: length,
    })),
    onlyMentioned: entries.filter((entry) => onlyMentions(entry, code)).length,
    figures: totalsOf(alone ?? [], atlas.index.claimants).measures.map((total) => totalText(total, strings)),
    notSplit: (shared ?? []).filter(({ event }) => haveNumber(event.claims)).length,
    supports: SUPPORTS.flatMap((kind) => {
      const count = entries.filter(({ support }) => support === kind).length
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
