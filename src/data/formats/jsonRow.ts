import { INHERITED_NAMES } from '../../domain/columnMapping'
import type { ProblemReason } from '../../domain/problem'
import { shortValue } from '../shortValue'
import { TEXT_LIMITS } from '../shownText'
import type { Intake } from './intake'
import { MOST_COLUMNS, type SourceRow } from './sourceRow'

export type Members = Readonly<Record<string, unknown>>

/** A JSON object that is read like a record of a table. */
export interface JsonRow extends SourceRow {
  /** Names of the members that are read, in their order. */
  readonly names: readonly string[]
}

/** Whether a parsed value is an object and no list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How things look is the atlas's own: of simplestyle, Leaflet, uMap and the like nothing is taken over. */
const STYLES =
  /^(marker|symbol|stroke|fill|icon|style)(?![a-z])|^colou?r$|^(line|text|label|background|border)[-_]/

/**
 * The members of a JSON object as the cells of a record, found whatever their case: texts, numbers and truth values;
 * lists and objects stand in `raw` only. Styling, members of a program's own (`_…`) and names that every JavaScript
 * object has are left out, each with a note at `field`, so that a file cannot fill the report with names of its making.
 *
 * @param isStyle names of styling beside the usual ones.
 */
export function jsonRow(
  intake: Intake,
  index: number,
  members: Members,
  { field, isStyle = () => false }: { readonly field: string; readonly isStyle?: (name: string) => boolean },
): JsonRow {
  const spot = { index, field }
  const texts = new Map<string, { readonly name: string; readonly text: string; readonly isCell: boolean }>()
  for (const [written, value] of Object.entries(members)) {
    const name = written.trim()
    const key = name.toLowerCase()
    if (name === '' || texts.has(key)) continue
    const text = textOf(value)
    const flaw = isStyle(name) ? 'styleDropped' : flawOf(name, text, texts.size)
    if (flaw !== null) intake.note(spot, `${name}: ${shortValue(value)}`, flaw)
    else if (text !== null) texts.set(key, { name, text: text.trim(), isCell: typeof value !== 'object' })
  }
  return {
    index,
    names: [...texts.values()].map(({ name }) => name),
    cell(name) {
      const found = texts.get(name.toLowerCase())
      return found?.isCell === true ? found.text : ''
    },
    raw: () =>
      Object.fromEntries(
        [...texts.values()].filter(({ text }) => text !== '').map(({ name, text }) => [name, text]),
      ),
  }
}

function flawOf(name: string, text: string | null, columns: number): ProblemReason | null {
  if (INHERITED_NAMES.has(name.toLowerCase())) return 'columnRefused'
  if (name.startsWith('_') || STYLES.test(name)) return 'styleDropped'
  if (columns >= MOST_COLUMNS) return 'tooManyColumns'
  if (text === null) return 'outOfRange'
  return text.length > TEXT_LIMITS.accepted ? 'textTooLong' : null
}

/** `null` = a whole number of which JSON has lost the last digits, so that two of them may look the same. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) return null
  return value === null ? '' : JSON.stringify(value)
}
