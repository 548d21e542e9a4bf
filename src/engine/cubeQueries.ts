import type { RegionCode } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { dayOf } from '../domain/dayNumber'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import { type Bins, binsOf, histogramFrom, noBins } from './bins'
import { type Cells, slotsOf } from './cells'
import { UNDATED } from './columns'
import type { Cube } from './cube'
import { type DayRange, dayRangeOf } from './dayRange'
import { WHEN } from './kinds'
import { countedPart, emptinessFrom, spanFrom } from './overviewFrom'
import { FITS, type Plan, planOf } from './plan'
import { tallyOf } from './tally'
import { coverage } from './whole'

/** As an overview of the events themselves, but for what only they can tell. */
export interface CubeOverview extends Omit<Overview, 'reports'> {
  /** `null` = not known: the filter leaves some of the events, and a cube does not say which source is whose. */
  readonly reports: number | null
}

/** What a cube answers, with the same numbers as `Queries` of its events. */
export interface CubeQueries {
  readonly whole: Whole
  /** `null` for a filter with a text, which only the events can answer. */
  readonly overview: (filter: Filter) => CubeOverview | null
}

export function createCubeQueries(cube: Cube): CubeQueries {
  const cells = withRows(cube)
  const whole = wholeOf(cube)
  const bins = whole.coverage === null ? null : binsOf(whole.coverage)
  return {
    whole,
    overview: (filter) => {
      if (filter.text !== '') return null
      const plan = planOf(cube, cells, filter)
      const scan = scanSpells(cube, cells, bins, plan, dayRangeOf(filter))
      const counted = countedPart(cube, cells, tallyOf(cells, plan, scan.inDays))
      return {
        ...counted,
        histogram: bins === null ? null : histogramFrom(bins, scan, filter),
        span: spanFrom(scan.first, scan.last),
        reports: counted.events === whole.events ? cube.reports : counted.events === 0 ? 0 : null,
        emptiness: emptinessFrom(counted, scan.whatever, filter, whole.coverage),
      }
    },
  }
}
