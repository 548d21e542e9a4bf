import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../data/digest'
import { loadManifest } from '../data/loadManifest'
import type { Edition, Manifest, ManifestEntry } from '../data/manifest'
import type { Output } from './output'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'

/**
 * Writes the digests of the newest editions into `data/manifest.json`. Older editions never change: where the
 * digest of one is not what the manifest says, nothing is written.
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
    output.error(`${manifest} is missing, or is an older edition that has changed`)
    return 1
  }
  await writeFile(join(publicFolder, 'data', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  output.print(`data/manifest.json: data sets: ${manifest.datasets.length}`)
  return 0
}

/** The manifest with fresh digests, or the name of the file that stands in the way. */
async function withDigests(manifest: Manifest, folder: string): Promise<Manifest | string> {
  const datasets: ManifestEntry[] = []
  for (const entry of manifest.datasets) {
    const sha256 = await sha256Of(entry, folder)
    if (sha256 === null) return entry.file
    for (const older of entry.versions) {
      if ((await sha256Of(older, folder)) !== older.sha256) return older.file
    }
    datasets.push({ ...entry, sha256 })
  }
  return { ...manifest, datasets }
}

async function sha256Of({ file }: Edition, folder: string): Promise<string | null> {
  const bytes = await bytesOf(join(folder, file))
  if (bytes === null) return null
  const digest = await digestOf(bytes)
  return digest.kind === 'ok' ? digest.sha256 : null
}
