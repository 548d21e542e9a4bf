import type { ToWorker } from './messages'
import { createServer } from './serve'

const serve = createServer(
  (message) => postMessage(message),
  (fault) => reportError(fault), // ends in the page, which starts another worker
)
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => serve(data))
