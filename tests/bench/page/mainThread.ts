import type { CDPSession } from '@playwright/test'
import * as v from 'valibot'

const metricsSchema = v.object({
  metrics: v.array(v.object({ name: v.string(), value: v.number() })),
})

/** In milliseconds. */
export interface CpuTime {
  /** All tasks: scripts, styles, layout, and what draws. */
  readonly tasksMs: number
  readonly scriptsMs: number
}

/** Work of a page's main thread. */
export interface MainThread {
  /** CPU time so far; time in which it only waits does not count. */
  readonly cpu: () => Promise<CpuTime>
  /** Objects of JavaScript that are in use, in MB, once what is not has been thrown away; without workers. */
  readonly heapMB: () => Promise<number>
}

export async function watchMainThread(session: CDPSession): Promise<MainThread> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metricsNow = async (): Promise<(wanted: string) => number> => {
    const { metrics } = v.parse(metricsSchema, await session.send('Performance.getMetrics'))
    return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  }
  return {
    cpu: async () => {
      const metric = await metricsNow()
      return { tasksMs: metric('TaskDuration') * 1000, scriptsMs: metric('ScriptDuration') * 1000 }
    },
    heapMB: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await metricsNow())('JSHeapUsedSize') / 1e6
    },
  }
}
