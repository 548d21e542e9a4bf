import type { Message } from '../state/messages'
import type { Loading } from '../state/store'
import type { LoadedEdition } from '../worker/messages'
import type { DataWorker, JobOutcome } from './dataWorker'
import { loadFailureCode } from './loadFailureCode'

/** What the page shows of what was loaded, and what a reader must know of it. */
export interface LoadedData {
  readonly loading: Exclude<Loading, { readonly kind: 'loading' }>
  /** Rows left out, a data set that does not exist. */
  readonly messages: readonly Message[]
  /** All versions of the data set that are published, the newest first; empty where loading failed. */
  readonly versions: readonly string[]
}

/** What came of loading a published data set, as the page shows it. */
export function loadedData(
  outcome: JobOutcome,
  { ask, indexOf }: Pick<DataWorker, 'ask' | 'indexOf'>,
): LoadedData {
  if (outcome.kind !== 'loaded') return failed({ kind: 'notLoaded', what: 'dataset', why: 'unreadable' })
  const { loaded } = outcome
  if (loaded.kind === 'failed')
    return failed({ kind: 'notLoaded', what: loaded.what, why: loadFailureCode(loaded.failure) })
  const { facts, regionSet } = loaded
  return {
    loading: { kind: 'ready', index: indexOf(facts), regionSet, ask },
    messages: messagesOf(loaded),
    versions: versionsOf(loaded),
  }
}

function versionsOf({
  datasets,
  facts,
}: Extract<LoadedEdition, { readonly kind: 'ready' }>): readonly string[] {
  const shown = datasets.filter(({ id }) => id === facts.dataset.id)
  return shown.flatMap(({ version, versions }) => [version, ...versions.map((older) => older.version)])
}

function messagesOf({
  choice,
  isChecked,
  leftOut,
}: Extract<LoadedEdition, { readonly kind: 'ready' }>): readonly Message[] {
  return [
    ...(choice === 'unknownSet' ? [{ kind: 'unknownDataset' } as const] : []),
    ...(choice === 'unknownVersion' ? [{ kind: 'unknownVersion' } as const] : []),
    ...(isChecked ? [] : [{ kind: 'unchecked' } as const]),
    ...(leftOut === 0 ? [] : [{ kind: 'leftOut', count: leftOut } as const]),
  ]
}

function failed(message: Message): LoadedData {
  return { loading: { kind: 'failed', message }, messages: [message], versions: [] }
}
