import { createHash } from 'node:crypto'
import type { ConflictEvent, Dataset } from '../domain/dataset'
import { editionDiff } from '../domain/editionDiff'
import { fieldChanges } from '../domain/fieldChanges'
import { leftOutCount } from '../domain/fileReport'
import { diffLines } from './diffText'
import { tellFailure } from './fileGroups'
import { type OpenedSet, openPaths } from './openPaths'
import type { Output } from './output'
import { problemLine } from './problemLine'

export interface Comparison {
  readonly older: string
  readonly newer: string
  /** One JSON object in place of lines. */
  readonly isJson: boolean
}

/**
 * Lists what differs between two editions of a data set, and what the newer one must not have done: it may only grow,
 * each change of an event needs a new correction, and no id is used twice.
 *
 * @returns exit code: 0 = a lawful successor, 1 = it is not, or rows of a file could not be read.
 */
export async function diffFiles(
  { older, newer, isJson }: Comparison,
  publicFolder: string,
  output: Output,
): Promise<number> {
  const notes = { ...output, print: isJson ? output.error : output.print }
  const before = await fingerprinted(older, publicFolder, notes)
  const after = await fingerprinted(newer, publicFolder, notes)
  if (before === null || after === null) return 1
  const isDifferent = differing(before, after)
  const [old, fresh] = [await withEvents(before.set, isDifferent), await withEvents(after.set, isDifferent)]
  const diff = editionDiff(old, fresh)
  if (isJson) output.print(JSON.stringify({ set: fresh.id, from: old.version, to: fresh.version, ...diff }))
  else for (const line of diffLines(diff)) output.print(line)
  const isWhole = [before, after].every(({ set }) => leftOutCount(set.opened.problems) === 0)
  return isWhole && diff.faults.length === 0 ? 0 : 1
}

/** A file, with a digest of each event by its id: two editions of a million events need not be held at once. */
interface Fingerprinted {
  readonly set: OpenedSet
  readonly digests: ReadonlyMap<string, string>
}

/** Reads a file once, and tells what is wrong with it; `null` where it cannot be opened. */
async function fingerprinted(
  path: string,
  publicFolder: string,
  notes: Output,
): Promise<Fingerprinted | null> {
  let digests = new Map<string, string>()
  const set = await openPaths([path], publicFolder, () => {
    const begun = new Map<string, string>()
    digests = begun
    return (events) => {
      for (const event of events) {
        const text = JSON.stringify({ ...event, origin: undefined })
        begun.set(event.id, createHash('sha256').update(text).digest('base64'))
      }
    }
  })
  if (set.kind !== 'ok') {
    tellFailure(set, path, notes)
    return null
  }
  for (const problem of set.opened.problems) notes.print(problemLine(problem))
  return { set, digests }
}

/** Tells events that may differ: in themselves, or in what a claim of theirs refers to. */
function differing(before: Fingerprinted, after: Fingerprinted): (event: ConflictEvent) => boolean {
  const changedRows = (list: 'claimants' | 'sources') => {
    const rows = fieldChanges(before.set.opened.tables[list], after.set.opened.tables[list])
    return new Set(rows.map(({ field }) => /^\[([^\]]+)\]/.exec(field)?.[1]))
  }
  const [claimants, sources] = [changedRows('claimants'), changedRows('sources')]
  return ({ id, claims }) =>
    before.digests.get(id) !== after.digests.get(id) ||
    claims.some(({ claimant, source }) => claimants.has(claimant) || sources.has(source))
}

/** The set with those of its events that are asked for. */
async function withEvents(
  { opened, read }: OpenedSet,
  isWanted: (event: ConflictEvent) => boolean,
): Promise<Dataset> {
  const events: ConflictEvent[] = []
  await read((some) => {
    for (const event of some) if (isWanted(event)) events.push(event)
  })
  return { ...opened.head, ...opened.tables, events }
}
