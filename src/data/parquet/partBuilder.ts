import { type ColumnPart, type ColumnWords, NO_DAY, ROW_FLAG } from '../../domain/columnInput'
import type { Locate, PlacedPlace } from '../../domain/placedPlace'
import { NO_WORD } from './columnValues'
import { createLexicon, type Lexicon } from './lexicon'
import { createPlaceColumns } from './placeColumns'
import { createSeveralPlaces } from './severalPlaces'
import { aViewRow, createViewRowReader, type RowFlaw, type ViewRow } from './viewRows'
import type { NumberOf, ViewValues } from './viewValues'
import { createWordNumbers } from './wordNumbers'

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
  const types = createWordNumbers(options.types)
  const regions = createWordNumbers(lexicon.regions)
  const places = createPlaceColumns(regions, options.locate)
  const severalPlaces = createSeveralPlaces(options.locate)
  const typeOf = ({ type }: ViewRow): number =>
    type < 0 ? types.numberOfWord('other') : types.numberOf(type)
  return {
    numberOf: lexicon.numberOf,
    words: { types: types.words, regions: regions.words },
    build(view) {
      const reader = createViewRowReader(view, lexicon)
      const columns = createColumns(view.rows)
      places.begin(view.rows)
      const kept = new Uint32Array(view.rows)
      const inactive: number[] = []
      let count = 0
      const row = aViewRow()
      for (let index = 0; index < view.rows; index += 1) {
        const flaw = reader.read(index, row)
        const several = flaw === null && row.several !== null ? severalPlaces(row.several) : null
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
        columns.add(count, row, typeOf(row))
        if (several === null) places.add(row)
        else places.addAll(several)
        kept[count] = index
        count += 1
      }
      const part = { ...columns.end(count), ...places.end() }
      return { part, kept: count === view.rows ? null : kept.slice(0, count), inactive }
    },
  }
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
      type: type.subarray(0, count),
      parties: parties.subarray(0, count),
      support: support.subarray(0, count),
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      flags: flags.subarray(0, count),
    }),
  }
}
