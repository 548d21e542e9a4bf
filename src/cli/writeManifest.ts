import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCubeFile } from '../data/cubeFile'
import { loadManifest } from '../data/loadManifest'
import type { CubeEntry, EditionPart, Manifest, ManifestEntry } from '../data/manifest'
import { readCube } from '../engine/cubeBytes'
import { partPaths, statedPart } from './editionParts'
import { fileDigest } from './fileDigest'
import type { Output } from './output'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'
import { terminalText } from './terminalText'

/** The folder below `data` whose Parquet files are to be the `files` of a data set. */
export interface ListedFolder {
  readonly set: string
  readonly folder: string
}

/**
 * Writes the digests of the newest editions and their cubes into `data/manifest.json`, and of the files of sets of several
 * also how many rows of which days they have. Older editions never change: where the digest of one is not what the
 * manifest says, or a cube was made from another file, nothing is written.
 *
 * @param listed folders whose files are listed anew.
 * @returns exit code: 0 = written, 1 = the manifest or a file that it names cannot be used.
 */
export async function writeManifest(
  publicFolder: string,
  output: Output,
  listed: readonly ListedFolder[] = [],
): Promise<number> {
  const loaded = await loadManifest(createReadBytes(publicFolder))
  const problems = loaded.kind === 'ok' || loaded.kind === 'refused' ? loaded.problems : []
  for (const problem of problems) output.print(problemLine(problem))
  if (loaded.kind !== 'ok' || problems.length > 0) {
    output.error(`data/manifest.json cannot be ${loaded.kind === 'ok' ? 'written anew' : 'read'}`)
    return 1
  }
  const folder = join(publicFolder, 'data')
  const manifest = await withFolders(loaded.manifest, folder, listed)
  const written = typeof manifest === 'string' ? manifest : await withDigests(manifest, folder)
  if (typeof written === 'string') {
    output.error(terminalText(written))
    return 1
  }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(written, null, 2)}\n`)
  output.print(`data/manifest.json: data sets: ${written.datasets.length}`)
  return 0
}

/** The manifest with the files of these folders, or what stands in the way. */
async function withFolders(
  manifest: Manifest,
  dataFolder: string,
  listed: readonly ListedFolder[],
): Promise<Manifest | string> {
  let { datasets } = manifest
  for (const { set, folder } of listed) {
    if (!datasets.some(({ id }) => id === set)) return `${set} is no data set of data/manifest.json`
    const paths = await partPaths(dataFolder, folder)
    if (paths === null || paths.length === 0) return `data/${folder} has no Parquet file`
    const files = paths.map((file) => ({ file }))
    datasets = datasets.map((entry) => (entry.id === set ? { ...entry, files } : entry))
  }
  return { ...manifest, datasets }
}

/** The manifest with fresh digests, or what stands in the way. */
async function withDigests(manifest: Manifest, folder: string): Promise<Manifest | string> {
  const datasets: ManifestEntry[] = []
  for (const entry of manifest.datasets) {
    const sha256 = await sha256Of(entry, folder)
    if (sha256 === null) return missing(entry)
    const cube = await withFreshCube(entry, sha256, folder)
    if (typeof cube === 'string') return cube
    for (const older of entry.versions.flatMap((one) => [one, ...(one.files ?? []), one.cube ?? one]))
      if (!(await isUnchanged(older, folder))) return missing(older)
    const files = await withFreshFiles(entry, folder)
    if (typeof files === 'string') return files
    datasets.push({ ...entry, sha256, ...cube, ...files })
  }
  return { ...manifest, datasets }
}

async function withFreshCube(
  { cube, file }: ManifestEntry,
  sha256: string,
  folder: string,
): Promise<Pick<ManifestEntry, 'cube'> | string> {
  if (cube === undefined) return {}
  const fresh = await freshCube(cube, sha256, folder)
  return fresh === null ? `${cube.file} is missing, or is no cube of ${file} as it is now` : { cube: fresh }
}

async function withFreshFiles(
  { files }: ManifestEntry,
  folder: string,
): Promise<Pick<ManifestEntry, 'files'> | string> {
  if (files === undefined) return {}
  const parts: EditionPart[] = []
  for (const { file } of files) {
    const part = await statedPart(folder, file)
    if (part === null) return `${file} is missing, or is no file of events in Parquet`
    parts.push(part)
  }
  return { files: parts }
}

function sha256Of({ file }: Pick<EditionPart, 'file'>, folder: string): Promise<string | null> {
  return fileDigest(join(folder, file))
}

/** @param madeFrom digest of the data set's file. */
async function freshCube({ file }: CubeEntry, madeFrom: string, folder: string): Promise<CubeEntry | null> {
  const bytes = await bytesOf(join(folder, file))
  const [cube, sha256] = [bytes && readCubeFile(bytes), await sha256Of({ file }, folder)]
  if (cube === null || sha256 === null || cube.madeFrom !== madeFrom) return null
  return readCube(cube.counts) === null ? null : { file, sha256 }
}

/** A file of which no digest was ever stated is only to be there. */
async function isUnchanged({ file, sha256 }: EditionPart, folder: string): Promise<boolean> {
  const digest = await sha256Of({ file }, folder)
  return digest !== null && (sha256 ?? digest) === digest
}

function missing({ file }: Pick<EditionPart, 'file'>): string {
  return `${file} is missing, or is an older edition that has changed`
}
