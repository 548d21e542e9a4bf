import * as v from 'valibot'
import type { FetchBytes } from './fetchBytes'
import type { LoadFailure } from './loadFailure'
import { loadJson } from './loadJson'
import type { Manifest } from './manifest'
import { id, reason, sha256, text, version, words } from './schemaParts'

const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.json$/, reason('fileNameInvalid')),
)
const edition = { version, file: fileName, sha256 }

/** The list of published data sets, newest edition first in each; at least one set. */
const manifestSchema = v.object({
  format: v.literal('dispatch-atlas-manifest/1'),
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

/** Loads the list of data sets. */
export async function loadManifest(
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<{ readonly kind: 'ok'; readonly manifest: Manifest } | LoadFailure> {
  const loaded = await loadJson(manifestSchema, MANIFEST_PATH, fetchBytes, signal)
  return loaded.kind === 'ok' ? { kind: 'ok', manifest: loaded.value } : loaded
}
