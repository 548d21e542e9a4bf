import type { Dataset } from '../domain/dataset'
import type { Problem } from '../domain/problem'
import { digestOf } from './digest'
import type { FetchBytes } from './fetchBytes'
import { type LoadFailure, refusalOf } from './loadFailure'
import type { Edition } from './manifest'
import { readDataset } from './readDataset'

export type LoadedDataset =
  | {
      readonly kind: 'ok'
      readonly dataset: Dataset
      readonly problems: readonly Problem[]
      /** `unavailable`: the page is served without https, where browsers do not compute digests. */
      readonly digest: 'checked' | 'unavailable'
    }
  | LoadFailure

/** Loads one edition; its digest is checked before anything is parsed, its id and version after. */
export async function loadDataset(
  entry: { readonly id: string },
  edition: Edition,
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<LoadedDataset> {
  const path = `data/${edition.file}`
  const fetched = await fetchBytes(path, signal)
  if (fetched.kind !== 'ok') return fetched
  const digest = await digestOf(fetched.bytes)
  if (digest.kind === 'ok' && digest.sha256 !== edition.sha256) return { kind: 'digestMismatch', path }
  const read = readDataset(fetched.bytes, edition.file)
  if (read.kind === 'refused') return read
  const { dataset, problems } = read
  if (dataset.id !== entry.id || dataset.version !== edition.version)
    return refusalOf(edition.file, 'idMismatch')
  return { kind: 'ok', dataset, problems, digest: digest.kind === 'ok' ? 'checked' : 'unavailable' }
}
