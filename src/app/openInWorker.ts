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

/** The part of `Worker` that is used here: small, so that a test can fake it. */
export interface OpenWorker {
  postMessage(job: OpenJob): void
  terminate(): void
  addEventListener(type: 'message', listener: (message: { readonly data: OpenNews }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void
}

/** Reads files in a worker of their own, which ends with them. */
export function openInWorker(
  job: OpenJob,
  onProgress: (progress: OpenProgress) => void,
  createWorker: () => OpenWorker = startWorker,
): RunningOpen {
  const worker = createWorker()
  let cancel: () => void = () => undefined
  const result = new Promise<OpenResult>((resolve) => {
    const events: ConflictEvent[] = []
    const end = (result: OpenResult): void => {
      worker.terminate()
      resolve(result)
    }
    const crashed = (event: Event): void => {
      event.preventDefault() // told in words, not in the console
      end({ kind: 'crashed' })
    }
    cancel = () => end({ kind: 'cancelled' })
    worker.addEventListener('message', ({ data: news }) => {
      if (news.kind === 'progress') onProgress(news.progress)
      else if (news.kind === 'events') for (const event of news.events) events.push(event)
      else end({ ...news, kind: 'done', events })
    })
    worker.addEventListener('error', crashed)
    worker.addEventListener('messageerror', crashed)
    worker.postMessage(job)
  })
  return { cancel: () => cancel(), result }
}

function startWorker(): OpenWorker {
  return new Worker(new URL('./openWorker.ts', import.meta.url), { type: 'module' })
}
