import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { cubeFileBytes, LARGEST_CUBE_BYTES, readCubeFile } from '../data/cubeFile'
import { digestOf } from '../data/digest'
import { newestSourceDay } from '../domain/newestSourceDay'
import { cubeOf } from '../engine/cube'
import { cubeBytes } from '../engine/cubeBytes'
import { cubeHead } from '../export/cubeHead'
import { type CountedSet, countedSet } from './countedSet'
import type { Output } from './output'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'
import { counted } from './setText'
import { terminalText } from './terminalText'

export interface CubeOrder {
  /** Path of the data set's file. */
  readonly path: string
  /** Path of the file to be written. */
  readonly out: string
}

/**
 * Writes the cube of a data set: counts of its events that the page can show before the events have come.
 *
 * @returns exit code: 0 = written, 1 = the data set has problems, or nothing was written.
 */
export async function writeCube(
  { path, out }: CubeOrder,
  publicFolder: string,
  output: Output,
): Promise<number> {
  const fail = (reason: string): number => {
    output.error(terminalText(reason))
    return 1
  }
  if (resolve(path) === resolve(out)) return fail(`${out}: would be written over`)
  const bytes = await bytesOf(path)
  if (bytes === null) return fail(`${path}: cannot be read`)
  const set = await countedSet(bytes, basename(path), createReadBytes(publicFolder))
  if (set.kind === 'noPlaces') return fail('public/geo cannot be read: run npm run geo')
  for (const problem of set.problems) output.print(problemLine(problem))
  if (set.kind === 'refused') return 1
  const digest = await digestOf(bytes)
  const cube = digest.kind === 'ok' ? fileOf(set, digest.sha256) : null
  if (cube === null) return fail(`${path}: holds more than a cube may`)
  if (!(await isWritten(out, cube))) return fail(`${out}: cannot be written`)
  const [events, size] = [counted(set.columns.rows, 'event'), counted(cube.length, 'byte')]
  output.print(terminalText(`${out}: ${events}, ${size}`))
  return set.problems.length === 0 ? 0 : 1
}

/** `null` where the page would not read it. */
function fileOf(
  { dataset, columns, regionSet, ...tables }: Extract<CountedSet, { kind: 'ok' }>,
  madeFrom: string,
): Uint8Array | null {
  const counts = cubeBytes(cubeOf(columns, newestSourceDay(tables.sources)))
  if (counts === null) return null
  const context = {
    dataset,
    language: 'en',
    query: null,
    link: null,
    names: regionSet,
    locate: null,
    claimants: new Map(tables.claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(tables.sources.map((source) => [source.id, source])),
    isKept: () => true,
  } as const
  const file = cubeFileBytes({ ...cubeHead(context, dataset), madeFrom }, counts)
  return file.length <= LARGEST_CUBE_BYTES && readCubeFile(file) !== null ? file : null
}

async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes)
    return true
  } catch {
    return false
  }
}
