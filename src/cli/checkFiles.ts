import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { LARGEST_FILE_BYTES } from '../data/decodeText'
import { loadRegionSet } from '../data/loadRegionSet'
import { readDataset } from '../data/readDataset'
import type { Dataset } from '../domain/dataset'
import type { Problem } from '../domain/problem'
import type { Output } from './output'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'
import { terminalText } from './terminalText'

/**
 * Reads each file as the page would and prints a line for each problem, or a summary where there is none.
 * @param publicFolder holds `geo/`, whose region sets the places are compared with.
 * @returns exit code: 0 = no problem in any file, 1 = problems or unreadable files.
 */
export async function checkFiles(
  paths: readonly string[],
  publicFolder: string,
  output: Output,
): Promise<number> {
  let exitCode = 0
  for (const path of paths) {
    const isClean = await checkFile(path, publicFolder, output)
    if (!isClean) exitCode = 1
  }
  return exitCode
}

async function checkFile(path: string, publicFolder: string, output: Output): Promise<boolean> {
  const size = await sizeOf(path)
  if (size === null) {
    output.error(terminalText(`${path}: cannot be read`))
    return false
  }
  const bytes = size > LARGEST_FILE_BYTES ? null : await bytesOf(path)
  if (bytes === null) {
    output.print(terminalText(`${path}: is larger than 50 MiB or cannot be read [tooLarge] file refused`))
    return false
  }
  const first = readDataset(bytes, basename(path))
  const result = first.kind === 'ok' ? await readWithPlaces(bytes, path, first.dataset, publicFolder) : first
  for (const problem of result.problems) output.print(problemLine(problem))
  if (result.problems.length > 0) return false
  if (first.kind === 'ok') output.print(terminalText(summaryOf(path, first.dataset)))
  return true
}

/** Reads a second time, with the regions that the data set names; without them where that set is not built. */
async function readWithPlaces(
  bytes: Uint8Array,
  path: string,
  dataset: Dataset,
  publicFolder: string,
): Promise<{ readonly problems: readonly Problem[] }> {
  const places = await loadRegionSet(dataset.regionSet, createReadBytes(publicFolder))
  return readDataset(bytes, basename(path), places.kind === 'ok' ? places.regionSet : undefined)
}

function summaryOf(path: string, { events, sources }: Dataset): string {
  const claims = events.reduce((count, event) => count + event.claims.length, 0)
  const counts = [
    counted(events.length, 'event'),
    counted(claims, 'claim'),
    counted(sources.length, 'source'),
  ]
  return `${path}: ${counts.join(', ')}, no problems`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch {
    return null
  }
}
