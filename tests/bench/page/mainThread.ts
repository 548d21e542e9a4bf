import type { CDPSession } from '@playwright/test'
import * as v from 'valibot'

const metricsSchema = v.object({
  metrics: v.array(v.object({ name: v.string(), value: v.number() })),
})

/** Work of a page's main thread. */
export interface MainThread {
  /** CPU time of all its tasks so far, in ms; time in which it only waits does not count. */
  readonly cpuMs: () => Promise<number>
  /** Objects of JavaScript that are in use, in MB, once what is not has been thrown away; without workers. */
  readonly heapMB: () => Promise<number>
}

export async function watchMainThread(session: CDPSession): Promise<MainThread> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metric = async (wanted: string): Promise<number> => {
    const { metrics } = v.parse(metricsSchema, await session.send('Performance.getMetrics'))
    return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  }
  return {
    cpuMs: async () => (await metric('TaskDuration')) * 1000,
    heapMB: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await metric('JSHeapUsedSize')) / 1e6
    },
  }
}
