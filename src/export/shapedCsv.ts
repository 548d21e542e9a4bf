import { lengthOf } from '../domain/calendar'
import type { Claim, ConflictEvent } from '../domain/dataset'
import { daySpan } from '../domain/days'
import { isContested, isNumber, statementsOf } from '../domain/statements'
import { standsBehind } from '../domain/support'
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from './csvCell'
import type { ExportContext, Writer } from './writer'

/** What a format of others cannot hold of an event, in the order in which it is told. */
export const FORMAT_LOSSES = [
  'claimsOfParties',
  'severalPlaces',
  'wholeInterval',
  'timeOfDay',
  'reportedDay',
  'regionWithoutCoordinates',
  'placeRoles',
  'radius',
  'subTypeNotSaid',
  'kindOfViolenceNotSaid',
  'conflictAndDyad',
  'kindsOfActors',
  'allegedRoles',
  'deathsNotSaid',
  'deathsOfSeveralPlaces',
  'openFigures',
  'contestedFigures',
  'otherFigures',
  'sourceLinks',
  'contentWarning',
] as const
export type FormatLoss = (typeof FORMAT_LOSSES)[number]

/** Why a format of others has no row for an event. */
export const FORMAT_REFUSALS = [
  'notAnEvent',
  'notActive',
  'noSuchType',
  'undated',
  'dateTooVague',
  'placeUnknown',
  'noDeathsStated',
] as const
export type FormatRefusal = (typeof FORMAT_REFUSALS)[number]

/** An event as rows of another format, cells by column (missing = empty), or the reason why it cannot be any. */
export type Shaped<Column extends string> =
  | {
      readonly kind: 'rows'
      readonly rows: readonly Readonly<Partial<Record<Column, CsvValue>>>[]
      readonly losses: readonly FormatLoss[]
    }
  | { readonly kind: 'refused'; readonly reason: FormatRefusal }

export interface Shape<Column extends string> {
  readonly columns: readonly Column[]
  readonly shaped: (event: ConflictEvent, context: ExportContext) => Shaped<Column>
}

/** What a file in another format will hold, to be told before it is saved. */
export interface FormatReport {
  readonly rows: number
  /** Events that have rows. */
  readonly events: number
  /** How many of these events lose something, in the order of {@link FORMAT_LOSSES}; what none loses is left out. */
  readonly losses: ReadonlyMap<FormatLoss, number>
  /** Ids of events without a row by reason, in the order of {@link FORMAT_REFUSALS}. */
  readonly refused: ReadonlyMap<FormatRefusal, readonly string[]>
}

/** CSV in the columns of another format; events that it cannot hold have no row. */
export function shapedCsv<Column extends string>(shape: Shape<Column>, context: ExportContext): Writer {
  return {
    start: () => BYTE_ORDER_MARK + csvLine(shape.columns),
    events: (batch) =>
      batch
        .flatMap((event) => {
          const shaped = shape.shaped(event, context)
          return shaped.kind === 'rows' ? shaped.rows : []
        })
        .map((row) => csvLine(shape.columns.map((column) => row[column] ?? null)))
        .join(''),
    end: () => '',
  }
}

/** What {@link shapedCsv} would write and leave out. */
export function formatReport<Column extends string>(
  shape: Shape<Column>,
  events: readonly ConflictEvent[],
  context: ExportContext,
): FormatReport {
  const losses = new Map<FormatLoss, number>()
  const refused = new Map<FormatRefusal, string[]>()
  let [rows, written] = [0, 0]
  for (const event of events) {
    const shaped = shape.shaped(event, context)
    if (shaped.kind === 'refused') {
      const ids = refused.get(shaped.reason)
      if (ids === undefined) refused.set(shaped.reason, [event.id])
      else ids.push(event.id)
      continue
    }
    rows += shaped.rows.length
    written += 1
    for (const loss of new Set(shaped.losses)) losses.set(loss, (losses.get(loss) ?? 0) + 1)
  }
  return {
    rows,
    events: written,
    losses: inOrder(FORMAT_LOSSES, losses),
    refused: inOrder(FORMAT_REFUSALS, refused),
  }
}

/** Nothing was looked at yet. */
export const NO_ROWS: FormatReport = { rows: 0, events: 0, losses: new Map(), refused: new Map() }

/** Reports on some events and on others as one. */
export function together(a: FormatReport, b: FormatReport): FormatReport {
  const losses = new Map(a.losses)
  for (const [loss, count] of b.losses) losses.set(loss, (losses.get(loss) ?? 0) + count)
  const refused = new Map(a.refused)
  for (const [why, ids] of b.refused) refused.set(why, [...(refused.get(why) ?? []), ...ids])
  return {
    rows: a.rows + b.rows,
    events: a.events + b.events,
    losses: inOrder(FORMAT_LOSSES, losses),
    refused: inOrder(FORMAT_REFUSALS, refused),
  }
}

function inOrder<Key, Value>(keys: readonly Key[], values: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return new Map(
    keys.flatMap((key) => {
      const value = values.get(key)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

/** First and last day with how many they are; `null` for an undated event. */
export interface Interval {
  readonly first: string
  readonly last: string
  readonly days: number
}

export function intervalOf({ when }: ConflictEvent): Interval | null {
  const span = daySpan(when)
  return span === null ? null : { first: span[0], last: span[1], days: lengthOf(span) }
}

/** Deaths at the event's own places that those who stand behind it give; no claim is added to another. */
export interface Deaths {
  /** The most careful number that anybody calls the best one, or the least that anybody names; 0 = none or not known. */
  readonly best: number
  readonly low: number
  readonly high: number
  /** Somebody names no upper or no lower end. */
  readonly isOpen: boolean
  readonly isContested: boolean
}

/** `null` where nobody gives a number. */
export function deathsOf(claims: readonly Claim[]): Deaths | null {
  const statements = statementsOf(claims.filter(standsBehind)).filter(
    ({ figure }) => figure.measure === 'killed' && figure.scope === undefined && isNumber(figure),
  )
  if (statements.length === 0) return null
  const ranges = statements.map(({ figure: { low, best, high, wording } }) => {
    const floor = wording === 'upTo' ? 0 : (low ?? 0)
    const likely = best ?? (wording === 'about' ? (low ?? high ?? 0) : floor)
    return {
      floor,
      likely,
      ceiling: high ?? Math.max(likely, floor),
      isOpen: high === null || (floor === 0 && low === null),
    }
  })
  const likely = ranges.map((range) => range.likely).filter((number) => number > 0)
  return {
    best: least(likely),
    low: least(ranges.map(({ floor }) => floor)),
    high: ranges.reduce((most, { ceiling }) => Math.max(most, ceiling), 0),
    isOpen: ranges.some(({ isOpen }) => isOpen),
    isContested: isContested(statements, claims),
  }
}

/** 0 for none. */
function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b))
}

/** Losses that follow from the event alone, whatever the format. */
export function commonLosses(
  { claims, places, when, contentWarning, actors }: ConflictEvent,
  deaths: Deaths | null,
): readonly FormatLoss[] {
  const figures = claims.flatMap((claim) => claim.figures)
  const found: readonly (readonly [FormatLoss, boolean])[] = [
    ['claimsOfParties', claims.length > 0],
    ['timeOfDay', when.start?.includes('T') === true],
    ['reportedDay', when.precision === 'reported'],
    ['placeRoles', places.some(({ role }) => role !== 'location')],
    ['radius', places.some(({ radiusKm }) => radiusKm !== undefined)],
    ['allegedRoles', actors.length > 0],
    ['openFigures', deaths?.isOpen === true],
    ['contestedFigures', deaths?.isContested === true],
    ['otherFigures', figures.some(({ measure, scope }) => measure !== 'killed' || scope !== undefined)],
    ['sourceLinks', claims.length > 0],
    ['contentWarning', contentWarning !== undefined],
  ]
  return found.flatMap(([loss, isFound]) => (isFound ? [loss] : []))
}
