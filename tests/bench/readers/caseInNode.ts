import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { openPaths } from '../../../src/cli/openPaths'
import { ROOT } from '../../support/steps'
import type { Measured } from './benchCase'

/** Entry of a process that reads the files named on its command line once, and prints what that took. */
let heap = 0
let started = 0
const seeHeap = (): void => {
  heap = Math.max(heap, getHeapStatistics().used_heap_size)
}
const result = await openPaths(process.argv.slice(2), join(ROOT, 'public'), () => {
  started = performance.now()
  return seeHeap
})
const seconds = (performance.now() - started) / 1000
seeHeap()
if (result.kind !== 'ok') throw new Error(JSON.stringify(result).slice(0, 500))
const { rows, events } = result.opened
const measured: Measured = {
  rows,
  events,
  seconds,
  peakMiB: process.resourceUsage().maxRSS / 1024,
  heapMiB: heap / 2 ** 20,
}
process.stdout.write(JSON.stringify(measured))
