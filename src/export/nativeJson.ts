import type { ConflictEvent, ContextNote, Dataset } from '../domain/dataset'
import { createList, jsonMembers, jsonText } from './jsonText'
import {
  claimantRecord,
  correctionRecord,
  eventRecord,
  keptEvent,
  sourceRecord,
  inAllLanguages as words,
} from './records'
import { type ExportContext, extractOf, type Writer } from './writer'

/** What the events written so far refer to; the tables after them hold no more. */
interface Used {
  readonly events: Set<string>
  readonly types: Set<string>
  readonly claimants: Set<string>
  readonly sources: Set<string>
}

/**
 * A file of format `dispatch-atlas/1`, a line for each record: the events, then the declared types, sources and claimants
 * that they use, the notes that come from one of these sources (all notes where nothing narrows) and their corrections.
 * It is read again without a problem; written again it is the same.
 */
export function nativeJson(context: ExportContext, tables: Pick<Dataset, 'context' | 'corrections'>): Writer {
  const used: Used = { events: new Set(), types: new Set(), claimants: new Set(), sources: new Set() }
  const list = createList()
  return {
    start: () => `{\n${headText(context)},\n"events":[`,
    events: (batch) =>
      list(
        batch.map((event) => {
          noteUse(event, used)
          return jsonText(eventRecord(keptEvent(event, context.isKept), words))
        }),
      ),
    end: () => `\n],\n${tablesText(context, tables, used)}\n}\n`,
  }
}

function headText(context: ExportContext): string {
  const { dataset } = context
  return jsonMembers({
    format: 'dispatch-atlas/1',
    id: dataset.id,
    version: dataset.version,
    title: words(dataset.title),
    description: words(dataset.description),
    regionSet: dataset.regionSet,
    timeZone: dataset.timeZone,
    publishedAt: dataset.publishedAt,
    licence: dataset.licence,
    attribution: words(dataset.attribution),
    extract: extractOf(context) ?? undefined,
  })
}

function noteUse(event: ConflictEvent, used: Used): void {
  used.events.add(event.id)
  used.types.add(event.type)
  for (const { claimant, source } of event.claims) {
    used.claimants.add(claimant)
    used.sources.add(source)
  }
}

function tablesText(
  { dataset, query, sources, claimants }: ExportContext,
  { context, corrections }: Pick<Dataset, 'context' | 'corrections'>,
  used: Used,
): string {
  const notes = query === null ? context : context.filter(({ source }) => used.sources.has(source))
  for (const { source, by } of notes) {
    used.sources.add(source)
    if (by !== undefined) used.claimants.add(by)
  }
  const types = dataset.types.filter(({ id }) => used.types.has(id))
  const [usedSources, usedClaimants] = [rowsOf(sources, used.sources), rowsOf(claimants, used.claimants)]
  const kept = corrections.filter(({ event }) => used.events.has(event))
  return [
    table(
      'types',
      types.map(({ id, label }) => ({ id, label: words(label) })),
    ),
    table(
      'sources',
      usedSources.map((source) => sourceRecord(source, words)),
    ),
    table(
      'claimants',
      usedClaimants.map((claimant) => claimantRecord(claimant, words)),
    ),
    table('context', notes.map(noteRecord)),
    table(
      'corrections',
      kept.map((correction) => correctionRecord(correction, words)),
    ),
  ].join(',\n')
}

/** In the order of the set, not of their use. */
function rowsOf<Row>(rows: ReadonlyMap<string, Row>, ids: ReadonlySet<string>): readonly Row[] {
  return [...rows].flatMap(([id, row]) => (ids.has(id) ? [row] : []))
}

function noteRecord({ text, by, source }: ContextNote): Readonly<Record<string, unknown>> {
  return { text: words(text), by, source }
}

function table(name: string, rows: readonly object[]): string {
  return `"${name}":[${createList()(rows.map(jsonText))}\n]`
}
