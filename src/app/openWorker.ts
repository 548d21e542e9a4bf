import { type OpenJob, runOpenJob } from './openJob'

/** Entry of the worker that reads files: a fault in it ends the worker, which the page is told of. */
addEventListener('message', ({ data }: MessageEvent<OpenJob>) => {
  runOpenJob(data, (news) => postMessage(news)).catch((fault: unknown) => {
    reportError(fault)
  })
})
