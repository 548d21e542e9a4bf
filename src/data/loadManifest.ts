import * as v from 'valibot'
import type { Problem } from '../domain/problem'
import type { FetchBytes } from './fetchBytes'
import type { LoadFailure } from './loadFailure'
import { loadJson } from './loadJson'
import type { Manifest } from './manifest'
import { readRow } from './readRow'
import { createReport } from './report'
import { day, id, reason, sha256, text, version, words } from './schemaParts'

const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.(json|parquet)$/, reason('fileNameInvalid')),
)
const cubeFileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.cube$/, reason('fileNameInvalid')),
)
const cube = v.exactOptional(v.object({ file: cubeFileName, sha256 }))
/** Names of folders and files, such as `year=2022`; none begins with a dot. */
const partPath = v.pipe(
  v.string(),
  v.maxLength(400, reason('fileNameInvalid')),
  v.regex(
    /^([A-Za-z0-9_][A-Za-z0-9._=-]*\/)*[A-Za-z0-9_][A-Za-z0-9._=-]*\.parquet$/,
    reason('fileNameInvalid'),
  ),
)
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const part = v.object({
  file: partPath,
  rows: v.exactOptional(count),
  days: v.exactOptional(
    v.nullable(
      v.pipe(
        v.tuple([day, day]),
        v.check(([first, last]) => first <= last, reason('startAfterEnd')),
      ),
    ),
  ),
  bytes: v.exactOptional(count),
  sha256: v.exactOptional(sha256),
})
/** Files of one set: each of them is named in the manifest, and may have to be opened. */
const MOST_PARTS = 10_000
const files = v.pipe(v.array(part), v.maxLength(MOST_PARTS, reason('tooManyRows')))
const edition = { version, file: fileName, sha256, cube, files: v.exactOptional(files) }

/** Letters, digits and `. _ + ~ -` only: nothing that a mail link would have to escape or could be split at. */
const mailAddress = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{3,254}$)[A-Za-z0-9_+~-]+(?:\.[A-Za-z0-9_+~-]+)*@(?!-)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    reason('contactInvalid'),
  ),
)

/** The list of published data sets, newest edition first in each; at least one set. */
const manifestSchema = v.object({
  format: v.literal('dispatch-atlas-manifest/1'),
  contact: v.optional(v.unknown()),
  datasets: v.pipe(
    v.array(
      v.object({
        id,
        title: text,
        ...edition,
        licence: words,
        versions: v.optional(v.array(v.object(edition)), []),
      }),
    ),
    v.minLength(1, reason('empty')),
  ),
})

/** Where the manifest lies below the page. */
export const MANIFEST_PATH = 'data/manifest.json'

type LoadedManifest =
  | { readonly kind: 'ok'; readonly manifest: Manifest; readonly problems: readonly Problem[] }
  | LoadFailure

/** Loads the list of data sets. A bad contact is left out and is the only problem with which it still loads. */
export async function loadManifest(fetchBytes: FetchBytes, signal?: AbortSignal): Promise<LoadedManifest> {
  const loaded = await loadJson(manifestSchema, MANIFEST_PATH, fetchBytes, signal)
  if (loaded.kind !== 'ok') return loaded
  const { contact: stated, ...list } = loaded.value
  const report = createReport(MANIFEST_PATH)
  const contact = stated === undefined ? null : readRow(mailAddress, stated, ['contact'], report)
  const manifest = contact === null ? list : { ...list, contact }
  return { kind: 'ok', manifest, problems: report.problems() }
}
