/** Name of the list at the root of a site: what "Keep offline" fetches, and in which bytes. */
export const KEEP_LIST = 'keep.json'
/** Name of the service worker at the root of a site. It never changes: browsers ask there for a newer one. */
export const OFFLINE_WORKER = 'offline.js'

/** A file of the site that can be kept. */
export interface KeepFile {
  /** Path below the site, such as `uk/index.html`. */
  readonly path: string
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
}

/** An edition of a data set that is not kept. */
export interface NotKept {
  /** In the languages of the manifest, which always has English. */
  readonly title: Readonly<Record<string, string>>
  readonly version: string
  /** `null` = the list does not say. */
  readonly bytes: number | null
}

/** All that makes up one version of a site, for a copy of it. */
export interface KeepList {
  readonly format: 'dispatch-atlas-keep/1'
  /** SHA-256 of paths and digests: two sites with the same files have the same. */
  readonly version: string
  /** Day on which the first data set was published; `null` = it does not say. */
  readonly dataDate: string | null
  /** In the order of their paths. */
  readonly files: readonly KeepFile[]
  readonly notKept: readonly NotKept[]
}

/** The list in a text that comes from the network or a cache; `null` for anything else, and for paths that leave the site. */
export function readKeepList(text: string): KeepList | null {
  try {
    const value: unknown = JSON.parse(text)
    return isKeepList(value) ? value : null
  } catch {
    return null
  }
}

/** Path below the site at which a file is asked for and kept: that of a page is its folder. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
}

/** Files of a version that are not, in the same bytes, in another one; all of them where there is none. */
export function filesToFetch(list: KeepList, kept: KeepList | null): readonly KeepFile[] {
  const there = new Map(kept?.files.map(({ path, sha256 }) => [path, sha256]))
  return list.files.filter(({ path, sha256 }) => there.get(path) !== sha256)
}

/** Sum of the sizes of files; 0 for none. */
export function bytesOf(files: readonly KeepFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

function isKeepList(value: unknown): value is KeepList {
  return (
    isRecord(value) &&
    value.format === 'dispatch-atlas-keep/1' &&
    isDigest(value.version) &&
    (value.dataDate === null || typeof value.dataDate === 'string') &&
    isListOf(value.files, isKeepFile) &&
    isListOf(value.notKept, isNotKept)
  )
}

function isKeepFile(value: unknown): value is KeepFile {
  return isRecord(value) && isSitePath(value.path) && isDigest(value.sha256) && isSize(value.bytes)
}

function isNotKept(value: unknown): value is NotKept {
  return (
    isRecord(value) &&
    isRecord(value.title) &&
    Object.values(value.title).every((text) => typeof text === 'string') &&
    typeof value.version === 'string' &&
    (value.bytes === null || isSize(value.bytes))
  )
}

/** Names with letters, digits and a few signs; none is empty or begins with a dot. */
function isSitePath(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-][\w.=~-]*(\/[\w-][\w.=~-]*)*$/.test(value)
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
