import { tableFormat } from '../../../src/data/formats/table'
import { guessMapping } from '../../../src/data/formats/tableMapping'
import type { ColumnMapping } from '../../../src/domain/columnMapping'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { brief, type OpenedFile, openGood, openText, publishedPlaces } from './openText'

/** Opens a table as its reader would who takes the proposed mapping, but for these changes. */
export async function openMapped(
  text: string,
  changes: Partial<ColumnMapping> = {},
): Promise<{
  readonly opened: OpenedFile
  readonly events: readonly ConflictEvent[]
  readonly problems: readonly string[]
}> {
  const { opened: asked } = await openText(text)
  if (asked.kind !== 'unmapped') throw new Error(`no table to be mapped: ${asked.kind}`)
  const guessed = guessMapping(asked, await publishedPlaces())
  const mapping = { ...guessed, ...changes, columns: { ...guessed.columns, ...changes.columns } }
  const { opened, events } = await openGood([{ name: 'events.csv', text }], { mapped: tableFormat(mapping) })
  return { opened, events, problems: opened.problems.map(brief) }
}
