import { createFetchBytes } from '../data/fetchBytes'
import { nextTurn } from '../data/nextTurn'
import type { OpenProgress } from '../data/openFiles'
import { packedRows } from '../data/packedRows'
import { createOpenSiteFile } from '../data/siteFile'
import type { Question } from '../domain/question'
import { type Soon, whenSoon } from '../domain/soon'
import type { CubeQueries } from '../engine/cubeQueries'
import type { Engine } from '../engine/engine'
import { comparedVersions } from './comparedVersions'
import type { FromWorker, Job, ToWorker } from './messages'
import { openEdition } from './openEdition'
import { readFiles } from './readFiles'
import { seldom } from './seldom'

/**
 * Does one job and answers about what came of it. Questions that come before are answered after, but for those that can
 * be answered by counts which came first; those about data that could not be read are not answered.
 *
 * @param fault told of what should never happen.
 */
export function createServer(
  post: (message: FromWorker) => void,
  fault: (error: unknown) => void,
): (message: ToWorker) => void {
  let engine: Promise<Engine | null> = Promise.resolve(null)
  let counts: CubeQueries | null = null
  let isPrepared = false
  /** After the first answer: while the page shows it, there is time. */
  const prepare = async (ready: Engine): Promise<void> => {
    if (isPrepared) return
    isPrepared = true
    do await nextTurn()
    while (ready.prepare())
  }
  return (message) => {
    if (message.kind === 'job') {
      engine = doJob(message.job, post, (queries) => {
        counts = queries
      })
      engine.catch(fault)
      return
    }
    const { id, question } = message
    const counted = question.kind === 'overview' ? (counts?.overview(question.filter) ?? null) : null
    if (counted !== null) {
      post({ kind: 'answer', id, answer: counted, cited: { claimants: [], sources: [] } })
      return
    }
    engine
      .then((ready) => {
        if (ready === null) return
        return whenSoon(answerTo(ready, question, id), (answer) => {
          post(answer)
          prepare(ready).catch(fault)
        })
      })
      .catch((error: unknown) => {
        post({ kind: 'unanswered', id })
        fault(error)
      })
  }
}

function answerTo(engine: Engine, question: Question, id: number): Soon<FromWorker> {
  if (question.kind === 'laterList')
    return whenSoon(engine.answer(question), ({ answer, cited }) => ({
      kind: 'packed',
      id,
      rows: packedRows(answer(), cited),
    }))
  return whenSoon(engine.answer(question), ({ answer, cited }) => ({ kind: 'answer', id, answer, cited }))
}

/** @param onCounts gets what answers until all events are there, and `null` when they are. */
async function doJob(
  job: Job,
  post: (message: FromWorker) => void,
  onCounts: (queries: CubeQueries | null) => void,
): Promise<Engine | null> {
  const progress = seldom(
    (told: OpenProgress) => post({ kind: 'progress', progress: told }),
    ({ events, ofEvents }) => events === ofEvents,
  )
  if (job.kind === 'edition') {
    const { loaded, engine } = await openEdition(
      job,
      createFetchBytes(job.base),
      createOpenSiteFile(job.base),
      job.isAgain === true
        ? {}
        : {
            first(first, queries) {
              onCounts(queries)
              post({ kind: 'first', first })
            },
            regions: (regionSet) => post({ kind: 'regions', regionSet }),
            progress,
          },
    )
    onCounts(null)
    post({ kind: 'loaded', loaded })
    return engine
  }
  if (job.kind === 'changes') {
    post({ kind: 'compared', compared: await comparedVersions(job, createFetchBytes(job.base)) })
    return null
  }
  const { read, engine } = await readFiles(job, progress)
  post({ kind: 'read', read })
  return engine
}
