import type { Days } from '../domain/calendar'
import type { Text } from '../domain/language'

/** One published version of a data set: immutable, known by its digest. */
export interface Edition {
  readonly version: string
  /** Name of the file in `public/data/`; `.parquet` for GeoParquet, of which only parts are fetched. */
  readonly file: string
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Counts of its events (`cubeFile.ts`), which can be there before the events. Absent where none was made. */
  readonly cube?: CubeEntry
  /** Further files of GeoParquet that belong to it, as engines write them in partitions; `file` speaks for all. */
  readonly files?: readonly EditionPart[]
}

/** The cube of one version of a data set. */
export interface CubeEntry {
  /** Name of the file in `public/data/`. */
  readonly file: string
  /** As that of the edition. */
  readonly sha256: string
}

/** A file of a set of several. What is said of it saves opening it where nothing of it can be shown. */
export interface EditionPart {
  /** Path below `public/data/`, such as `events/year=2022/part-0.parquet`. */
  readonly file: string
  readonly rows?: number
  /** First and last day of its events; `null` = none of them has a day. */
  readonly days?: Days | null
  readonly bytes?: number
  readonly sha256?: string
}

/** A data set; its own edition is the newest, `versions` are the older ones, newest first. */
export interface ManifestEntry extends Edition {
  readonly id: string
  readonly title: Text
  readonly licence: string
  readonly versions: readonly Edition[]
}

export interface Manifest {
  readonly format: 'dispatch-atlas-manifest/1'
  /** Mail address of who publishes this copy, for reports of problems; absent = none was set. */
  readonly contact?: string
  /** The first one is what a link without `set` means. Never empty. */
  readonly datasets: readonly ManifestEntry[]
}

/** SHA-256 of the file of a data set's version, as the manifest states it; `null` for one that is not published. */
export function publishedDigest(
  datasets: readonly ManifestEntry[],
  { id, version }: { readonly id: string; readonly version: string },
): string | null {
  const editions = datasets.filter((entry) => entry.id === id).flatMap((entry) => [entry, ...entry.versions])
  return editions.find((edition) => edition.version === version)?.sha256 ?? null
}

/** Which file a link means. What was asked for and is not there is said, with what there is instead. */
export type Choice =
  | { readonly kind: 'found'; readonly entry: ManifestEntry; readonly edition: Edition }
  | { readonly kind: 'unknownSet'; readonly entry: ManifestEntry; readonly edition: Edition }
  | { readonly kind: 'unknownVersion'; readonly entry: ManifestEntry; readonly edition: Edition }

/**
 * Chooses a data set and its version as a link names them.
 * @param set id, `null` = the first. An unknown one falls back to the first set, and its version is not looked at.
 * @param version `null` = the newest. An unknown one falls back to the newest.
 * @throws for a manifest without data sets, which `loadManifest` never returns.
 */
export function chooseEdition(manifest: Manifest, set: string | null, version: string | null): Choice {
  const [first] = manifest.datasets
  if (first === undefined) throw new Error('A manifest names at least one data set')
  const entry = set === null ? first : manifest.datasets.find(({ id }) => id === set)
  if (entry === undefined) return { kind: 'unknownSet', entry: first, edition: first }
  const edition = version === null ? entry : [entry, ...entry.versions].find((one) => one.version === version)
  return edition === undefined
    ? { kind: 'unknownVersion', entry, edition: entry }
    : { kind: 'found', entry, edition }
}
