import { expect } from 'vitest'
import { readDataset } from '../../../src/data/readDataset'
import type { ConflictEvent, Dataset } from '../../../src/domain/dataset'
import type { Problem } from '../../../src/domain/problem'
import { nativeJson } from '../../../src/export/nativeJson'
import { fileOf } from '../../../src/export/writer'
import { contextOf } from '../../export/contexts'
import type { OpenedFile } from './openText'

/** What has to be mended when the data set is written in the atlas's own format and read again: nothing should. */
export function problemsOfReread(opened: OpenedFile, events: readonly ConflictEvent[]): readonly Problem[] {
  const dataset: Dataset = { ...opened.head, ...opened.tables, events }
  const result = readDataset(fileOf(nativeJson(contextOf(dataset), dataset), events), 'reread.json')
  if (result.kind === 'refused') expect.fail(JSON.stringify(result.problems))
  expect(result.dataset.events).toHaveLength(events.length)
  return result.problems
}
