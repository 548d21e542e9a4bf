import type { FetchBytes } from '../data/fetchBytes'
import { loadDataset } from '../data/loadDataset'
import { loadManifest } from '../data/loadManifest'
import { chooseEdition, type Edition } from '../data/manifest'
import { versionChanges } from '../domain/versionChanges'
import type { ChangesJob, Compared } from './messages'

/** Loads two published versions of a data set, each checked by its digest, and tells what differs. */
export async function comparedVersions(
  { set, earlier, later }: Pick<ChangesJob, 'set' | 'earlier' | 'later'>,
  fetchBytes: FetchBytes,
): Promise<Compared> {
  const listed = await loadManifest(fetchBytes)
  if (listed.kind !== 'ok') return { kind: 'failed', failure: listed }
  const [old, fresh] = [earlier, later].map((version) => chooseEdition(listed.manifest, set, version))
  if (old?.kind !== 'found' || fresh?.kind !== 'found')
    return { kind: 'failed', failure: { kind: 'httpStatus', status: 404 } }
  if ([old, fresh].some(({ edition }) => isInParts(edition))) return { kind: 'tooLarge' }
  const [before, after] = [
    await loadDataset(old.entry, old.edition, fetchBytes),
    await loadDataset(fresh.entry, fresh.edition, fetchBytes),
  ]
  if (before.kind !== 'ok') return { kind: 'failed', failure: before }
  if (after.kind !== 'ok') return { kind: 'failed', failure: after }
  return { kind: 'ok', changes: versionChanges(before.dataset, after.dataset) }
}

/** Of such a file only parts are ever fetched: all of it may be more than a page can hold. */
function isInParts({ file, files }: Edition): boolean {
  return file.endsWith('.parquet') || files !== undefined
}
