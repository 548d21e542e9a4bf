import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { KEEP_LIST, type KeepFile, type KeepList, type NotKept, OFFLINE_WORKER } from '../offline/keepList.ts'
import { DIGEST_LIST } from './digestList.ts'
import { listIn, valueIn, wordIn } from './jsonValue.ts'

/** More than this of one data set is not put on a reader's device. */
export const MOST_KEPT_BYTES = 50 * 1024 * 1024

/** What is for hosts, other sites and those who check a copy, and the worker itself, which browsers keep in their own way. */
const FOR_OTHERS = new RegExp(
  `^([._]|hosting/|cards/|corrections\\..+\\.atom$|sitemap\\.xml$|sbom\\.cdx\\.json$|${[KEEP_LIST, OFFLINE_WORKER, DIGEST_LIST].join('$|').replaceAll('.', '\\.')}$)`,
)

/**
 * What readers may keep of a built site: all of it, but of the data only the newest edition of the first set, and that only
 * if it is not too large.
 *
 * @param site folder of the site.
 * @param digests by path, of all its files.
 */
export function keepListOf(site: string, digests: ReadonlyMap<string, string>): KeepList {
  const editions = editionsIn(site)
  const [first] = editions
  const isFirstKept = first !== undefined && first.bytes !== null && first.bytes <= MOST_KEPT_BYTES
  const left = new Set(
    editions.filter((edition) => edition !== first || !isFirstKept).flatMap(({ files }) => files),
  )
  if (isFirstKept) for (const file of first.files) left.delete(file)
  const files = [...digests]
    .filter(([path]) => !FOR_OTHERS.test(path) && !left.has(path))
    .map(([path, sha256]): KeepFile => ({ path, sha256, bytes: statSync(join(site, path)).size }))
  return {
    format: 'dispatch-atlas-keep/1',
    version: createHash('sha256')
      .update(files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''))
      .digest('hex'),
    dataDate: isFirstKept ? dateOf(site, first) : null,
    files,
    notKept: editions
      .filter((edition) => edition !== first || !isFirstKept)
      .map(({ title, version, bytes }): NotKept => ({ title, version, bytes })),
  }
}

interface SiteEdition extends NotKept {
  /** Paths below the site. */
  readonly files: readonly string[]
}

/** Every edition that the manifest names, the newest of the first set before all others; none without a manifest. */
function editionsIn(site: string): readonly SiteEdition[] {
  const path = join(site, 'data/manifest.json')
  if (!existsSync(path)) return []
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return listIn(manifest, 'datasets').flatMap((set) =>
    [set, ...listIn(set, 'versions')].map((edition) => {
      const events = [edition, ...listIn(edition, 'files')]
      const named = [...events, valueIn(edition, 'cube')].map((one) => wordIn(one, 'file'))
      const files = [...new Set(named.filter((file) => file !== ''))].map((file) => `data/${file}`)
      return { title: titleOf(set), version: wordIn(edition, 'version'), bytes: sizeOf(site, files), files }
    }),
  )
}

function titleOf(set: unknown): Readonly<Record<string, string>> {
  const title = valueIn(set, 'title')
  const languages = typeof title === 'object' && title !== null ? Object.keys(title) : []
  return Object.fromEntries(languages.map((language) => [language, wordIn(title, language)]))
}

/** `null` where one of the files is not in the folder: a host may have them elsewhere. */
function sizeOf(site: string, files: readonly string[]): number | null {
  const paths = files.map((file) => join(site, file))
  return paths.every(existsSync) ? paths.reduce((sum, path) => sum + statSync(path).size, 0) : null
}

/** Day on which an edition says that it was published; only JSON tells it without being read in parts. */
function dateOf(site: string, { files }: SiteEdition): string | null {
  const json = files.find((file) => file.endsWith('.json'))
  if (json === undefined) return null
  const date = wordIn(JSON.parse(readFileSync(join(site, json), 'utf8')), 'publishedAt').slice(0, 10)
  return date === '' ? null : date
}
