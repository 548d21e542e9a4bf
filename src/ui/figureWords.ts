import type { PlotRow } from '../domain/figurePlots'
import type { FigureRange } from '../domain/figureRange'
import type { PlaceFigures } from '../domain/figuresByPlace'
import { textIn } from '../domain/language'
import { saidLine, spreadText, type Wording } from './claimText'
import { amountText } from './figureText'
import type { Strings } from './strings/en'

/** A line of a picture in two parts that follow each other without a gap. */
export interface FigureWords {
  /** `null` when the claim gives no number of its own. */
  readonly amount: string | null
  /** The source's few words for what is counted, and who says so. */
  readonly said: string
}

/** "more than 10,000", ", according to …"; a number that is denied or doubted stands behind who does so. */
export function rowWords({ claim, figure }: PlotRow, wording: Wording): FigureWords {
  const { strings, language } = wording
  const said = saidLine(claim, wording)
  if (figure === null) {
    const isNone = claim.stance === 'reportsNone'
    return { amount: null, said: isNone ? `${strings.charts.noReports}, ${said}` : said }
  }
  const words = figure.words === undefined ? '' : ` (${textIn(figure.words, language)})`
  const amount = amountText(figure, strings)
  const isOwn = claim.stance !== 'denies' && claim.stance !== 'cannotConfirm'
  return isOwn ? { amount, said: `${words}, ${said}` } : { amount: null, said: `${said}: ${amount}${words}` }
}

/** Rows with a name for each, in the same order; a claim may well give several numbers. */
export function keyedRows(rows: readonly PlotRow[]): readonly (readonly [key: string, row: PlotRow])[] {
  return rows.map((row, index) => [`${row.claim.id} ${index}`, row])
}

/** Speakers that a sum names one by one; more are counted. */
const NAMED_SPEAKERS = 3

/** "at least 9 (2 events)", ", according to …" for figures of several events. */
export function sumWords(
  sum: NonNullable<PlaceFigures['sum']>,
  events: number,
  wording: Wording,
): FigureWords {
  const { strings } = wording
  const speakers = new Set(sum.claims.map(({ claimant }) => claimant)).size
  const lines = [...new Set(sum.claims.map((claim) => saidLine(claim, wording)))]
  return {
    amount: `${sumText(sum.range, strings)} (${strings.events(events)})`,
    said: `, ${lines.length > NAMED_SPEAKERS ? strings.charts.speakers(speakers) : lines.join(', ')}`,
  }
}

function sumText({ from, to, isOpenAbove, isOpenBelow, isRough }: FigureRange, strings: Strings): string {
  if (isOpenAbove) return strings.wording.atLeast(strings.number(from))
  if (isOpenBelow) return strings.wording.upTo(strings.number(to))
  const amount = from === to ? strings.number(to) : strings.range(strings.number(from), strings.number(to))
  return isRough ? strings.wording.about(amount) : amount
}

/** Name of a place, or what an event by itself names together; `null` when that is no named place at all. */
export function placeName({ place, entries }: PlaceFigures, { names, strings }: Wording): string | null {
  if (place !== null) return place.kind === 'region' ? names.region(place.code) : names.country(place.code)
  const [entry] = entries
  if (entry === undefined) return null
  const named = entry.places.flatMap(({ region, place }) => {
    if (region !== null) return names.region(region)
    return place.country === undefined ? [] : names.country(place.country)
  })
  const spread = spreadText(entry, strings)
  if (spread !== null || named.length === 0) return spread
  return strings.charts.severalPlaces([...new Set(named)].join(', '))
}

/** What a range looks like, for those who do not see it: "a bar from 11,000 to 12,000, open below". */
export function shapeWords(range: FigureRange, strings: Strings): string {
  const { from, to, best, isOpenAbove, isOpenBelow } = range
  const { charts, number } = strings
  return [
    from === to ? charts.at(number(from)) : charts.between(number(from), number(to)),
    ...(best === null || (from === to && best === from) ? [] : [charts.at(number(best))]),
    ...(isOpenBelow ? [charts.openBelow] : []),
    ...(isOpenAbove ? [charts.openAbove] : []),
  ].join(', ')
}
