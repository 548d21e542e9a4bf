import {
  type ColumnPart,
  type ColumnWords,
  MOST_WORDS,
  NO_DAY,
  NOWHERE,
  REGION_FLAG,
  ROW_FLAG,
} from '../../domain/columnInput'
import { PLACE_PRECISIONS, PLACE_ROLES, type RegionCode } from '../../domain/dataset'
import { type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
import { NO_WORD } from './columnValues'
import { createLexicon, type Lexicon } from './lexicon'
import { ParquetFlaw } from './parquetFlaw'
import { severalPlaces } from './severalPlaces'
import { aViewRow, createViewRowReader, type RowFlaw, type ViewRow } from './viewRows'
import type { NumberOf, ViewValues } from './viewValues'

/** What the columns of a row group come to. */
export interface BuiltPart {
  readonly part: ColumnPart
  /** Rows of the group that are in the part, in their order; `null` = all of them. */
  readonly kept: Uint32Array | null
  /** Good rows of events that are withdrawn or merged. */
  readonly inactive: readonly number[]
}

/** Takes row groups one after another, and gives equal types and regions of all of them equal numbers. */
export interface PartBuilder {
  readonly numberOf: NumberOf
  readonly build: (view: ViewValues) => BuiltPart
  readonly words: ColumnWords
}

interface PartOptions {
  /** Ids of types that are known; events of others are of type `other`. */
  readonly types: readonly string[]
  /** Finds regions of points of which the file says none; `null` = there are no borders. */
  readonly locate: Locate | null
  /** A row of the group that is left out. */
  readonly onFlaw: (row: number, flaw: RowFlaw) => void
  /** A row that stays, although something in it is not as it should be. */
  readonly onNote: (row: number, note: RowFlaw) => void
}

export function createPartBuilder(options: PartOptions): PartBuilder {
  const lexicon = createLexicon(options.types)
  const types = createNumbering()
  const regions = createNumbering()
  return {
    numberOf: lexicon.numberOf,
    words: { types: types.words, regions: regions.words },
    build(view) {
      const reader = createViewRowReader(view, lexicon)
      const columns = createColumns(view.rows)
      const places = createPlaceColumns(regions.numberOf)
      const [kept, inactive]: [number[], number[]] = [[], []]
      const row = aViewRow()
      for (let index = 0; index < view.rows; index += 1) {
        const flaw = reader.read(index, row)
        const found = flaw ?? placesOf(row, lexicon, options.locate)
        if ('reason' in found) {
          options.onFlaw(index, found)
          continue
        }
        if (row.type < 0)
          options.onNote(index, {
            column: 'event_type',
            value: typeWord(view, lexicon, index),
            reason: 'typeUnknown',
          })
        if (row.hasPoint && !row.isPrecisionSaid && row.several === null)
          options.onNote(index, { column: 'place_precision', value: '', reason: 'precisionAssumed' })
        if (!row.isActive) {
          inactive.push(index)
          continue
        }
        columns.add(kept.length, row, types.numberOf(options.types[row.type] ?? 'other'))
        places.add(kept.length, found)
        kept.push(index)
      }
      const part = { ...columns.end(kept.length), ...places.end() }
      return { part, kept: kept.length === view.rows ? null : Uint32Array.from(kept), inactive }
    },
  }
}

function typeWord({ words }: ViewValues, lexicon: Lexicon, row: number): string {
  return lexicon.word('event_type', words.get('event_type')?.[row] ?? NO_WORD)
}

/** Numbers of words in the order in which they come. */
function createNumbering(): { readonly words: string[]; readonly numberOf: (word: string) => number } {
  const words: string[] = []
  const numbers = new Map<string, number>()
  return {
    words,
    numberOf(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      if (words.length >= MOST_WORDS)
        throw new ParquetFlaw('tooManyRows', { value: word, advice: String(MOST_WORDS) })
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
  }
}

function createColumns(rows: number) {
  const [type, parties, support] = [new Uint16Array(rows), new Uint8Array(rows), new Uint8Array(rows)]
  const [start, end, flags] = [new Int32Array(rows), new Int32Array(rows), new Uint8Array(rows)]
  return {
    add(at: number, row: ViewRow, typeNumber: number): void {
      const isDated = !Number.isNaN(row.start)
      type[at] = typeNumber
      parties[at] = row.parties
      support[at] = row.support
      start[at] = isDated ? row.start : NO_DAY
      end[at] = isDated ? row.end : NO_DAY
      flags[at] = (row.isReported ? ROW_FLAG.reported : 0) | (row.hasNumber ? ROW_FLAG.hasNumber : 0)
    },
    end: (count: number) => ({
      rows: count,
      type: type.slice(0, count),
      parties: parties.slice(0, count),
      support: support.slice(0, count),
      start: start.slice(0, count),
      end: end.slice(0, count),
      flags: flags.slice(0, count),
    }),
  }
}

/** Regions and points of rows, by the rules of `placedPlace`. */
function createPlaceColumns(numberOf: (code: RegionCode) => number) {
  const [from, region, kind]: [number[], number[], number[]] = [[0], [], []]
  const [pointRow, lng, lat]: [number[], number[], number[]] = [[], [], []]
  const [radiusKm, pointRegion]: [number[], number[]] = [[], []]
  const addPlace = (at: number, { place, drawnAs, region: code }: PlacedPlace): void => {
    const number = code === null ? NOWHERE : numberOf(code)
    if (code !== null) addRegion(at, number, place.role === 'mentioned', drawnAs === 'region')
    if (place.point === undefined || (drawnAs !== 'mark' && drawnAs !== 'disc')) return
    addPoint(at, place.point, drawnAs === 'disc' ? (place.radiusKm ?? 0) : 0, number)
  }
  /** Of a region that the row has already: it is only mentioned where all say so. */
  const addRegion = (at: number, number: number, isMentioned: boolean, isRegionLevel: boolean): void => {
    const known = region.indexOf(number, from[at] ?? 0)
    const bits = (isMentioned ? REGION_FLAG.onlyMentioned : 0) | (isRegionLevel ? REGION_FLAG.regionLevel : 0)
    if (known === -1) {
      region.push(number)
      kind.push(bits)
      return
    }
    const before = kind[known] ?? 0
    kind[known] = ((before | bits) & REGION_FLAG.regionLevel) | (before & bits & REGION_FLAG.onlyMentioned)
  }
  /** Once for each point and radius, however many roles it has. */
  const addPoint = (at: number, point: readonly [number, number], radius: number, number: number): void => {
    for (let known = pointRow.length - 1; known >= 0 && pointRow[known] === at; known -= 1)
      if (lng[known] === point[0] && lat[known] === point[1] && radiusKm[known] === radius) {
        pointRegion[known] = number
        return
      }
    pointRow.push(at)
    lng.push(point[0])
    lat.push(point[1])
    radiusKm.push(radius)
    pointRegion.push(number)
  }
  return {
    add(at: number, places: readonly PlacedPlace[]): void {
      for (const placed of places) addPlace(at, placed)
      from.push(region.length)
    },
    end: () => ({
      regionFrom: Uint32Array.from(from),
      region: Uint16Array.from(region),
      regionKind: Uint8Array.from(kind),
      pointRow: Uint32Array.from(pointRow),
      lng: Float64Array.from(lng),
      lat: Float64Array.from(lat),
      radiusKm: Float32Array.from(radiusKm),
      pointRegion: Uint16Array.from(pointRegion),
    }),
  }
}

/** All places of a row that lists them; else its point or its first region, then its further regions. */
function placesOf(row: ViewRow, lexicon: Lexicon, locate: Locate | null): readonly PlacedPlace[] | RowFlaw {
  if (row.several !== null) return severalPlaces(row.several, locate)
  const role = PLACE_ROLES[row.role] ?? 'location'
  const precision = PLACE_PRECISIONS[row.precision] ?? 'unknown'
  const code = lexicon.regions[row.region]
  const inRegion = (region: RegionCode): PlacedPlace => placedPlace({ region, role, precision }, null)
  const more = row.moreRegions.flatMap((number) => lexicon.regions[number] ?? []).map(inRegion)
  if (!row.hasPoint) return code === undefined ? more : [inRegion(code), ...more]
  const located = lexicon.regions[row.located]
  const place = {
    point: [row.lng, row.lat] as const,
    ...(code === undefined ? {} : { within: code }),
    ...(row.radiusKm > 0 ? { radiusKm: row.radiusKm } : {}),
    role,
    precision,
  }
  const find: Locate | null = located === undefined ? locate : () => located
  return [placedPlace(place, find), ...more]
}
