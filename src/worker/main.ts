import { createOutbox } from '../data/outbox'
import type { FromWorker, ToWorker } from './messages'
import { createServer } from './serve'

/** Longer than this, no answer waits for the others that were asked for with it. */
const MOST_TOGETHER_MS = 4

let askedAtMs = 0
const outbox = createOutbox<FromWorker>(
  (messages) => postMessage(messages, { transfer: buffersIn(messages) }),
  () => performance.now() - askedAtMs > MOST_TOGETHER_MS,
)
const serve = createServer(
  (message) => outbox.add(message),
  (fault) => reportError(fault), // ends in the page, which starts another worker
)
addEventListener('message', ({ data }: MessageEvent<readonly ToWorker[]>) => {
  askedAtMs = performance.now()
  for (const message of data) serve(message)
})

/** What goes to the page without being copied. */
function buffersIn(messages: readonly FromWorker[]): ArrayBuffer[] {
  return messages.flatMap((message) => (message.kind === 'packed' ? [message.rows.buffer] : []))
}
