import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readJson, topologySchema } from './json'
import { COARSE, FINE } from './levels'
import { outputPaths } from './outputs'
import { placesSchema } from './places'
import type { RegionSet } from './regionSet'
import { setProblems } from './validate'

/** Size and digest of a file. */
export interface FileFacts {
  readonly name: string
  readonly bytes: number
  readonly brotliBytes: number
  /** First 16 hex digits of its SHA-256. */
  readonly digest: string
}

/** Measures a file; brotli at its highest quality, as a static host would. */
export function factsOf(path: string): FileFacts {
  const bytes = readFileSync(path)
  return {
    name: basename(path),
    bytes: bytes.length,
    brotliBytes: brotliCompressSync(bytes).length,
    digest: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  }
}

/** Validates the files of a set in a folder, without any source: a line per file, and a line per problem. */
export function checkFiles(set: RegionSet, folder: string): { summary: string[]; problems: string[] } {
  const paths = outputPaths(folder, set.id)
  const facts = [paths.coarse, paths.fine, paths.places].map(factsOf)
  const budgets = [COARSE.maxBrotliBytes, FINE.maxBrotliBytes]
  const tooLarge = facts.flatMap(({ name, brotliBytes }, i) => {
    const budget = budgets[i] ?? Infinity
    return brotliBytes > budget ? [`${name}: ${brotliBytes} bytes after brotli, more than ${budget}`] : []
  })
  const files = {
    coarse: readJson(paths.coarse, topologySchema),
    fine: readJson(paths.fine, topologySchema),
    places: readJson(paths.places, placesSchema),
  }
  return {
    summary: facts.map(
      (file) => `${file.name}: ${file.bytes} bytes, ${file.brotliBytes} brotli, ${file.digest}`,
    ),
    problems: [...tooLarge, ...setProblems(files, set)],
  }
}
