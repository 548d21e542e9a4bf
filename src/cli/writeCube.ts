import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf } from '../data/digest'
import type { Day, Source } from '../domain/dataset'
import { entryOf } from '../domain/eventEntry'
import { createColumnBuilder } from '../engine/columnBuilder'
import type { Columns } from '../engine/columns'
import { type CubeOrigin, coarseCubeOf, cubeOf } from '../engine/cube'
import { cubeBytes } from '../engine/cubeBytes'
import { readCube } from '../engine/readCube'
import { tellFailure } from './fileGroups'
import { type OpenedSet, openPaths } from './openPaths'
import type { Output } from './output'
import { bytesOf } from './ownFiles'
import { problemLine } from './problemLine'
import { counted } from './setText'
import { terminalText } from './terminalText'

/** A cube that tells parties and support by kind may have so many bytes; above, it does without. */
const MOST_BYTES = 256 * 1024

/**
 * Writes the cube of a data set's file as `<id>.<version>.cube` beside it.
 *
 * @returns exit code: 0 = written, 1 = the file has problems, or there is no cube of it.
 */
export async function writeCube(path: string, publicFolder: string, output: Output): Promise<number> {
  const result = await openPaths([path], publicFolder, () => () => undefined)
  if (result.kind !== 'ok') {
    tellFailure(result, path, output)
    return 1
  }
  const { problems, head, tables } = result.opened
  for (const problem of problems) output.print(problemLine(problem))
  const [columns, madeFrom] = [await columnsOf(result), await sha256Of(path)]
  if (columns === null || madeFrom === null) {
    output.error(terminalText(`${path}: has changed while it was read`))
    return 1
  }
  const made = smallCube(columns, { madeFrom, newestSourceDay: newestDay(tables.sources) })
  const target = join(dirname(path), `${head.id}.${head.version}.cube`.replace(/[^\w.-]/g, '-'))
  if (readCube(made.bytes) === null || !(await isWritten(target, made.bytes))) {
    output.error(terminalText(`${target}: cannot be written`))
    return 1
  }
  const without = made.isCoarse ? ', without parties and support by kind' : ''
  const [events, bytes] = [counted(columns.rows, 'event'), counted(made.bytes.length, 'byte')]
  output.print(terminalText(`${target}: ${events}, ${bytes}${without}`))
  return problems.length === 0 ? 0 : 1
}

/** The columns of the active events, which are read once more; `null` where the file is not the same any more. */
async function columnsOf({ opened, locate, read }: OpenedSet): Promise<Columns | null> {
  const claimants = new Map(opened.tables.claimants.map((claimant) => [claimant.id, claimant]))
  const sources = new Set(opened.tables.sources.map(({ id }) => id))
  const builder = createColumnBuilder()
  let row = 0
  const again = await read((events) => {
    for (const event of events) {
      if (event.status !== 'active') continue
      builder.add(entryOf(event, row, claimants, locate))
      row += 1
    }
  })
  const isSame = again.kind === 'ok' && again.events === opened.events
  return isSame ? builder.finish((id) => sources.has(id)) : null
}

async function sha256Of(path: string): Promise<string | null> {
  const bytes = await bytesOf(path)
  const digest = bytes === null ? null : await digestOf(bytes)
  return digest?.kind === 'ok' ? digest.sha256 : null
}

function newestDay(sources: readonly Source[]): Day | null {
  const days = sources.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null)
}

function smallCube(
  columns: Columns,
  origin: CubeOrigin,
): { readonly bytes: Uint8Array; readonly isCoarse: boolean } {
  const bytes = cubeBytes(cubeOf(columns, origin))
  if (bytes.length <= MOST_BYTES) return { bytes, isCoarse: false }
  return { bytes: cubeBytes(coarseCubeOf(columns, origin)), isCoarse: true }
}

async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes)
    return true
  } catch {
    return false
  }
}
