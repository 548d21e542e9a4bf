import type { Claimant, ConflictEvent, Source } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import type { ProblemEffect, ProblemReason } from '../../domain/problem'
import type { PlaceFinder } from '../placeFinder'
import type { Report } from '../report'
import { shownText } from '../shownText'
import type { FormatId } from './format'

/** Where in a file something is: the index of a record from 0, its header included, and the name of a column. */
export interface Spot {
  readonly index: number
  readonly field: string
}

/** What a reader of a format hands its events to, and asks for whatever is the same in all formats. */
export interface Intake {
  readonly format: FormatId
  /** Name of the file that is being read. */
  readonly file: () => string
  readonly places: PlaceFinder
  /** The row is left out. */
  readonly refuse: (spot: Spot, value: unknown, reason: ProblemReason, advice?: string | null) => void
  /** Counted by field and reason: the value was changed, or kept although it is odd, or is no event at all. */
  readonly note: (
    spot: Spot,
    value: unknown,
    reason: ProblemReason,
    effect?: Exclude<ProblemEffect, 'fileRefused'>,
    advice?: string | null,
  ) => void
  /** A text as it may be shown; `null` for a blank one. What had to be taken out of it is noted. */
  readonly text: (spot: Spot, raw: string) => string | null
  /** An id that no event of this file has yet: the one that the file gives where it can be one. */
  readonly eventId: (spot: Spot, raw: string) => string
  /** The id of a speaker, who is added when first named. */
  readonly claimant: (claimant: Omit<Claimant, 'id'>) => string
  /** The id of a source, which is added when first named. */
  readonly source: (source: Omit<Source, 'id'>) => string
  readonly add: (event: ConflictEvent) => void
}

/** What an intake took in besides the events. */
export interface IntakeTables {
  readonly claimants: readonly Claimant[]
  readonly sources: readonly Source[]
}

/** The same by id, as far as it has been read: it grows with the events that refer to it. */
export interface KnownTables {
  readonly claimants: ReadonlyMap<string, Claimant>
  readonly sources: ReadonlyMap<string, Source>
}

interface IntakeOptions {
  readonly format: FormatId
  readonly file: () => string
  readonly places: PlaceFinder
  /** Of the file that is being read. */
  readonly report: () => Report
  readonly onEvent: (event: ConflictEvent) => void
  /** Whether no event is wanted any more: speakers and sources of further ones would only fill the memory. */
  readonly isFull?: () => boolean
}

/** An intake for one file, or for the files that belong together. */
export function createIntake(options: IntakeOptions): {
  intake: Intake
  tables: () => IntakeTables
  known: KnownTables
} {
  const { format, file, places, report, onEvent, isFull = () => false } = options
  const claimants = createTable<Claimant>('by', isFull)
  const sources = createTable<Source>('src', isFull)
  const eventIds = new Map<string, number>() // with the number of its last copy: all rows may have the same id
  const note: Intake['note'] = ({ index, field }, value, reason, effect = 'changed', advice = null) => {
    report().count({ path: [index, field], value, reason, effect, advice })
  }
  const intake: Intake = {
    format,
    file,
    places,
    refuse: ({ index, field }, value, reason, advice = null) =>
      report().add({ path: [index, field], value, reason, effect: 'leftOut', advice }),
    note,
    text(spot, raw) {
      const shown = shownText(raw)
      if (shown.kind === 'text') {
        for (const one of shown.notes) note(spot, raw, one, one === 'mixedAlphabets' ? 'kept' : 'changed')
        return shown.text
      }
      if (shown.kind === 'tooLong') note(spot, raw, 'textTooLong')
      return null
    },
    eventId(spot, raw) {
      const cleaned = raw
        .trim()
        .replace(/[^A-Za-z0-9._:~-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, 110)
      const wanted = cleaned === '' ? `row-${spot.index + 1}` : cleaned
      if (wanted !== raw.trim()) note(spot, raw, raw.trim() === '' ? 'idMade' : 'idChanged')
      let id = wanted
      let copies = eventIds.get(wanted) ?? 0
      for (; eventIds.has(id); id = `${wanted}~${copies}`) copies += 1
      if (id !== wanted) note(spot, raw, 'idShared')
      eventIds.set(wanted, copies)
      eventIds.set(id, 1)
      return id
    },
    claimant: claimants.idOf,
    source: sources.idOf,
    add: onEvent,
  }
  return {
    intake,
    tables: () => ({ claimants: [...claimants.rows.values()], sources: [...sources.rows.values()] }),
    known: { claimants: claimants.rows, sources: sources.rows },
  }
}

/** Rows with ids of our own: rows with the same content are one. */
function createTable<Row extends { readonly id: string }>(prefix: string, isFull: () => boolean) {
  const ids = new Map<string, string>()
  const rows = new Map<string, Row>()
  return {
    rows,
    idOf: (row: Omit<Row, 'id'>): string => {
      const key = JSON.stringify(row)
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = `${prefix}-${rows.size + 1}`
      if (isFull()) return id
      ids.set(key, id)
      rows.set(id, { ...row, id } as unknown as Row)
      return id
    },
  }
}

/** The same words in both languages, for text whose language the file does not tell or is Ukrainian. */
export function inBoth(text: string): Text {
  return { en: text, uk: text }
}
