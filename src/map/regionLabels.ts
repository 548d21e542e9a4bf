import type { RegionCode } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
import type { Region, RegionSet } from '../domain/region'
import type { Theme } from '../domain/view'
import { type MarkRow, markRow } from './markRow'
import type { RegionLook, Scene } from './scene'

/** What the label layers read of one region. */
export interface LabelProperties {
  readonly code: RegionCode
  readonly short: string
  readonly full: string
  /** The full name in the page's other language; empty when there is none. */
  readonly other: string
  /** Id of the image of its row of marks; empty for a region without events. */
  readonly row: string
  /** Place in the queue for room on the map: lower goes first. */
  readonly rank: number
}

export interface RegionLabels {
  readonly features: GeoJSON.FeatureCollection<GeoJSON.Point, LabelProperties>
  /** Rows of marks that the features name, each once. */
  readonly rows: readonly MarkRow[]
}

type Shown = Pick<Scene, 'language' | 'theme' | 'regions'>

/**
 * Labels of all regions of the set. Those with most events come first and equals by code, so that the same scene
 * always gives the same picture. A region without events that a city stands for gets none: the city has its own.
 */
export function regionLabels({ language, theme, regions }: Shown, regionSet: RegionSet): RegionLabels {
  const cityNames = new Set(regionSet.cities.map(({ region, name }) => `${region} ${name.en}`))
  const shown = [...regionSet.regions.values()]
    .filter(({ code, name }) => regions.has(code) || !cityNames.has(`${code} ${name.en}`))
    .sort(
      (a, b) => eventsIn(regions.get(b.code)) - eventsIn(regions.get(a.code)) || (a.code < b.code ? -1 : 1),
    )
  const rows = new Map<string, MarkRow>()
  const features = shown.map((region, rank) => {
    const row = rowOf(regions.get(region.code), theme)
    if (row !== null) rows.set(row.id, row)
    return labelOf(region, language, row?.id ?? '', rank)
  })
  return { features: { type: 'FeatureCollection', features }, rows: [...rows.values()] }
}

function eventsIn(look: RegionLook | undefined): number {
  return look === undefined ? 0 : look.marks.reduce((sum, { count }) => sum + count, 0)
}

function rowOf(look: RegionLook | undefined, theme: Theme): MarkRow | null {
  return look === undefined ? null : markRow(look.marks, theme)
}

function labelOf(
  { code, short, name, label }: Region,
  language: Language,
  row: string,
  rank: number,
): GeoJSON.Feature<GeoJSON.Point, LabelProperties> {
  const full = textIn(name, language)
  const other = textIn(name, language === 'en' ? 'uk' : 'en')
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [label[0], label[1]] },
    properties: { code, short: textIn(short, language), full, other: other === full ? '' : other, row, rank },
  }
}
