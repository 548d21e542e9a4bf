import { createHash } from 'node:crypto'
import { cubeFileBytes } from '../../src/data/cubeFile'
import { readDataset } from '../../src/data/readDataset'
import type { Dataset } from '../../src/domain/dataset'
import { entryOf } from '../../src/domain/eventEntry'
import { newestSourceDay } from '../../src/domain/newestSourceDay'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import { cubeOf } from '../../src/engine/cube'
import { cubeBytes } from '../../src/engine/cubeBytes'
import { cubeHead } from '../../src/export/cubeHead'
import { contextOf } from '../export/contexts'

/** SHA-256 as a manifest has it. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * The file of the cube of a data set, given as its own file; its points are in no region but those that it names.
 *
 * @param ofText the file that it is said to be made from.
 */
export function cubeFileFor(text: string, ofText = text): Uint8Array<ArrayBuffer> {
  const read = readDataset(text, 'set.json')
  if (read.kind === 'refused') throw new Error('The data set is refused')
  return cubeFileBytes({ ...headOf(read.dataset), madeFrom: sha256Of(ofText) }, countsOf(read.dataset))
}

function headOf(dataset: Dataset): Readonly<Record<string, unknown>> {
  const context = contextOf(dataset, { isKept: () => true })
  return cubeHead(context, dataset)
}

/** What stands in such a file behind its head. */
export function countsOf({ events, claimants, sources }: Dataset): Uint8Array {
  const known = new Set(sources.map(({ id }) => id))
  const speakers = new Map(claimants.map((claimant) => [claimant.id, claimant]))
  const builder = createColumnBuilder()
  const active = events.filter(({ status }) => status === 'active')
  for (const [row, event] of active.entries()) builder.add(entryOf(event, row, speakers, null))
  const cube = cubeOf(
    builder.finish((id) => known.has(id)),
    newestSourceDay(sources),
  )
  const bytes = cubeBytes(cube)
  if (bytes === null) throw new Error('There is no such cube.')
  return bytes
}
