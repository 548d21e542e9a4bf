import type { ConflictEvent, ContextNote, Dataset } from '../domain/dataset'
import { claimantRecord, correctionRecord, sourceRecord, inAllLanguages as words } from './records'
import { type ExportContext, extractOf } from './writer'

type Written = Readonly<Record<string, unknown>>

/** What a data set says of itself, as its file has it: without its lists. */
export function headRecord(context: ExportContext): Written {
  const { dataset } = context
  return {
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
  }
}

/** Notes what written events refer to; the tables of their file hold no more. */
export interface NativeTables {
  readonly note: (event: ConflictEvent) => void
  /** Records in the order of the set: of the notes, those of a used source, or all where nothing narrows. */
  readonly records: () => Readonly<
    Record<'types' | 'sources' | 'claimants' | 'context' | 'corrections', readonly Written[]>
  >
}

export function createNativeTables(
  { dataset, query, sources, claimants }: ExportContext,
  { context, corrections }: Pick<Dataset, 'context' | 'corrections'>,
): NativeTables {
  const used = {
    events: new Set<string>(),
    types: new Set<string>(),
    claimants: new Set<string>(),
    sources: new Set<string>(),
  }
  return {
    note(event) {
      used.events.add(event.id)
      used.types.add(event.type)
      for (const { claimant, source } of event.claims) {
        used.claimants.add(claimant)
        used.sources.add(source)
      }
    },
    records() {
      const notes = query === null ? context : context.filter(({ source }) => used.sources.has(source))
      const citedSources = new Set([...used.sources, ...notes.map(({ source }) => source)])
      const speakers = new Set([...used.claimants, ...notes.flatMap(({ by }) => by ?? [])])
      return {
        types: dataset.types
          .filter(({ id }) => used.types.has(id))
          .map(({ id, label }) => ({ id, label: words(label) })),
        sources: rowsOf(sources, citedSources).map((source) => sourceRecord(source, words)),
        claimants: rowsOf(claimants, speakers).map((claimant) => claimantRecord(claimant, words)),
        context: notes.map(noteRecord),
        corrections: corrections
          .filter(({ event }) => used.events.has(event))
          .map((correction) => correctionRecord(correction, words)),
      }
    },
  }
}

/** In the order of the set, not of their use. */
function rowsOf<Row>(rows: ReadonlyMap<string, Row>, ids: ReadonlySet<string>): readonly Row[] {
  return [...rows].flatMap(([id, row]) => (ids.has(id) ? [row] : []))
}

function noteRecord({ text, by, source }: ContextNote): Written {
  return { text: words(text), by, source }
}
