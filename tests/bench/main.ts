import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ROOT } from '../support/steps'
import { type BenchCase, CACHE, type Measured, writeCase } from './benchCase'
import { withBenchPage } from './caseInBrowser'
import { BENCH_FORMATS } from './rowsOf'

const HELP = `Usage: npm run bench -- [--rows 100000,1000000] [--only ${BENCH_FORMATS.slice(0, 2).join(',')}] [--in node,browser]

Rows per second and peak memory of each reader, for made-up files of so many rows. JSON holds at most 50 MiB: the rows
that fit are read. Each case has a process of its own. Memory is that of the whole process: Node, or the browser's
renderer, with all that it loads before it reads.`

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
  const entry = join(ROOT, 'tests/bench/caseInNode.ts')
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

/** Kept after each case: a long run may be stopped. */
function keep(lines: readonly Line[]): void {
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model }
  writeFileSync(join(CACHE, 'latest.json'), `${JSON.stringify({ machine, lines }, null, 2)}\n`)
}

async function bench(
  counts: readonly number[],
  formats: readonly string[],
  places: readonly string[],
): Promise<void> {
  const lines: Line[] = []
  const add = ({ format, rows, mib }: BenchCase, place: Line['place'], result: Measured | string): void => {
    const line = { format, rows, mib, place, result }
    lines.push(line)
    tell(line)
    keep(lines)
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
  if (lines.some(({ result }) => typeof result === 'string')) process.exitCode = 1
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    only: { type: 'string', default: BENCH_FORMATS.join(',') },
    in: { type: 'string', default: 'node,browser' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) process.stdout.write(`${HELP}\n`)
else await bench(values.rows.split(',').map(Number), values.only.split(','), values.in.split(','))
