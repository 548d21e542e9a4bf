import { summaryOf } from '../app/summaryOf'
import type { RegionCode } from '../domain/dataset'
import { type FillLimits, fillLimits } from '../domain/fillClasses'
import type { Text } from '../domain/language'
import type { Overview } from '../domain/overview'
import type { PointGroup } from '../domain/pointGroups'
import { pointViewOf } from '../domain/pointView'
import type { EventRows, ListOrder, ListPart } from '../domain/question'
import { boundsOfRegions } from '../domain/region'
import { NO_FILTER } from '../domain/view'
import { stringsOf } from '../ui/strings/catalogue'
import type { PageName } from './pagePath'
import type { PublishedSet } from './publishedSet'
import { LAYOUTS, type Layout, type StillFrame, stillFrame } from './stillMap'

/** Events that one page lists: of more it says how many there are, and where. */
const MOST_LISTED = 100
/** Corrections that one page lists, the latest. */
const MOST_CORRECTIONS = 100

/** What all pages of a site show of its data set. */
export interface SetFacts {
  readonly set: PublishedSet
  readonly overview: Overview
  readonly limits: FillLimits
  /** Regions that have a page of their own, in the order of the data set. */
  readonly regions: readonly string[]
  readonly maps: Readonly<Record<Layout, StillGround>>
  /** Titles of the events that were corrected. */
  readonly titles: ReadonlyMap<string, Text>
}

/** A piece of the world with the points of the events in it. */
interface StillGround {
  readonly frame: StillFrame
  readonly groups: readonly PointGroup[]
}

/** What one page shows beside that. */
export interface PageFacts {
  readonly name: PageName
  readonly rows: EventRows
  /** One sentence: how many events, of which days, from how many reports. */
  readonly summary: string
}

/** Asks for everything that does not depend on the page. */
export async function setFacts(set: PublishedSet): Promise<SetFacts> {
  const { ask, atlas } = set
  const { index, regionSet } = atlas
  const overview = await ask({ kind: 'overview', filter: NO_FILTER })
  const bounds = boundsOfRegions(overview.regions.keys(), regionSet) ?? regionSet.bounds
  const grounds = await Promise.all(
    LAYOUTS.map(async (layout) => {
      const frame = stillFrame(bounds, layout)
      const pointView = pointViewOf(frame.camera, frame.outer)
      return { frame, groups: await ask({ kind: 'points', filter: NO_FILTER, ...pointView }) }
    }),
  )
  const [wide, narrow] = grounds
  if (wide === undefined || narrow === undefined) throw new Error('A layout has no map')
  const ids = new Set(latest(index.dataset.corrections).map(({ event }) => event))
  const corrected = await ask({ kind: 'byId', ids: [...ids] })
  return {
    set,
    overview,
    limits: fillLimits(Math.max(0, ...index.whole.regions.values())),
    regions: [...overview.regions.keys()].filter((code) => regionSet.regions.has(code)),
    maps: { wide, narrow },
    titles: new Map(corrected.map(({ event }) => [event.id, event.title])),
  }
}

/** The corrections that a page lists, the latest first. */
export function latest<Correction>(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toReversed().slice(0, MOST_CORRECTIONS)
}

/** Asks for the events of one page: in the order of the data, or the newest of too many. */
export async function pageFacts({ set, overview }: SetFacts, name: PageName): Promise<PageFacts> {
  const { region, language } = name
  const part: ListPart = region === null ? 'all' : { region }
  const shown = region === null ? overview : await regionOverview(set, region)
  const total = shown.events
  const wording = { strings: stringsOf(language), language }
  const newest: ListOrder = { column: 'when', isDescending: true, language, ranks: [] }
  const order = total > MOST_LISTED ? newest : null
  const list = { filter: NO_FILTER, part, order }
  const rows = await set.ask({ kind: 'list', list, from: 0, to: MOST_LISTED })
  return { name, rows, summary: summaryOf(shown, NO_FILTER, wording) }
}

/** Of the events that name a region, with no regions in it: the page has said which. */
async function regionOverview({ ask }: PublishedSet, region: RegionCode): Promise<Overview> {
  const overview = await ask({ kind: 'overview', filter: { ...NO_FILTER, regions: [region] } })
  return { ...overview, regions: new Map() }
}
