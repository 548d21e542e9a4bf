import type { Claim, Figure, RegionCode } from './dataset'
import type { EventEntry } from './eventEntry'
import { type PlotRow, plotRows } from './figurePlots'
import { type FigureRange, rangeOf, sumOf } from './figureRange'
import { grouped } from './grouped'
import { isContested, type Statement, scopeOf, statementsOf } from './statements'

/** The one region or country that a figure counts. */
export type FigurePlace =
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'country'; readonly code: string }

/** What is said of one measure in one place. */
export interface PlaceFigures {
  /** `null` = the event stands by itself: it names several places without a split, or none that has a name. */
  readonly place: FigurePlace | null
  /** One event, or those that are added up in `sum`. */
  readonly entries: readonly EventEntry[]
  /** Claims on the one event; empty when there is a sum. */
  readonly rows: readonly PlotRow[]
  readonly sum: FigureSum | null
  /** Figures of this event differ or are denied, so that no sum holds them. */
  readonly isContested: boolean
}

/** Figures of several events in one place that nobody contradicts. */
export interface FigureSum {
  readonly range: FigureRange
  /** Who gave them. */
  readonly claims: readonly Claim[]
}

export interface MeasureByPlace {
  readonly measure: string
  /** Regions, then countries, then events by themselves; each in the order of the data set. */
  readonly places: readonly PlaceFigures[]
}

/** All statements on one event, one measure and one place. */
interface Cell {
  readonly entry: EventEntry
  readonly measure: string
  readonly place: FigurePlace | null
  readonly statements: readonly Statement[]
  readonly rows: readonly PlotRow[]
  readonly isContested: boolean
  readonly range: FigureRange | null
}

/**
 * Figures by the place that they count. A figure stands in exactly one place: it is neither divided among the regions
 * of its event nor repeated in each. Contested figures are kept apart, never added, nor are those of events of which
 * other parties speak. Measures without any number are left out.
 */
export function figuresByPlace(entries: readonly EventEntry[]): readonly MeasureByPlace[] {
  const byMeasure = grouped(entries.flatMap(cellsOf), ({ measure }) => [measure])
  return [...byMeasure].flatMap(([measure, cells]) => {
    const hasNumber = cells.some(({ rows }) => rows.some(({ range }) => range !== null))
    return hasNumber ? [{ measure, places: placesOf(cells) }] : []
  })
}

function cellsOf(entry: EventEntry): readonly Cell[] {
  const { claims } = entry.event
  const groups = grouped(statementsOf(claims), ({ figure }) => [`${figure.measure} ${scopeOf(figure)}`])
  return [...groups.values()].flatMap((statements) => {
    const figure = statements[0]?.figure
    if (figure === undefined) return []
    const rows = plotRows(statements, claims)
    return [
      {
        entry,
        measure: figure.measure,
        place: placeOf(entry, figure),
        statements,
        rows,
        isContested: isContested(statements, claims),
        range: rows.find(({ range }) => range !== null)?.range ?? null,
      },
    ]
  })
}

/** The figure's own place, else the only one that its event happened in; places that are only mentioned do not count. */
function placeOf({ places }: EventEntry, { scope }: Figure): FigurePlace | null {
  if (scope !== undefined) return namedPlace(scope.region, scope.country)
  const happened = places.filter(({ place }) => place.role !== 'mentioned')
  const counted = (happened.length > 0 ? happened : places).map(({ region, place }) =>
    namedPlace(region ?? undefined, place.country),
  )
  const [first = null] = counted
  const isOnly = counted.every((place) => place?.kind === first?.kind && place?.code === first?.code)
  return isOnly ? first : null
}

function namedPlace(region: RegionCode | undefined, country: string | undefined): FigurePlace | null {
  if (region !== undefined) return { kind: 'region', code: region }
  return country === undefined ? null : { kind: 'country', code: country }
}

const ORDER = ['region', 'country', 'event'] as const

function placesOf(cells: readonly Cell[]): readonly PlaceFigures[] {
  const byPlace = grouped(cells, ({ place, entry }) => [
    place === null ? `event ${entry.event.id}` : `${place.kind} ${place.code}`,
  ])
  const figures = [...byPlace.values()].flatMap(figuresIn)
  return ORDER.flatMap((kind) => figures.filter(({ place }) => (place?.kind ?? 'event') === kind))
}

function figuresIn(cells: readonly Cell[]): readonly PlaceFigures[] {
  const addable = cells.filter(({ isContested, range }) => !isContested && range !== null)
  const byParties = grouped(addable, ({ entry }) => [[...entry.parties].sort().join()])
  const sums = [...byParties.values()].filter((same) => same.length > 1)
  const apart = cells.filter((cell) => !sums.some((same) => same.includes(cell)))
  return [...sums.map(added), ...apart.map(alone)]
}

function alone({ place, entry, rows, isContested }: Cell): PlaceFigures {
  return { place, entries: [entry], rows, sum: null, isContested }
}

function added(cells: readonly Cell[]): PlaceFigures {
  const claims = cells.flatMap(({ statements }) =>
    statements.filter(({ figure }) => rangeOf(figure) !== null).map(({ claim }) => claim),
  )
  return {
    place: cells[0]?.place ?? null,
    entries: cells.map(({ entry }) => entry),
    rows: [],
    sum: { range: sumOf(cells.flatMap(({ range }) => range ?? [])), claims },
    isContested: false,
  }
}
