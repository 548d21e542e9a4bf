import { describe, expect, it, vi } from 'vitest'
import { type StartThread, startDataWorker } from '../../src/app/dataWorker'
import { packedRows } from '../../src/data/packedRows'
import { NO_FILTER } from '../../src/domain/view'
import type { EditionJob, FromWorker, ToWorker } from '../../src/worker/messages'
import { aClaimant, aDataset, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'

const JOB: EditionJob = { kind: 'edition', base: 'https://atlas.example/', set: null, version: null }
const QUESTION = { kind: 'byId', ids: ['e1'] } as const
const READ: FromWorker = { kind: 'read', read: { kind: 'cancelled' } }

/** A data worker whose threads the test speaks for; each start adds one. */
function started() {
  const threads: {
    on: Parameters<StartThread>[0]
    post: ReturnType<typeof vi.fn<(message: ToWorker) => void>>
    end: ReturnType<typeof vi.fn>
  }[] = []
  const onProgress = vi.fn()
  const onUnanswered = vi.fn()
  const worker = startDataWorker(JOB, { onProgress, onUnanswered }, (on) => {
    const thread = { on, post: vi.fn<(message: ToWorker) => void>(), end: vi.fn() }
    threads.push(thread)
    return thread
  })
  const thread = (at: number) => {
    const one = threads[at]
    if (one === undefined) throw new Error('No such thread was started.')
    return one
  }
  return { worker, threads, thread, onProgress, onUnanswered }
}

describe('a thread for one data set', () => {
  it('is given its job first, tells how far it is, and then what came of it', async () => {
    const { worker, thread, onProgress } = started()
    const { on, post } = thread(0)
    expect(post).toHaveBeenCalledExactlyOnceWith({ kind: 'job', job: JOB })
    on.message({ kind: 'progress', progress: { bytes: 1, ofBytes: 2, events: 3 } })
    on.message(READ)
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ bytes: 1, ofBytes: 2, events: 3 })
    expect(await worker.outcome).toEqual(READ)
  })

  it('answers, and what the answers refer to is known to the page from then on', async () => {
    const { worker, thread } = started()
    const { on, post } = thread(0)
    const { dataset, whole } = dataInThread(aDataset(), aRegionSet()).index
    const index = worker.indexOf({ dataset, whole, cited: { claimants: [], sources: [] } })
    const answer = worker.ask(QUESTION)
    expect(post).toHaveBeenLastCalledWith({ kind: 'question', id: 1, question: QUESTION })
    on.message({ kind: 'answer', id: 1, answer: [], cited: { claimants: [aClaimant()], sources: [] } })
    expect(await answer).toEqual([])
    expect([...index.claimants.keys()]).toEqual(['ukraine'])
  })

  it('unpacks rows that are for later when they are looked at, and not before', async () => {
    const { worker, thread } = started()
    const { dataset, whole } = dataInThread(aDataset(), aRegionSet()).index
    const index = worker.indexOf({ dataset, whole, cited: { claimants: [], sources: [] } })
    const list = { filter: NO_FILTER, part: 'all', order: null } as const
    const answer = worker.ask({ kind: 'laterList', list, from: 0, to: 9 })
    const rows = packedRows({ total: 3, from: 0, entries: [] }, { claimants: [aClaimant()], sources: [] })
    thread(0).on.message({ kind: 'packed', id: 1, rows })
    const open = await answer
    expect(index.claimants.size).toBe(0)
    expect(open()).toEqual({ total: 3, from: 0, entries: [] })
    expect(open()).toBe(open())
    expect([...index.claimants.keys()]).toEqual(['ukraine'])
  })

  it('tells what is known before its data have been read, and forgets then what was answered', async () => {
    const { worker, thread } = started()
    const { on, post } = thread(0)
    const { dataset, whole } = dataInThread(aDataset(), aRegionSet()).index
    const facts = { dataset, whole, cited: { claimants: [], sources: [] } }
    const first = { facts, regionSet: aRegionSet(), datasets: [], contact: null }
    on.message({ kind: 'first', first })
    const told = await worker.first
    expect(told?.first).toBe(first)
    const answer = told?.ask(QUESTION)
    on.message({ kind: 'answer', id: 1, answer: ['from counts'], cited: { claimants: [], sources: [] } })
    expect(await answer).toEqual(['from counts'])
    on.message(READ)
    void worker.ask(QUESTION)
    expect(post).toHaveBeenLastCalledWith({ kind: 'question', id: 2, question: QUESTION })
    expect(told?.ask).not.toBe(worker.ask) // so that the page sees that all is to be asked anew
  })

  it('knows nothing first where its data come at once, or never', async () => {
    const [read, dead] = [started(), started()]
    read.thread(0).on.message(READ)
    dead.thread(0).on.fault()
    expect([await read.worker.first, await dead.worker.first]).toEqual([null, null])
  })

  it('says that it broke off when it dies while it reads', async () => {
    const { worker, threads, thread } = started()
    thread(0).on.fault()
    expect(await worker.outcome).toEqual({ kind: 'crashed' })
    expect(thread(0).end).toHaveBeenCalledOnce()
    expect(threads).toHaveLength(1)
  })

  it('that dies later is replaced: the data are read anew, and who waits gets an answer', async () => {
    const { worker, thread } = started()
    thread(0).on.message(READ)
    const answer = worker.ask(QUESTION)
    thread(0).on.fault()
    expect(thread(1).post.mock.calls.map(([message]) => message)).toEqual([
      { kind: 'job', job: { ...JOB, isAgain: true } },
      { kind: 'question', id: 1, question: QUESTION },
    ])
    thread(1).on.message({ kind: 'answer', id: 1, answer: ['e1'], cited: { claimants: [], sources: [] } })
    expect(await answer).toEqual(['e1'])
  })

  it('is not replaced for ever', () => {
    const { threads, onUnanswered, thread } = started()
    thread(0).on.message(READ)
    for (let n = 0; n < 3; n += 1) thread(n).on.fault()
    expect(threads).toHaveLength(3)
    expect(onUnanswered).toHaveBeenCalledOnce()
  })

  it('tells when an answer could not be had', async () => {
    const { worker, thread, onUnanswered } = started()
    const answer = worker.ask(QUESTION)
    thread(0).on.message({ kind: 'unanswered', id: 1 })
    await expect(answer).rejects.toThrow()
    expect(onUnanswered).toHaveBeenCalledOnce()
  })

  it('is ended with all that it holds', () => {
    const { worker, thread } = started()
    worker.end()
    expect(thread(0).end).toHaveBeenCalledOnce()
  })
})
