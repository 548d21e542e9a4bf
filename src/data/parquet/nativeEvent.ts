import type { ParquetColumn } from '../../domain/parquetColumns'
import type { ProblemReason } from '../../domain/problem'
import { isMembers, type Members } from '../formats/jsonRow'
import { BLANK_SUMMARY } from '../formats/table'
import { parseJson } from '../parseJson'
import type { Cell } from './cells'

/** The cells of a row by their columns; what is not there is left out. */
export type RowCells = ReadonlyMap<ParquetColumn, Cell>

/** Something in a row that is not taken over as it is. */
export type NoteCell = (column: ParquetColumn, value: unknown, reason: ProblemReason) => void

/** A row as it would stand in a native file, still to be checked by its reader. */
export interface NativeRow {
  readonly event: Members
  /** Those that its claims name. */
  readonly claimants: readonly Members[]
  readonly sources: readonly Members[]
}

const MS_PER_DAY = 86_400_000

/** Never throws; what is malformed is handed on, unless it is JSON that cannot be parsed: that is noted and left out. */
export function nativeRow(cells: RowCells, note: NoteCell): NativeRow {
  const json = (column: ParquetColumn): unknown => {
    const cell = cells.get(column)
    if (typeof cell !== 'string') return undefined
    const parsed = parseJson(cell)
    if (parsed.kind === 'ok') return parsed.value
    note(column, cell, parsed.reason)
    return undefined
  }
  const claims = json('claims_json')
  const said = Array.isArray(claims) ? claims.filter(isMembers) : []
  const title = textOf(cells, 'title', 'title_uk')
  return {
    event: defined({
      id: cells.get('event_id'),
      type: cells.get('event_type'),
      title: title ?? { en: '' },
      summary: textOf(cells, 'summary', 'summary_uk') ?? BLANK_SUMMARY,
      when: whenOf(cells, note),
      places: placesOf(cells, json),
      actors: mapped(json('actors_json'), (actor) => withTexts(actor, ['name'])),
      claims: mapped(claims, claimOf),
      related: relatedOf(cells.get('related')),
      contentWarning: textOf(cells, 'content_warning', 'content_warning_uk'),
      status: statusOf(cells),
      mergedInto: cells.get('merged_into'),
      origin: json('origin_json'),
    }),
    claimants: said.map(({ claimant }) => withTexts(claimant, ['name', 'role'])).filter(isMembers),
    sources: said.map(({ source }) => withTexts(source, ['publisher', 'title'])).filter(isMembers),
  }
}

/** An event that was merged into one that is not said is withdrawn: as an event of its own it does not hold. */
function statusOf(cells: RowCells): unknown {
  const status = cells.get('status')
  return status === 'merged' && !cells.has('merged_into') ? 'withdrawn' : status
}

/** A text in both languages; one that stands in Ukrainian alone stands for both. */
function textOf(cells: RowCells, english: ParquetColumn, ukrainian: ParquetColumn): Members | undefined {
  const [en, uk] = [cells.get(english), cells.get(ukrainian)]
  if (en === undefined && uk === undefined) return undefined
  return defined({ en: en ?? uk, uk })
}

function whenOf(cells: RowCells, note: NoteCell): Members {
  const start = dayOf(cells.get('start'))
  const end = dayOf(cells.get('end')) ?? start
  const wording = textOf(cells, 'date_wording', 'date_wording_uk')
  if (start === undefined) return defined({ start: null, end: end ?? null, precision: 'unknown', wording })
  const precision = cells.get('date_precision') ?? (day(start) === day(String(end)) ? 'day' : 'days')
  const [first, last] = [
    momentOf(start, cells.get('start_time')),
    momentOf(String(end), cells.get('end_time')),
  ]
  const isTimed = precision === 'minute' || precision === 'hour'
  if (isTimed && first.includes('T') && last.includes('T'))
    return defined({ start: first, end: last, precision, wording })
  if (isTimed) note('date_precision', precision, 'precisionMismatch')
  return defined({
    start: day(start),
    end: day(String(end)),
    precision: isTimed ? 'day' : precision,
    wording,
  })
}

/** A day, or a day with a time, as text. */
function dayOf(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'number') return typeof cell === 'string' ? cell : undefined
  const date = new Date(cell * MS_PER_DAY)
  return Number.isNaN(date.getTime()) ? String(cell) : date.toISOString().slice(0, 10)
}

function day(moment: string): string {
  return moment.split('T')[0] ?? moment
}

function momentOf(moment: string, time: Cell | undefined): string {
  return typeof time === 'string' && !moment.includes('T') ? `${moment}T${time}` : moment
}

/** All places as they are listed, or the one of the columns. */
function placesOf(cells: RowCells, json: (column: ParquetColumn) => unknown): unknown {
  if (cells.has('places_json')) return json('places_json')
  const named = cells.get('region_code')
  const regions = named === undefined ? [] : typeof named === 'object' ? named : [String(named)]
  const [first, ...others] = regions
  const point = pointOf(cells)
  const country = cells.get('country_code')
  const how = (rest: Members): Members => defined({ role: 'location', precision: 'region', ...rest })
  const own = { role: cells.get('place_role'), precision: cells.get('place_precision') }
  const wording = textOf(cells, 'place_wording', 'place_wording_uk')
  const more = others.map((region) => how(defined({ region, ...own })))
  const rest = defined({ ...own, radiusKm: cells.get('radius_km'), wording })
  if (point !== undefined) return [how({ point, ...defined({ within: first }), ...rest }), ...more]
  if (first !== undefined) return [how({ region: first, ...rest }), ...more]
  if (country !== undefined) return [how({ country, precision: 'country', ...rest })]
  return []
}

function pointOf(cells: RowCells): readonly unknown[] | undefined {
  const [lng, lat] = [cells.get('longitude'), cells.get('latitude')]
  return lng === undefined && lat === undefined ? undefined : [lng, lat]
}

function relatedOf(cell: Cell | undefined): unknown {
  return typeof cell === 'string' ? cell.split('; ') : cell
}

function claimOf(claim: unknown): unknown {
  if (!isMembers(claim)) return claim
  const texts = withTexts(claim, ['statement', 'verb', 'via'])
  return defined({
    ...(isMembers(texts) ? texts : {}),
    claimant: idOf(claim.claimant),
    source: idOf(claim.source),
    figures: mapped(claim.figures, (figure) => withTexts(figure, ['words'])),
  })
}

/** A copy of a record in which these members are texts in languages, where they are plain texts. */
function withTexts(value: unknown, keys: readonly string[]): unknown {
  if (!isMembers(value)) return value
  const copy: Record<string, unknown> = { ...value }
  for (const key of keys) {
    const member = copy[key]
    if (typeof member === 'string') copy[key] = { en: member }
  }
  return copy
}

function idOf(value: unknown): unknown {
  return isMembers(value) ? value.id : value
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value
}

/** Left out is not `null`, and not `undefined` either. A loop, as every row and claim comes here; none sets a prototype. */
function defined(value: Members): Members {
  const copy: Record<string, unknown> = {}
  for (const key in value) if (value[key] !== undefined && key !== '__proto__') copy[key] = value[key]
  return copy
}
