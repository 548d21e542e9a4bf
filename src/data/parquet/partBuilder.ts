import {
  type ColumnPart,
  type ColumnWords,
  MOST_WORDS,
  NO_DAY,
  NOWHERE,
  REGION_FLAG,
  ROW_FLAG,
} from '../../domain/columnInput'
import { PLACE_PRECISIONS, PLACE_ROLES } from '../../domain/dataset'
import { type DrawnAs, type Locate, type PlacedPlace, placedPlace } from '../../domain/placedPlace'
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
  /** Whether an event of these days is wanted at all; undated ones are. All are, where it is not given. */
  readonly isWanted?: ((start: number, end: number) => boolean) | undefined
}

export function createPartBuilder(options: PartOptions): PartBuilder {
  const lexicon = createLexicon(options.types)
  const types = createNumbering(options.types)
  const regions = createNumbering(lexicon.regions)
  const drawnAs = createDrawnPoints()
  return {
    numberOf: lexicon.numberOf,
    words: { types: types.words, regions: regions.words },
    build(view) {
      const reader = createViewRowReader(view, lexicon)
      const columns = createColumns(view.rows)
      const places = createPlaceColumns(regions, drawnAs, options.locate)
      const [kept, inactive]: [number[], number[]] = [[], []]
      const row = aViewRow()
      for (let index = 0; index < view.rows; index += 1) {
        const flaw = reader.read(index, row)
        const several = flaw === null ? severalOf(row, options) : null
        if (flaw !== null || (several !== null && 'reason' in several)) {
          options.onFlaw(index, flaw ?? flawIn(several))
          continue
        }
        if (!isWanted(row, options)) continue
        noteOddities(index, row, view, lexicon, options)
        if (!row.isActive) {
          inactive.push(index)
          continue
        }
        columns.add(kept.length, row, row.type < 0 ? types.numberOfWord('other') : types.numberOf(row.type))
        if (several === null) places.add(kept.length, row)
        else places.addAll(kept.length, several)
        kept.push(index)
      }
      const part = { ...columns.end(kept.length), ...places.end() }
      return { part, kept: kept.length === view.rows ? null : Uint32Array.from(kept), inactive }
    },
  }
}

function severalOf({ several }: ViewRow, { locate }: PartOptions): ReturnType<typeof severalPlaces> | null {
  return several === null ? null : severalPlaces(several, locate)
}

function isWanted({ start, end }: ViewRow, { isWanted: isOf }: PartOptions): boolean {
  return isOf === undefined || Number.isNaN(start) || isOf(start, end)
}

function flawIn(several: readonly PlacedPlace[] | RowFlaw | null): RowFlaw {
  if (several !== null && 'reason' in several) return several
  throw new Error('A row without a flaw is left out')
}

function noteOddities(
  index: number,
  row: ViewRow,
  { words }: ViewValues,
  lexicon: Lexicon,
  { onNote }: PartOptions,
): void {
  if (row.type < 0) {
    const value = lexicon.word('event_type', words.get('event_type')?.[index] ?? NO_WORD)
    onNote(index, { column: 'event_type', value, reason: 'typeUnknown' })
  }
  if (row.hasPoint && !row.isPrecisionSaid && row.several === null)
    onNote(index, { column: 'place_precision', value: '', reason: 'precisionAssumed' })
}

/** Numbers of words in the order in which they come. */
interface Numbering {
  readonly words: string[]
  /** @param place of the word in the list that it is of. */
  readonly numberOf: (place: number) => number
  readonly numberOfWord: (word: string) => number
}

/** @param list may grow. */
function createNumbering(list: readonly string[]): Numbering {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const byPlace: number[] = []
  const numberOfWord = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    if (words.length >= MOST_WORDS)
      throw new ParquetFlaw('tooManyRows', { value: word, advice: String(MOST_WORDS) })
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  return {
    words,
    numberOfWord,
    numberOf(place) {
      const known = byPlace[place]
      if (known !== undefined) return known
      const number = numberOfWord(list[place] ?? '')
      byPlace[place] = number
      return number
    },
  }
}

/** How points are drawn, by precision and role: `placedPlace` is asked once for each kind that has no radius. */
type DrawnPoints = (row: ViewRow) => DrawnAs

function createDrawnPoints(): DrawnPoints {
  const table: (DrawnAs | undefined)[] = []
  return (row) => {
    const at = row.precision * PLACE_ROLES.length + row.role
    const known = row.radiusKm === 0 ? table[at] : undefined
    if (known !== undefined) return known
    const role = PLACE_ROLES[row.role] ?? 'location'
    const precision = PLACE_PRECISIONS[row.precision] ?? 'unknown'
    const radius = row.radiusKm === 0 ? {} : { radiusKm: row.radiusKm }
    const { drawnAs } = placedPlace({ point: [0, 0], role, precision, ...radius }, null)
    if (row.radiusKm === 0) table[at] = drawnAs
    return drawnAs
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

const MENTIONED = PLACE_ROLES.indexOf('mentioned')

/** Regions and points of rows, by the rules of `placedPlace`. */
function createPlaceColumns(regions: Numbering, drawnAs: DrawnPoints, locate: Locate | null) {
  const [from, region, kind]: [number[], number[], number[]] = [[0], [], []]
  const [pointRow, lng, lat]: [number[], number[], number[]] = [[], [], []]
  const [radiusKm, pointRegion]: [number[], number[]] = [[], []]
  /** Of a region that the row has already: it is only mentioned where all say so. */
  const addRegion = (at: number, number: number, isMentioned: boolean, isRegionLevel: boolean): void => {
    const first = from[at] ?? 0
    const known = region.length === first ? -1 : region.indexOf(number, first)
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
  const addPoint = (at: number, x: number, y: number, radius: number, number: number): void => {
    for (let known = pointRow.length - 1; known >= 0 && pointRow[known] === at; known -= 1)
      if (lng[known] === x && lat[known] === y && radiusKm[known] === radius) {
        pointRegion[known] = number
        return
      }
    pointRow.push(at)
    lng.push(x)
    lat.push(y)
    radiusKm.push(radius)
    pointRegion.push(number)
  }
  const addOwnPoint = (at: number, row: ViewRow): void => {
    const drawn = drawnAs(row)
    if (drawn === 'nothing') return
    const number = regionOfPoint(row)
    if (number !== NOWHERE) addRegion(at, number, row.role === MENTIONED, drawn === 'region')
    if (drawn !== 'region') addPoint(at, row.lng, row.lat, drawn === 'disc' ? row.radiusKm : 0, number)
  }
  const regionOfPoint = (row: ViewRow): number => {
    const named = row.region === NO_WORD ? row.located : row.region
    if (named !== NO_WORD) return regions.numberOf(named)
    const found = locate?.([row.lng, row.lat]) ?? null
    return found === null ? NOWHERE : regions.numberOfWord(found)
  }
  return {
    /** A row that has no list of its places: its point or its first region, then its further regions. */
    add(at: number, row: ViewRow): void {
      const isMentioned = row.role === MENTIONED
      if (row.hasPoint) addOwnPoint(at, row)
      else if (row.region !== NO_WORD) addRegion(at, regions.numberOf(row.region), isMentioned, true)
      for (const more of row.moreRegions) addRegion(at, regions.numberOf(more), isMentioned, true)
      from.push(region.length)
    },
    addAll(at: number, places: readonly PlacedPlace[]): void {
      for (const { place, drawnAs: drawn, region: code } of places) {
        const number = code === null ? NOWHERE : regions.numberOfWord(code)
        if (code !== null) addRegion(at, number, place.role === 'mentioned', drawn === 'region')
        if (place.point === undefined || (drawn !== 'mark' && drawn !== 'disc')) continue
        addPoint(at, place.point[0], place.point[1], drawn === 'disc' ? (place.radiusKm ?? 0) : 0, number)
      }
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
