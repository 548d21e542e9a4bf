import { PLACE_PRECISIONS, PLACE_ROLES, WHEN_PRECISIONS } from '../../domain/dataset'
import type { ViewColumn } from '../../domain/parquetColumns'
import type { ProblemReason } from '../../domain/problem'
import { SUPPORTS } from '../../domain/support'
import { NO_WORD } from './columnValues'
import { type Lexicon, NO_MEANING } from './lexicon'
import type { ViewValues } from './viewValues'

/** A row as its columns say it, in numbers. One record is filled again and again. */
export interface ViewRow {
  isActive: boolean
  /** Place among the types that are known; -1 = none of them. */
  type: number
  /** `NaN` for both = undated. */
  start: number
  end: number
  isReported: boolean
  /** Text of `places_json`; `null` for none. */
  several: string | null
  /** Whether `lng` and `lat` are there. */
  hasPoint: boolean
  lng: number
  lat: number
  /** Region that is named, and the one that was found for the point: places in `Lexicon.regions`, `NO_WORD` for none. */
  region: number
  located: number
  /** Regions beyond the first, in a column of lists. */
  moreRegions: readonly number[]
  /** Place in `PLACE_PRECISIONS`. */
  precision: number
  /** Whether the row says how exact its place is. */
  isPrecisionSaid: boolean
  /** Place in `PLACE_ROLES`. */
  role: number
  /** 0 for none. */
  radiusKm: number
  parties: number
  /** Place in `SUPPORTS`. */
  support: number
  hasNumber: boolean
}

/** Why a row is left out. */
export interface RowFlaw {
  readonly column: ViewColumn
  readonly value: string | number
  readonly reason: ProblemReason
}

const NO_REGIONS: readonly number[] = []
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896] // of the years 1 to 9999
const WIDEST_KM = 20_000
const DEFAULTS = {
  reported: WHEN_PRECISIONS.indexOf('reported'),
  region: PLACE_PRECISIONS.indexOf('region'),
  role: PLACE_ROLES.indexOf('location'),
  support: SUPPORTS.indexOf('notStated'),
} as const

/** An empty record. */
export function aViewRow(): ViewRow {
  return {
    ...{ isActive: true, type: -1, start: Number.NaN, end: Number.NaN, isReported: false, several: null },
    ...{ hasPoint: false, lng: Number.NaN, lat: Number.NaN, region: NO_WORD, located: NO_WORD },
    ...{ moreRegions: NO_REGIONS, precision: DEFAULTS.region, isPrecisionSaid: false, role: DEFAULTS.role },
    ...{ radiusKm: 0, parties: 0, support: DEFAULTS.support, hasNumber: false },
  }
}

/** Reads the rows of a view by the rules of the data format. */
export interface ViewRowReader {
  /** Fills `into`; `null` = the row is good. */
  readonly read: (row: number, into: ViewRow) => RowFlaw | null
}

/** The columns are looked up once, so that a row costs no more than a few reads of memory. */
export function createViewRowReader(view: ViewValues, lexicon: Lexicon): ViewRowReader {
  const columns = columnsOf(view, lexicon)
  const [readWhen, readPlace, readRest] = [whenReader(columns), placeReader(columns), restReader(columns)]
  return { read: (row, into) => readWhen(row, into) ?? readPlace(row, into) ?? readRest(row, into) }
}

/** In place of a meaning: there is no word. */
const NO_CELL = -3
/** In place of a day: there is something, which is no day. */
const NO_DAY = Number.POSITIVE_INFINITY

interface Columns {
  readonly view: ViewValues
  /** What the words of a column mean, row by row. */
  readonly meanings: (column: ViewColumn) => Int32Array
  /** `NaN` for none. */
  readonly numbers: (column: ViewColumn) => Float64Array
  readonly meaningOf: Lexicon['meaning']
  readonly bad: (column: ViewColumn, row: number, reason: ProblemReason) => RowFlaw
}

function columnsOf(view: ViewValues, lexicon: Lexicon): Columns {
  const { rows, words, numbers } = view
  return {
    view,
    meanings(column) {
      const meanings = new Int32Array(rows).fill(NO_CELL)
      const given = words.get(column)
      if (given === undefined) return meanings
      const ofWord = lexicon.meanings(column)
      for (let row = 0; row < rows; row += 1) {
        const word = given[row] ?? NO_WORD
        if (word !== NO_WORD) meanings[row] = ofWord[word] ?? NO_MEANING
      }
      return meanings
    },
    numbers: (column) => numbers.get(column) ?? new Float64Array(rows).fill(Number.NaN),
    meaningOf: lexicon.meaning,
    bad(column, row, reason) {
      const word = words.get(column)?.[row] ?? NO_WORD
      const value = word === NO_WORD ? (numbers.get(column)?.[row] ?? '') : lexicon.word(column, word)
      return { column, value, reason }
    },
  }
}

type ReadPart = (row: number, into: ViewRow) => RowFlaw | null

function whenReader(columns: Columns): ReadPart {
  const { meanings, bad } = columns
  const [starts, ends] = [daysOf(columns, 'start'), daysOf(columns, 'end')]
  const precisions = meanings('date_precision')
  return (row, into) => {
    const start = starts[row] ?? Number.NaN
    const end = ends[row] ?? Number.NaN
    const precision = precisions[row]
    if (start === NO_DAY) return bad('start', row, 'dayInvalid')
    if (end === NO_DAY) return bad('end', row, 'dayInvalid')
    if (Number.isNaN(start) && !Number.isNaN(end)) return bad('end', row, 'oneEndOnly')
    if (start > end) return bad('start', row, 'startAfterEnd')
    if (precision === NO_MEANING) return bad('date_precision', row, 'notInList')
    into.start = start
    into.end = Number.isNaN(end) ? start : end
    into.isReported = precision === DEFAULTS.reported
    return null
  }
}

/** Days of a column of days, or of one of texts: `NaN` = none, {@link NO_DAY} = no day of a calendar. */
function daysOf({ view, numbers, meaningOf }: Columns, column: 'start' | 'end'): Float64Array {
  const words = view.words.get(column)
  const days =
    words === undefined
      ? numbers(column).slice()
      : Float64Array.from(words, (word) => (word === NO_WORD ? Number.NaN : meaningOf(column, word)))
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? Number.NaN
    const isNone = words === undefined ? Number.isNaN(day) : words[row] === NO_WORD
    if (!isNone && !(day >= FIRST_DAY && day <= LAST_DAY)) days[row] = NO_DAY
  }
  return days
}

function placeReader(columns: Columns): ReadPart {
  const { view, meanings, numbers, bad } = columns
  const lngs = view.points?.lng ?? numbers('longitude')
  const lats = view.points?.lat ?? numbers('latitude')
  const [precisions, roles] = [meanings('place_precision'), meanings('place_role')]
  const [countries, located, radii] = [
    meanings('country_code'),
    meanings('located_region'),
    numbers('radius_km'),
  ]
  const readRegions = regionsReader(columns)
  const { several } = view
  const pointFlaw = (row: number, lng: number, lat: number): RowFlaw | null => {
    if (Number.isNaN(lng) !== Number.isNaN(lat))
      return bad(Number.isNaN(lng) ? 'longitude' : 'latitude', row, 'coordinatesMissing')
    if (Math.abs(lng) > 180) return bad('longitude', row, 'pointOutsideWorld')
    return Math.abs(lat) > 90 ? bad('latitude', row, 'pointOutsideWorld') : null
  }
  const howFlaw = (row: number, precision: number, role: number, radius: number): RowFlaw | null => {
    if (precision === NO_MEANING) return bad('place_precision', row, 'notInList')
    if (role === NO_MEANING) return bad('place_role', row, 'notInList')
    if (countries[row] === NO_MEANING) return bad('country_code', row, 'countryCodeInvalid')
    if (radius < 0) return bad('radius_km', row, 'negative')
    return radius > WIDEST_KM ? bad('radius_km', row, 'outOfRange') : null
  }
  const readHow = (row: number, into: ViewRow): RowFlaw | null => {
    const precision = precisions[row] ?? NO_CELL
    const role = roles[row] ?? NO_CELL
    const radius = radii[row] ?? Number.NaN
    into.isPrecisionSaid = precision >= 0
    into.precision = precision >= 0 ? precision : DEFAULTS.region
    into.role = role >= 0 ? role : DEFAULTS.role
    into.radiusKm = Number.isNaN(radius) ? 0 : radius
    return howFlaw(row, precision, role, radius)
  }
  return (row, into) => {
    const lng = lngs[row] ?? Number.NaN
    const lat = lats[row] ?? Number.NaN
    const list = several?.(row)
    into.several = typeof list === 'string' ? list : null
    into.hasPoint = !Number.isNaN(lng)
    into.lng = lng
    into.lat = lat
    into.located = Math.max(NO_WORD, located[row] ?? NO_WORD)
    return pointFlaw(row, lng, lat) ?? readHow(row, into) ?? readRegions(row, into)
  }
}

function regionsReader({ view: { regions }, meanings, meaningOf, bad }: Columns): ReadPart {
  if (regions === null) {
    const codes = meanings('region_code')
    return (row, into) => {
      const code = codes[row] ?? NO_CELL
      into.region = Math.max(NO_WORD, code)
      into.moreRegions = NO_REGIONS
      return code === NO_MEANING ? bad('region_code', row, 'regionCodeInvalid') : null
    }
  }
  return (row, into) => {
    const words = regions.words.subarray(regions.from[row] ?? 0, regions.from[row + 1] ?? 0)
    const codes = Array.from(words, (word) => meaningOf('region_code', word))
    if (codes.includes(NO_MEANING)) return { column: 'region_code', value: '', reason: 'regionCodeInvalid' }
    into.region = codes[0] ?? NO_WORD
    into.moreRegions = codes.length > 1 ? codes.slice(1) : NO_REGIONS
    return null
  }
}

function restReader({ meanings, numbers, bad }: Columns): ReadPart {
  const [types, statuses] = [meanings('event_type'), meanings('status')]
  const [parties, supports, haveNumber] = [meanings('parties'), meanings('support'), numbers('has_number')]
  return (row, into) => {
    const type = types[row] ?? NO_CELL
    const status = statuses[row] ?? NO_CELL
    const support = supports[row] ?? NO_CELL
    if (type === NO_CELL) return bad('event_type', row, 'missing')
    if (type === NO_MEANING) return bad('event_type', row, 'idInvalid')
    if (status === NO_MEANING) return bad('status', row, 'notInList')
    into.type = type
    into.isActive = status <= 0
    into.parties = Math.max(0, parties[row] ?? 0)
    into.support = support < 0 ? DEFAULTS.support : support
    into.hasNumber = haveNumber[row] === 1
    return null
  }
}
