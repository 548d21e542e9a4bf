import type { Text } from '../../domain/language'
import { readRow } from '../readRow'
import { createReport } from '../report'
import { title } from '../schemaParts'
import { cellsOf } from './cells'
import { readChunks } from './chunkReading'
import type { StoredGroup } from './parquetStore'

/**
 * Titles of the active events of a group in their order, from their columns alone: a hundredth of what whole events take.
 * `null` = there is no title that could be shown, and only the event knows what stands in its place.
 */
export async function groupTitles({
  access,
  group,
  bound,
  count,
  kept,
}: StoredGroup): Promise<(Text | null)[]> {
  const leaves = (['title', 'title_uk'] as const).map((name) => bound.columns.get(name)?.leaf)
  const chunks = await readChunks(
    access,
    group,
    leaves.flatMap((leaf) => leaf ?? []),
  )
  const [english, ukrainian] = leaves.map((leaf) =>
    cellsOf(chunks.filter((chunk) => chunk.leaf.index === leaf?.index)),
  )
  return Array.from({ length: count }, (_, at) => {
    const row = kept === null ? at : (kept[at] ?? 0)
    return titleOf(english?.(row), ukrainian?.(row))
  })
}

/** By the rules that events are read by. */
function titleOf(english: unknown, ukrainian: unknown): Text | null {
  const written = { en: english ?? ukrainian, ...(ukrainian === undefined ? {} : { uk: ukrainian }) }
  const read = readRow(title, written, [], createReport(''))
  return read === null || read.en === '' ? null : read
}
