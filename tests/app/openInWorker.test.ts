import { describe, expect, it, vi } from 'vitest'
import { type OpenWorker, openInWorker } from '../../src/app/openInWorker'
import type { OpenJob, OpenNews } from '../../src/app/openJob'
import { anEvent, aRegionSet } from '../support/builders'

const JOB: OpenJob = { files: [], regionSet: aRegionSet(), borders: null, mapping: null, mostEvents: 10 }
const TALLY = { events: 2, atPoints: 0, onRegions: 2, notOnMap: 0, days: null }
const END: OpenNews = { kind: 'end', opened: { kind: 'cancelled' }, tally: TALLY, located: new Map() }

/** A worker whose news and faults the test makes. */
function aWorker() {
  let hear: (message: { readonly data: OpenNews }) => void = () => undefined
  const faults = new Map<string, (event: Event) => void>()
  const worker = {
    postMessage: vi.fn<OpenWorker['postMessage']>(),
    terminate: vi.fn<OpenWorker['terminate']>(),
    addEventListener(type: string, listener: (event: never) => void) {
      if (type === 'message') hear = listener
      else faults.set(type, listener)
    },
  }
  return {
    worker,
    say: (news: OpenNews) => hear({ data: news }),
    fail(type: 'error' | 'messageerror') {
      const event = new Event(type, { cancelable: true })
      faults.get(type)?.(event)
      return event
    },
  }
}

describe('reading in a worker', () => {
  it('gathers the events of all lots, tells progress, and ends the worker', async () => {
    const { worker, say } = aWorker()
    const onProgress = vi.fn()
    const { result } = openInWorker(JOB, onProgress, () => worker)
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(JOB)
    say({ kind: 'progress', progress: { bytes: 1, ofBytes: 2, events: 1 } })
    say({ kind: 'events', events: [anEvent({ id: 'a' })] })
    say({ kind: 'events', events: [anEvent({ id: 'b' })] })
    expect(worker.terminate).not.toHaveBeenCalled()
    say(END)
    expect(await result).toMatchObject({ kind: 'done', events: [{ id: 'a' }, { id: 'b' }], tally: TALLY })
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ bytes: 1, ofBytes: 2, events: 1 })
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('ends at once when it is cancelled, and what comes later changes nothing', async () => {
    const { worker, say } = aWorker()
    const { result, cancel } = openInWorker(JOB, vi.fn(), () => worker)
    cancel()
    expect(worker.terminate).toHaveBeenCalledOnce()
    say(END)
    expect(await result).toEqual({ kind: 'cancelled' })
  })

  it.each(['error', 'messageerror'] as const)(
    'says that it broke off after %s, and nothing is thrown',
    async (type) => {
      const { worker, fail } = aWorker()
      const { result } = openInWorker(JOB, vi.fn(), () => worker)
      expect(fail(type).defaultPrevented).toBe(true)
      expect(await result).toEqual({ kind: 'crashed' })
      expect(worker.terminate).toHaveBeenCalledOnce()
    },
  )
})
