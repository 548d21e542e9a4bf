import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCubeFile } from '../data/cubeFile'
import { digestOf } from '../data/digest'
import { loadManifest } from '../data/loadManifest'
import type { CubeEntry, Manifest, ManifestEntry } from '../data/manifest'
import { readCube } from '../engine/cubeBytes'
import type { Output } from './output'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'
import { terminalText } from './terminalText'

/**
 * Writes the digests of the newest editions and their cubes into `data/manifest.json`. Older editions never change: where
 * the digest of one is not what the manifest says, or a cube was made from another file, nothing is written.
 * @returns exit code: 0 = written, 1 = the manifest or a file that it names cannot be used.
 */
export async function writeManifest(publicFolder: string, output: Output): Promise<number> {
  const loaded = await loadManifest(createReadBytes(publicFolder))
  const problems = loaded.kind === 'ok' || loaded.kind === 'refused' ? loaded.problems : []
  for (const problem of problems) output.print(problemLine(problem))
  if (loaded.kind !== 'ok' || problems.length > 0) {
    output.error(`data/manifest.json cannot be ${loaded.kind === 'ok' ? 'written anew' : 'read'}`)
    return 1
  }
  const manifest = await withDigests(loaded.manifest, join(publicFolder, 'data'))
  if (typeof manifest === 'string') {
    output.error(terminalText(manifest))
    return 1
  }
  await writeFile(join(publicFolder, 'data', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  output.print(`data/manifest.json: data sets: ${manifest.datasets.length}`)
  return 0
}

/** The manifest with fresh digests, or what stands in the way. */
async function withDigests(manifest: Manifest, folder: string): Promise<Manifest | string> {
  const datasets: ManifestEntry[] = []
  for (const entry of manifest.datasets) {
    const sha256 = await sha256Of(entry, folder)
    if (sha256 === null) return missing(entry)
    const cube = entry.cube === undefined ? undefined : await freshCube(entry.cube, sha256, folder)
    if (cube === null)
      return `${entry.cube?.file ?? ''} is missing, or is no cube of ${entry.file} as it is now`
    for (const older of entry.versions.flatMap((one) => [one, one.cube ?? one]))
      if ((await sha256Of(older, folder)) !== older.sha256) return missing(older)
    datasets.push({ ...entry, sha256, ...(cube === undefined ? {} : { cube }) })
  }
  return { ...manifest, datasets }
}

function missing({ file }: CubeEntry): string {
  return `${file} is missing, or is an older edition that has changed`
}

/** @param madeFrom digest of the data set's file. */
async function freshCube({ file }: CubeEntry, madeFrom: string, folder: string): Promise<CubeEntry | null> {
  const bytes = await bytesOf(join(folder, file))
  const [cube, sha256] = [bytes && readCubeFile(bytes), await sha256Of({ file }, folder)]
  if (cube === null || sha256 === null || cube.madeFrom !== madeFrom) return null
  return readCube(cube.counts) === null ? null : { file, sha256 }
}

async function sha256Of({ file }: Pick<CubeEntry, 'file'>, folder: string): Promise<string | null> {
  const bytes = await bytesOf(join(folder, file))
  if (bytes === null) return null
  const digest = await digestOf(bytes)
  return digest.kind === 'ok' ? digest.sha256 : null
}
