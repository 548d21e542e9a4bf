import type { Claim, Figure, Stance } from './dataset'
import { type FigureRange, isWorthDrawing, rangeOf } from './figureRange'
import { grouped } from './grouped'
import { type Statement, scopeOf, statementsOf } from './statements'

/** What one claim says of a number. */
export interface PlotRow {
  readonly claim: Claim
  /** `null` = it speaks of the number without giving one: a denial, a doubt, no reports. */
  readonly figure: Figure | null
  /** `null` = to be said in words alone: no number, "none or unknown", or a number that the claim denies or doubts. */
  readonly range: FigureRange | null
}

/** Everything that is said of one measure in one place, by claim. */
export interface FigurePlot {
  readonly measure: string
  /** The place that is counted; `undefined` = the event's own. */
  readonly scope: Figure['scope']
  /** In the order of the claims. */
  readonly rows: readonly PlotRow[]
}

const STANDS_BY_IT: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'estimates', 'reportsNone'])

/** Plots of an event's claims, in the order of their first figure; only those that show more than one plain number. */
export function figurePlotsOf(claims: readonly Claim[]): readonly FigurePlot[] {
  const groups = grouped(statementsOf(claims), ({ figure }) => [`${figure.measure} ${scopeOf(figure)}`])
  return [...groups.values()].flatMap((statements) => {
    const figure = statements[0]?.figure
    if (figure === undefined) return []
    const plot = { measure: figure.measure, scope: figure.scope, rows: plotRows(statements, claims) }
    return isWorthPlotting(plot.rows) ? [plot] : []
  })
}

function isWorthPlotting(rows: readonly PlotRow[]): boolean {
  const ranges = rows.flatMap(({ range }) => range ?? [])
  return ranges.length > 0 && (rows.length > 1 || isWorthDrawing(ranges))
}

/**
 * One row for each statement, and one for each claim without a number that answers them.
 *
 * @param statements of one measure and one place.
 * @param claims all claims of the event; their order is that of the rows.
 */
export function plotRows(statements: readonly Statement[], claims: readonly Claim[]): readonly PlotRow[] {
  return claims.flatMap((claim): readonly PlotRow[] => {
    const own = statements.filter((statement) => statement.claim === claim)
    if (own.length === 0) return answers(claim, statements) ? [{ claim, figure: null, range: null }] : []
    return own.map(({ figure }) => ({
      claim,
      figure,
      range: STANDS_BY_IT.has(claim.stance) ? rangeOf(figure) : null,
    }))
  })
}

/** Whether a claim that gives no such number speaks of it all the same; without `about` it means the whole event. */
function answers({ stance, about, figures }: Claim, statements: readonly Statement[]): boolean {
  const isAboutThem = about === undefined || statements.some(({ claim }) => claim.id === about)
  const isAnswer = stance === 'reportsNone' ? figures.length === 0 : !STANDS_BY_IT.has(stance)
  return isAnswer && isAboutThem
}
