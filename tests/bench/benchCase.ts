import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/steps'
import { type BenchFile, type BenchFormat, filesOf } from './rowsOf'

/** Where all that is measured is kept. */
export const CACHE = join(ROOT, 'node_modules/.cache/bench')

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
  const file = openSync(path, 'w')
  let text = ''
  let bytes = 0
  const flush = (): void => {
    bytes += writeSync(file, text)
    text = ''
  }
  const all = pieces()
  let next = all.next()
  for (; next.done !== true; next = all.next()) {
    text += next.value
    if (text.length > 1_000_000) flush()
  }
  flush()
  closeSync(file)
  return { path, rows: next.value.rows, bytes }
}
