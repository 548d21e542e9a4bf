import type { Dataset } from '../domain/dataset'
import { createNativeTables, headRecord } from './nativeTables'
import { correctionRecord, inAllLanguages as words } from './records'
import type { ExportContext } from './writer'

/**
 * Members of a native file without events: what the data set says of itself, its context with the speakers and sources of
 * that, and all its corrections.
 */
export function cubeHead(
  context: ExportContext,
  { context: notes, corrections }: Pick<Dataset, 'context' | 'corrections'>,
): Readonly<Record<string, unknown>> {
  return {
    ...headRecord(context),
    ...createNativeTables(context, { context: notes, corrections: [] }).records(),
    types: context.dataset.types.map(({ id, label }) => ({ id, label: words(label) })),
    corrections: corrections.map((correction) => correctionRecord(correction, words)),
  }
}
