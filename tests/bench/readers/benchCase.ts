import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../cache'
import { createWrittenFile } from '../writtenFile'
import { type BenchFile, type BenchFormat, filesOf } from './rowsOf'

/** What was measured of one file, or of the files that belong together. */
export interface Measured {
  /** Records that were read, good or not. */
  readonly rows: number
  readonly events: number
  readonly seconds: number
  /** Largest memory of the process that read, with all that it had loaded before. */
  readonly peakMiB: number
  /** Largest heap of JavaScript alone; `null` where it cannot be told. */
  readonly heapMiB: number | null
}

/** A case before it is measured. */
export interface BenchCase {
  readonly format: BenchFormat
  /** As many as asked for, or as many as JSON may have. */
  readonly rows: number
  readonly paths: readonly string[]
  readonly mib: number
}

/** Writes the files of a case. */
export function writeCase(format: BenchFormat, wanted: number): BenchCase {
  const folder = join(CACHE, 'files')
  mkdirSync(folder, { recursive: true })
  const written = filesOf(format, wanted).map((file) => writeFile(file, folder))
  const bytes = written.reduce((sum, one) => sum + one.bytes, 0)
  const rows = written.reduce((sum, one) => sum + one.rows, 0)
  return { format, rows, paths: written.map(({ path }) => path), mib: bytes / 2 ** 20 }
}

function writeFile(
  { name, pieces }: BenchFile,
  folder: string,
): { path: string; rows: number; bytes: number } {
  const path = join(folder, name)
  const file = createWrittenFile(path)
  const all = pieces()
  let next = all.next()
  for (; next.done !== true; next = all.next()) file.write(next.value)
  return { path, rows: next.value.rows, bytes: file.close().bytes }
}
