import { describe, expect, it, vi } from 'vitest'
import { openInWorker, type StartWorker } from '../../src/app/openInWorker'
import type { OpenJob, OpenNews } from '../../src/app/openJob'
import { anEvent, aRegionSet } from '../support/builders'

const JOB: OpenJob = { files: [], regionSet: aRegionSet(), borders: null, mapping: null, mostEvents: 10 }
const TALLY = { events: 2, atPoints: 0, onRegions: 2, notOnMap: 0, days: null }
const END: OpenNews = { kind: 'end', opened: { kind: 'cancelled' }, tally: TALLY, located: new Map() }

/** Reads with a worker whose news and faults the test makes. */
function reading() {
  const terminate = vi.fn()
  const onProgress = vi.fn()
  const start = vi.fn<StartWorker>(() => terminate)
  const running = openInWorker(JOB, onProgress, start)
  const [job, on] = start.mock.calls[0] ?? []
  if (on === undefined) throw new Error('no worker was started')
  return { ...running, ...on, job, terminate, onProgress }
}

describe('reading in a worker', () => {
  it('gathers the events of all lots, tells progress, and ends the worker', async () => {
    const { job, news, result, terminate, onProgress } = reading()
    expect(job).toBe(JOB)
    news({ kind: 'progress', progress: { bytes: 1, ofBytes: 2, events: 1 } })
    news({ kind: 'events', events: [anEvent({ id: 'a' })] })
    news({ kind: 'events', events: [anEvent({ id: 'b' })] })
    expect(terminate).not.toHaveBeenCalled()
    news(END)
    expect(await result).toMatchObject({ kind: 'done', events: [{ id: 'a' }, { id: 'b' }], tally: TALLY })
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ bytes: 1, ofBytes: 2, events: 1 })
    expect(terminate).toHaveBeenCalledOnce()
  })

  it('ends at once when it is cancelled, and what comes later changes nothing', async () => {
    const { cancel, news, result, terminate } = reading()
    cancel()
    expect(terminate).toHaveBeenCalledOnce()
    news(END)
    expect(await result).toEqual({ kind: 'cancelled' })
  })

  it('says that it broke off when the worker fails, and nothing is thrown', async () => {
    const { fault, result, terminate } = reading()
    fault()
    expect(await result).toEqual({ kind: 'crashed' })
    expect(terminate).toHaveBeenCalledOnce()
  })
})
