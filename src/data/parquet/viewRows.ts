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

export function createViewRowReader(view: ViewValues, lexicon: Lexicon): ViewRowReader {
  const wordAt = (column: ViewColumn): ((row: number) => number) => {
    const words = view.words.get(column)
    return words === undefined ? () => NO_WORD : (row) => words[row] ?? NO_WORD
  }
  const numberAt = (column: ViewColumn): ((row: number) => number) => {
    const numbers = view.numbers.get(column)
    return numbers === undefined ? () => Number.NaN : (row) => numbers[row] ?? Number.NaN
  }
  const meaningAt = (column: ViewColumn): ((row: number) => number) => {
    const word = wordAt(column)
    return (row) => {
      const found = word(row)
      return found === NO_WORD ? NO_WORD : lexicon.meaning(column, found)
    }
  }
  const bad = (column: ViewColumn, row: number, reason: ProblemReason): RowFlaw => {
    const word = wordAt(column)(row)
    return { column, value: word === NO_WORD ? numberAt(column)(row) : lexicon.word(column, word), reason }
  }
  const access: Access = { wordAt, numberAt, meaningAt, meaningOf: lexicon.meaning, bad }
  const fills = [whenFill(view, access), placeFill(view, access), restFill(access)]
  return {
    read(row, into) {
      for (const fill of fills) {
        const flaw = fill(row, into)
        if (flaw !== null) return flaw
      }
      return null
    },
  }
}

interface Access {
  readonly wordAt: (column: ViewColumn) => (row: number) => number
  readonly numberAt: (column: ViewColumn) => (row: number) => number
  readonly meaningAt: (column: ViewColumn) => (row: number) => number
  readonly meaningOf: Lexicon['meaning']
  readonly bad: (column: ViewColumn, row: number, reason: ProblemReason) => RowFlaw
}

type Fill = (row: number, into: ViewRow) => RowFlaw | null

function whenFill(view: ViewValues, { wordAt, numberAt, meaningAt, bad }: Access): Fill {
  /** `NaN` = none; infinite = there is something, which is no day. */
  const dayAt = (column: 'start' | 'end'): ((row: number) => number) => {
    const [word, meaning, number] = [wordAt(column), meaningAt(column), numberAt(column)]
    const isText = view.words.has(column)
    return (row) => {
      if (isText && word(row) === NO_WORD) return Number.NaN
      const day = isText ? meaning(row) : number(row)
      const isNone = !isText && Number.isNaN(day)
      return isNone || (day >= FIRST_DAY && day <= LAST_DAY) ? day : Number.POSITIVE_INFINITY
    }
  }
  const [startAt, endAt, precisionAt] = [dayAt('start'), dayAt('end'), meaningAt('date_precision')]
  return (row, into) => {
    const start = startAt(row)
    const end = endAt(row)
    const precision = precisionAt(row)
    if (start === Number.POSITIVE_INFINITY) return bad('start', row, 'dayInvalid')
    if (end === Number.POSITIVE_INFINITY) return bad('end', row, 'dayInvalid')
    if (Number.isNaN(start) && !Number.isNaN(end)) return bad('end', row, 'oneEndOnly')
    if (start > end) return bad('start', row, 'startAfterEnd')
    if (precision === NO_MEANING) return bad('date_precision', row, 'notInList')
    into.start = start
    into.end = Number.isNaN(end) ? start : end
    into.isReported = precision === DEFAULTS.reported
    return null
  }
}

function placeFill(view: ViewValues, access: Access): Fill {
  const { numberAt, meaningAt, bad } = access
  const [radiusAt, locatedAt] = [numberAt('radius_km'), meaningAt('located_region')]
  const [precisionAt, roleAt, countryAt] = [
    meaningAt('place_precision'),
    meaningAt('place_role'),
    meaningAt('country_code'),
  ]
  const points = view.points
  const lngAt = points === null ? numberAt('longitude') : (row: number) => points.lng[row] ?? Number.NaN
  const latAt = points === null ? numberAt('latitude') : (row: number) => points.lat[row] ?? Number.NaN
  const fillRegions = regionsFill(view, access)
  const pointFlaw = (row: number, lng: number, lat: number): RowFlaw | null => {
    if (Number.isNaN(lng) !== Number.isNaN(lat))
      return bad(Number.isNaN(lng) ? 'longitude' : 'latitude', row, 'coordinatesMissing')
    if (Math.abs(lng) > 180) return bad('longitude', row, 'pointOutsideWorld')
    return Math.abs(lat) > 90 ? bad('latitude', row, 'pointOutsideWorld') : null
  }
  const wordFlaw = (row: number, precision: number, role: number): RowFlaw | null => {
    if (precision === NO_MEANING) return bad('place_precision', row, 'notInList')
    if (role === NO_MEANING) return bad('place_role', row, 'notInList')
    return countryAt(row) === NO_MEANING ? bad('country_code', row, 'countryCodeInvalid') : null
  }
  const radiusFlaw = (row: number, radius: number): RowFlaw | null => {
    if (radius < 0) return bad('radius_km', row, 'negative')
    return radius > WIDEST_KM ? bad('radius_km', row, 'outOfRange') : null
  }
  return (row, into) => {
    const [lng, lat] = [lngAt(row), latAt(row)]
    const [precision, role, radius] = [precisionAt(row), roleAt(row), radiusAt(row)]
    const several = view.several?.(row)
    into.several = typeof several === 'string' ? several : null
    into.hasPoint = !Number.isNaN(lng)
    into.lng = lng
    into.lat = lat
    into.isPrecisionSaid = precision !== NO_WORD
    into.precision = precision === NO_WORD ? DEFAULTS.region : precision
    into.role = role === NO_WORD ? DEFAULTS.role : role
    into.radiusKm = Number.isNaN(radius) ? 0 : radius
    into.located = Math.max(NO_WORD, locatedAt(row))
    return (
      pointFlaw(row, lng, lat) ??
      wordFlaw(row, precision, role) ??
      radiusFlaw(row, radius) ??
      fillRegions(row, into)
    )
  }
}

function regionsFill({ regions }: ViewValues, { meaningAt, meaningOf, bad }: Access): Fill {
  const codeAt = meaningAt('region_code')
  if (regions === null)
    return (row, into) => {
      into.region = codeAt(row)
      into.moreRegions = NO_REGIONS
      return into.region === NO_MEANING ? bad('region_code', row, 'regionCodeInvalid') : null
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

function restFill({ numberAt, meaningAt, bad, wordAt }: Access): Fill {
  const [typeAt, typeWordAt, statusAt] = [meaningAt('event_type'), wordAt('event_type'), meaningAt('status')]
  const [partiesAt, supportAt, numberFlagAt] = [
    meaningAt('parties'),
    meaningAt('support'),
    numberAt('has_number'),
  ]
  return (row, into) => {
    const [type, status, support] = [typeAt(row), statusAt(row), supportAt(row)]
    if (typeWordAt(row) === NO_WORD) return bad('event_type', row, 'missing')
    if (type === NO_MEANING) return bad('event_type', row, 'idInvalid')
    if (status === NO_MEANING) return bad('status', row, 'notInList')
    into.type = type
    into.isActive = status <= 0
    into.parties = Math.max(0, partiesAt(row))
    into.support = support < 0 ? DEFAULTS.support : support
    into.hasNumber = numberFlagAt(row) === 1
    return null
  }
}
