import type { RegionCode } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
import { type MarkRow, markRow } from '../domain/markRow'
import type { Region, RegionSet } from '../domain/region'
import type { RegionLook } from '../domain/regionLook'
import type { Theme } from '../domain/view'
import { type CrowdedZoom, type PlacedName, placeNames } from './namePlacement'
import type { Scene } from './scene'

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
  /** Where the short name stands at zooms with little room; `null` for a region without events. */
  readonly crowded: Readonly<Record<CrowdedZoom, PlacedName>> | null
}

export interface RegionLabels {
  readonly features: GeoJSON.FeatureCollection<GeoJSON.Point, LabelProperties>
  /** Rows of marks that the features name, each once. */
  readonly rows: readonly MarkRow[]
}

type Shown = Pick<Scene, 'language' | 'theme' | 'regions' | 'isOwn'>

/**
 * Labels of all regions of the set. Those with most events come first and equals by code, so that the same scene
 * always gives the same picture. A region without events that a city stands for gets none: the city has its own.
 */
export function regionLabels({ language, theme, regions, isOwn }: Shown, regionSet: RegionSet): RegionLabels {
  const cityNames = new Set(regionSet.cities.map(({ region, name }) => `${region} ${name.en}`))
  const shown = [...regionSet.regions.values()]
    .filter(({ code, name }) => regions.has(code) || !cityNames.has(`${code} ${name.en}`))
    .sort(
      (a, b) => eventsIn(regions.get(b.code)) - eventsIn(regions.get(a.code)) || (a.code < b.code ? -1 : 1),
    )
  const labels = shown.map((region, rank) => {
    const row = rowOf(regions.get(region.code), theme, isOwn)
    return { region, row, properties: propertiesOf(region, language, row?.id ?? '', rank) }
  })
  const places = placesOf(labels)
  const features = labels.map(({ region, properties }) =>
    pointOf(region, { ...properties, crowded: places(region) }),
  )
  const rows = new Map(labels.flatMap(({ row }) => (row === null ? [] : [[row.id, row] as const])))
  return { features: { type: 'FeatureCollection', features }, rows: [...rows.values()] }
}

interface Label {
  readonly region: Region
  readonly row: MarkRow | null
  readonly properties: Omit<LabelProperties, 'crowded'>
}

/** Places the names of the regions with events, and answers for each region. */
function placesOf(labels: readonly Label[]): (region: Region) => LabelProperties['crowded'] {
  const withRow = labels.flatMap(({ region, row, properties }) =>
    row === null ? [] : [{ region, point: region.label, name: properties.short, rowWidthPx: row.widthPx }],
  )
  const placedAt = (at: CrowdedZoom) => {
    const names = placeNames(withRow, at)
    return new Map(withRow.map(({ region }, i) => [region, names[i]]))
  }
  const zooms = {
    z3: placedAt('z3'),
    z3Third: placedAt('z3Third'),
    z3Half: placedAt('z3Half'),
    z4: placedAt('z4'),
    z5: placedAt('z5'),
  }
  return (region) => {
    const [z3, z3Third, z3Half] = [zooms.z3, zooms.z3Third, zooms.z3Half].map((placed) => placed.get(region))
    const [z4, z5] = [zooms.z4.get(region), zooms.z5.get(region)]
    return z3 && z3Third && z3Half && z4 && z5 ? { z3, z3Third, z3Half, z4, z5 } : null
  }
}

function eventsIn(look: RegionLook | undefined): number {
  return look === undefined ? 0 : look.marks.reduce((sum, { count }) => sum + count, 0)
}

function rowOf(look: RegionLook | undefined, theme: Theme, isOwn: boolean): MarkRow | null {
  return look === undefined ? null : markRow(look.marks, theme, isOwn)
}

function propertiesOf(
  { code, short, name }: Region,
  language: Language,
  row: string,
  rank: number,
): Label['properties'] {
  const full = textIn(name, language)
  const other = textIn(name, language === 'en' ? 'uk' : 'en')
  return { code, short: textIn(short, language), full, other: other === full ? '' : other, row, rank }
}

function pointOf(
  { label }: Region,
  properties: LabelProperties,
): GeoJSON.Feature<GeoJSON.Point, LabelProperties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [label[0], label[1]] }, properties }
}
