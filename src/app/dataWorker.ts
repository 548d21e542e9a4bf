import type { OpenProgress } from '../data/openFiles'
import { createOutbox } from '../data/outbox'
import { type PackedRows, unpackedRows } from '../data/packedRows'
import { createRemoteAsk } from '../data/remoteAsk'
import type { Claimant, Source } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import type { Ask, Cited, EventRows } from '../domain/question'
import type {
  Compared,
  FirstEdition,
  FromWorker,
  Job,
  LoadedEdition,
  ReadFacts,
  ReadFiles,
  ToWorker,
} from '../worker/messages'

/** A thread of its own for one data set: it reads the data, and answers about them until it is ended. */
export interface DataWorker {
  /** What came of its job; `crashed` = the thread died, as it may when memory runs out. Never rejects. */
  readonly outcome: Promise<JobOutcome>
  /** What is known before the events have been read, with who answers about it; `null` where nothing is. Never rejects. */
  readonly first: Promise<FirstOutcome | null>
  readonly ask: Ask
  /** What the page holds of the data set, from what came of the job. */
  readonly indexOf: (facts: ReadFacts) => DatasetIndex
  /** Ends the thread, whatever it is doing, and frees all that it holds. */
  readonly end: () => void
}

export type JobOutcome =
  | { readonly kind: 'loaded'; readonly loaded: LoadedEdition }
  | { readonly kind: 'read'; readonly read: ReadFiles }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'crashed' }

interface FirstOutcome {
  readonly first: FirstEdition
  readonly ask: Ask
}

interface WorkerEvents {
  readonly onProgress?: (progress: OpenProgress) => void
  /** The regions that the data refer to are known, while events are still to be read. */
  readonly onRegions?: (regionSet: string) => void
  /** An answer could not be had. */
  readonly onUnanswered?: () => void
}

/** Starts a thread; answers how to speak to it and how to end it. After a fault it says no more. */
export type StartThread = (on: {
  readonly message: (message: FromWorker) => void
  readonly fault: () => void
}) => { readonly post: (message: ToWorker) => void; readonly end: () => void }

const NOTHING_CITED: Cited = { claimants: [], sources: [] }

/** A thread that dies while it answers is started again so often, and reads its data anew. */
const MOST_RESTARTS = 2

export function startDataWorker(
  job: Job,
  { onProgress = nothing, onRegions = nothing, onUnanswered = nothing }: WorkerEvents = {},
  startThread: StartThread = startWorkerThread,
): DataWorker {
  const claimants = new Map<string, Claimant>()
  const sources = new Map<string, Source>()
  const { promise: outcome, resolve } = deferred<JobOutcome>()
  const { promise: first, resolve: resolveFirst } = deferred<FirstOutcome | null>()
  const note = (cited: Cited): void => {
    for (const claimant of cited.claimants) claimants.set(claimant.id, claimant)
    for (const source of cited.sources) sources.set(source.id, source)
  }
  const remote = createRemoteAsk((id, question) => thread.post({ kind: 'question', id, question }), note)
  let [isRead, restarts] = [false, 0]
  const message = (said: FromWorker): void => {
    switch (said.kind) {
      case 'progress':
        onProgress(said.progress)
        return
      case 'regions':
        onRegions(said.regionSet)
        return
      case 'answer':
        remote.answered(said.id, said.answer, said.cited)
        return
      case 'packed':
        remote.answered(said.id, opener(said.rows, note), NOTHING_CITED)
        return
      case 'unanswered':
        remote.failed(said.id)
        onUnanswered()
        return
      case 'first':
        resolveFirst({ first: said.first, ask: (question) => remote.ask(question) })
        return
      case 'loaded':
      case 'read':
      case 'compared':
        if (!isRead) remote.forget()
        isRead = true
        resolveFirst(null)
        resolve(said)
    }
  }
  const fault = (): void => {
    thread.end()
    if (!isRead || restarts === MOST_RESTARTS) {
      resolveFirst(null)
      resolve({ kind: 'crashed' })
      onUnanswered()
      return
    }
    restarts += 1
    thread = begin(job.kind === 'edition' ? { ...job, isAgain: true } : job)
    remote.resend()
  }
  const begin = (begunWith: Job) => {
    const begun = startThread({ message, fault })
    begun.post({ kind: 'job', job: begunWith })
    return begun
  }
  let thread = begin(job)
  return {
    outcome,
    first,
    ask: remote.ask,
    indexOf({ dataset, whole, cited }) {
      note(cited)
      return { dataset, whole, claimants, sources }
    },
    end: () => thread.end(),
  }
}

function nothing(): void {
  // nobody wants to be told
}

/** Unpacks rows when they are first looked at. */
function opener(packed: PackedRows, note: (cited: Cited) => void): () => EventRows {
  let opened: EventRows | null = null
  return () => {
    if (opened !== null) return opened
    const { rows, cited } = unpackedRows(packed)
    note(cited)
    opened = rows
    return rows
  }
}

const startWorkerThread: StartThread = (on) => {
  const worker = new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' })
  const failed = (fault: Event): void => {
    fault.preventDefault() // told in words, not in the console
    on.fault()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<readonly FromWorker[]>) => {
    for (const message of data) on.message(message)
  })
  worker.addEventListener('error', failed)
  worker.addEventListener('messageerror', failed)
  const outbox = createOutbox<ToWorker>((messages) => worker.postMessage(messages))
  return { post: outbox.add, end: () => worker.terminate() }
}

function deferred<Value>(): {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
} {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
