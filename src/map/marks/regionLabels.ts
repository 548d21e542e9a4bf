import { mercator } from '../../domain/cameraMath'
import type { RegionCode } from '../../domain/dataset'
import { textIn } from '../../domain/language'
import { type MarkRow, markRow, shortMarkRow } from '../../domain/markRow'
import type { RegionSet } from '../../domain/region'
import type { RegionLook } from '../../domain/regionLook'
import type { Scene } from '../scene'

/** What is written at a region: its name, with its row of marks where it has events. */
export interface RegionLabel {
  readonly code: RegionCode
  /** Where it belongs, in the square of {@link mercator}. */
  readonly at: readonly [x: number, y: number]
  readonly short: string
  readonly full: string
  /** The full name in the page's other language; empty when there is none. */
  readonly other: string
  /** `null` for a region without events. */
  readonly row: MarkRow | null
  /** The same where there is little room; `null` where that is as long. */
  readonly shortRow: MarkRow | null
}

type Shown = Pick<Scene, 'language' | 'theme' | 'regions' | 'isOwn'>

/**
 * Labels of all regions of the set, in the order in which they get room. Those with most events come first and equals
 * by code, so that the same scene always gives the same picture. A region without events that a city stands for gets
 * none: the city has its own.
 */
export function regionLabels(
  { language, theme, regions, isOwn }: Shown,
  regionSet: RegionSet,
): readonly RegionLabel[] {
  const cityNames = new Set(regionSet.cities.map(({ region, name }) => `${region} ${name.en}`))
  return [...regionSet.regions.values()]
    .filter(({ code, name }) => regions.has(code) || !cityNames.has(`${code} ${name.en}`))
    .sort(
      (a, b) => eventsIn(regions.get(b.code)) - eventsIn(regions.get(a.code)) || (a.code < b.code ? -1 : 1),
    )
    .map(({ code, label, short, name }) => {
      const full = textIn(name, language)
      const other = textIn(name, language === 'en' ? 'uk' : 'en')
      const look = regions.get(code)
      return {
        code,
        at: mercator(label),
        short: textIn(short, language),
        full,
        other: other === full ? '' : other,
        row: look === undefined ? null : markRow(look.marks, theme, isOwn),
        shortRow: look === undefined ? null : shortMarkRow(look.marks, theme, isOwn),
      }
    })
}

function eventsIn(look: RegionLook | undefined): number {
  return look === undefined ? 0 : look.marks.reduce((sum, { count }) => sum + count, 0)
}
