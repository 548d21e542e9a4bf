import {
  GEO_NOTE,
  GEOMETRY_COLUMN,
  NEEDED_COLUMNS,
  PARQUET_COLUMNS,
  PARQUET_KINDS,
  type ParquetColumn,
  type ParquetKind,
} from '../../domain/parquetColumns'
import { isMembers } from '../formats/jsonRow'
import { parseJson } from '../parseJson'
import type { Report } from '../report'
import type { Footer } from './footer'
import type { Leaf } from './leaves'
import { ParquetFlaw } from './parquetFlaw'

/** A column that was found in a file. */
export interface BoundColumn {
  readonly leaf: Leaf
  /** Whether its days are texts. */
  readonly isText: boolean
}

/** The columns of events in a file. */
export interface BoundColumns {
  readonly columns: ReadonlyMap<ParquetColumn, BoundColumn>
  /** Points as well-known binary, read where there are no coordinates; `null` = none. */
  readonly geometry: Leaf | null
  /** Smallest and largest coordinates of each row, for leaving out row groups; `null` = not said. */
  readonly box: Readonly<Record<'xmin' | 'ymin' | 'xmax' | 'ymax', Leaf>> | null
}

/**
 * Finds the columns by their names. One of the wrong type is not read and reported; a column that the atlas does not
 * know is passed over.
 *
 * @throws ParquetFlaw where one that is needed is missing or of the wrong type.
 */
export function boundColumns({ leaves, notes }: Footer, report: Report): BoundColumns {
  const columns = new Map<ParquetColumn, BoundColumn>()
  for (const [column, kind] of PARQUET_COLUMNS) {
    const leaf = leaves.find(({ path }) => path[0] === column)
    const isNeeded = NEEDED_COLUMNS.includes(column)
    if (leaf === undefined) {
      if (isNeeded) throw new ParquetFlaw('columnMissing', { column, advice: PARQUET_KINDS[kind] })
    } else if (isOfKind(leaf, kind)) {
      columns.set(column, { leaf, isText: leaf.element.type === 'BYTE_ARRAY' })
    } else {
      const flaw = { column, value: typeName(leaf), advice: PARQUET_KINDS[kind] }
      if (isNeeded) throw new ParquetFlaw('columnType', flaw)
      report.add({
        path: [column],
        value: flaw.value,
        reason: 'columnType',
        advice: flaw.advice,
        effect: 'changed',
      })
    }
  }
  return { columns, ...geoColumns(leaves, notes.get(GEO_NOTE)) }
}

function isOfKind({ path, element, mostRepeated }: Leaf, kind: ParquetKind): boolean {
  if (path.length > 1) return kind === 'texts' && mostRepeated === 1 && isText(element)
  return mostRepeated === 0 && IS_OF_KIND[kind](element)
}

type Element = Leaf['element']

const IS_OF_KIND: Readonly<Record<ParquetKind, (element: Element) => boolean>> = {
  text: isText,
  texts: isText,
  day: (element) => isText(element) || (element.type === 'INT32' && meaningOf(element) === 'DATE'),
  flag: ({ type }) => type === 'BOOLEAN',
  number: (element) => isNumber(element) && !/^(DATE|TIME)/.test(meaningOf(element)),
}

function isText(element: Element): boolean {
  return element.type === 'BYTE_ARRAY' && !['DECIMAL', 'BSON'].includes(meaningOf(element))
}

function isNumber({ type }: Element): boolean {
  return type === 'INT32' || type === 'INT64' || type === 'FLOAT' || type === 'DOUBLE'
}

/** Such as `DATE`, in the old words of the format or in the new ones. */
function meaningOf({ converted_type: old, logical_type: logical }: Element): string {
  return logical?.type ?? old ?? ''
}

/** What the file says that the column is, in the words of the format. */
function typeName({ path, element, mostRepeated }: Leaf): string {
  const meaning = meaningOf(element)
  const name = meaning === '' ? (element.type ?? '') : meaning
  return mostRepeated > 0 ? `LIST<${name}>` : path.length > 1 ? `STRUCT<${name}>` : name
}

/** Geometry and boxes, as the note of GeoParquet names them; without the note a column `geometry` of binaries counts. */
function geoColumns(
  leaves: readonly Leaf[],
  note: string | undefined,
): Pick<BoundColumns, 'geometry' | 'box'> {
  const parsed = note === undefined ? null : parseJson(note)
  const geo = parsed?.kind === 'ok' && isMembers(parsed.value) ? parsed.value : {}
  const primary = typeof geo.primary_column === 'string' ? geo.primary_column : GEOMETRY_COLUMN
  const described = memberOf(memberOf(geo, 'columns'), primary)
  const flat = leaves.find(({ path, element }) => path[0] === primary && element.type === 'BYTE_ARRAY')
  const isWkb = memberOf(described, 'encoding') === 'WKB' || described === undefined
  return {
    geometry: flat?.path.length === 1 && isWkb ? flat : null,
    box: boxOf(leaves, memberOf(memberOf(described, 'covering'), 'bbox')),
  }
}

function memberOf(value: unknown, name: string): unknown {
  return isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function boxOf(leaves: readonly Leaf[], covering: unknown): BoundColumns['box'] {
  const edge = (name: string): Leaf | undefined => {
    const path = memberOf(covering, name)
    if (!Array.isArray(path)) return undefined
    return leaves.find((leaf) => leaf.path.join('\n') === path.join('\n') && isNumber(leaf.element))
  }
  const [xmin, ymin, xmax, ymax] = [edge('xmin'), edge('ymin'), edge('xmax'), edge('ymax')]
  if (xmin === undefined || ymin === undefined || xmax === undefined || ymax === undefined) return null
  return { xmin, ymin, xmax, ymax }
}
