import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as v from 'valibot'
import { ROOT } from '../../support/steps'
import { keepResults } from '../results'
import { type BenchCase, type Measured, writeCase } from './benchCase'
import { withBenchPage } from './caseInBrowser'
import { BENCH_FORMATS } from './rowsOf'

const measuredSchema = v.object({
  rows: v.number(),
  events: v.number(),
  seconds: v.number(),
  peakMiB: v.number(),
  heapMiB: v.nullable(v.number()),
})

interface Line extends Omit<BenchCase, 'paths'> {
  readonly place: 'node' | 'browser'
  readonly result: Measured | string
}

/** One case in a process of its own; a text says why it failed. */
function caseInNode({ paths }: BenchCase): Measured | string {
  const entry = join(ROOT, 'tests/bench/readers/caseInNode.ts')
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', entry, ...paths], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const measured = v.safeParse(v.pipe(v.string(), v.parseJson(), measuredSchema), stdout)
  return measured.success ? measured.output : (stderr.trim().split('\n').at(-1) ?? 'failed')
}

function tell({ format, place, rows, mib, result }: Line): void {
  const cells = [
    format.padEnd(12),
    place.padEnd(8),
    rows.toLocaleString('en').padStart(10),
    `${mib.toFixed(1)} MiB`.padStart(11),
  ]
  const rest =
    typeof result === 'string'
      ? [`  ${result}`]
      : [
          `${result.seconds.toFixed(2)} s`.padStart(9),
          `${Math.round(result.rows / result.seconds).toLocaleString('en')}/s`.padStart(12),
          `${Math.round(result.peakMiB)} MiB`.padStart(10),
          (result.heapMiB === null ? '' : `${Math.round(result.heapMiB)} MiB heap`).padStart(14),
        ]
  process.stdout.write(`${[...cells, ...rest].join(' ')}\n`)
}

/** Rows that are not all read would make a reader look fast. */
function checked(one: BenchCase, result: Measured | string): Measured | string {
  if (typeof result === 'string' || result.rows === one.rows) return result
  return `${result.rows} rows were read`
}

/**
 * Rows per second and peak memory of each reader, for made-up files of so many rows.
 *
 * @returns whether every row of every file was read.
 */
export async function benchReaders(
  counts: readonly number[],
  formats: readonly string[],
  places: readonly string[],
): Promise<boolean> {
  const lines: Line[] = []
  const add = ({ format, rows, mib }: BenchCase, place: Line['place'], result: Measured | string): void => {
    const line = { format, rows, mib, place, result }
    lines.push(line)
    tell(line)
    keepResults('readers', lines)
  }
  await withBenchPage(async (caseInBrowser) => {
    for (const count of counts) {
      for (const format of BENCH_FORMATS.filter((one) => formats.includes(one))) {
        const one = writeCase(format, count)
        if (places.includes('node')) add(one, 'node', checked(one, caseInNode(one)))
        if (places.includes('browser')) add(one, 'browser', checked(one, await caseInBrowser(one)))
      }
    }
  })
  return lines.every(({ result }) => typeof result !== 'string')
}
