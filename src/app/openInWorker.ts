import type { Opened, OpenProgress } from '../data/openFiles'
import type { ConflictEvent } from '../domain/dataset'
import type { FileTally } from '../domain/fileReport'
import type { Located, OpenJob, OpenNews } from './openJob'

/** What came of reading; `crashed` = the worker died, as it may when memory runs out. */
export type OpenResult =
  | {
      readonly kind: 'done'
      readonly opened: Opened
      readonly events: readonly ConflictEvent[]
      readonly tally: FileTally
      readonly located: Located
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'crashed' }

export interface RunningOpen {
  /** Ends the worker, whatever it is doing. Does nothing once there is a result. */
  readonly cancel: () => void
  /** Never rejects. */
  readonly result: Promise<OpenResult>
}

/** Starts a worker on a job; answers how to end it. After a fault no more news comes. */
export type StartWorker = (job: OpenJob, on: WorkerEvents) => () => void

interface WorkerEvents {
  readonly news: (news: OpenNews) => void
  readonly fault: () => void
}

/** Reads files in a worker of their own, which ends with them. */
export function openInWorker(
  job: OpenJob,
  onProgress: (progress: OpenProgress) => void,
  start: StartWorker = startWorker,
): RunningOpen {
  const { promise: result, resolve } = deferred<OpenResult>()
  const events: ConflictEvent[] = []
  const end = (ended: OpenResult): void => {
    terminate()
    resolve(ended)
  }
  const terminate = start(job, {
    news(news) {
      if (news.kind === 'progress') onProgress(news.progress)
      else if (news.kind === 'events') for (const event of news.events) events.push(event)
      else end({ ...news, kind: 'done', events })
    },
    fault: () => end({ kind: 'crashed' }),
  })
  return { cancel: () => end({ kind: 'cancelled' }), result }
}

const startWorker: StartWorker = (job, on) => {
  const worker = new Worker(new URL('./openWorker.ts', import.meta.url), { type: 'module' })
  const failed = (fault: Event): void => {
    fault.preventDefault() // told in words, not in the console
    on.fault()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<OpenNews>) => on.news(data))
  worker.addEventListener('error', failed)
  worker.addEventListener('messageerror', failed)
  worker.postMessage(job)
  return () => worker.terminate()
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
