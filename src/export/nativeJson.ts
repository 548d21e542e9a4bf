import type { Dataset } from '../domain/dataset'
import { createList, jsonMembers, jsonText } from './jsonText'
import { createNativeTables, headRecord } from './nativeTables'
import { eventRecord, keptEvent, inAllLanguages as words } from './records'
import type { ExportContext, Writer } from './writer'

/**
 * A file of format `dispatch-atlas/1`, a line for each record: the events, then the declared types, sources and claimants
 * that they use, the notes that come from one of these sources (all notes where nothing narrows) and their corrections.
 * It is read again without a problem; written again it is the same.
 */
export function nativeJson(context: ExportContext, tables: Pick<Dataset, 'context' | 'corrections'>): Writer {
  const used = createNativeTables(context, tables)
  const list = createList()
  return {
    start: () => `{\n${jsonMembers(headRecord(context))},\n"events":[`,
    events: (batch) =>
      list(
        batch.map((event) => {
          used.note(event)
          return jsonText(eventRecord(keptEvent(event, context.isKept), words))
        }),
      ),
    end: () =>
      `\n],\n${Object.entries(used.records())
        .map(([name, rows]) => `"${name}":[${createList()(rows.map(jsonText))}\n]`)
        .join(',\n')}\n}\n`,
  }
}
