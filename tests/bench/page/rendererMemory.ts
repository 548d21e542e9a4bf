import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import * as v from 'valibot'

const processesSchema = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number() })),
})

/** Memory of the largest renderer of a browser, page and workers together, in MB. Linux alone tells it. */
export async function rendererMemory(
  browser: Browser,
): Promise<{ readonly nowMB: number; readonly peakMB: number }> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = v.parse(processesSchema, await session.send('SystemInfo.getProcessInfo'))
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => statusOf(id))
  const largest = (row: string): number => Math.max(0, ...renderers.map((status) => megabytes(status, row)))
  return { nowMB: largest('VmRSS'), peakMB: largest('VmHWM') }
}

function statusOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}

function megabytes(status: string, row: string): number {
  return (Number(new RegExp(`^${row}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024) / 1e6
}
