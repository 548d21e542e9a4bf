import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { CACHE } from './cache'
import type { Spread } from './statistics'

/** One thing that was measured, of one subject with so many events. */
export interface Line {
  /** What was measured with: the atlas, or a yardstick. */
  readonly subject: string
  readonly events: number
  /** Under which conditions, such as a slow network. */
  readonly setting: string
  readonly measure: string
  readonly unit: 'ms' | 'MB' | 'kB'
  /** A text says why there is none. */
  readonly result: Spread | string
}

/** Parts of the bench; each keeps its own results. */
export type Part = 'readers' | 'engine' | 'page' | 'first' | 'served'

/** Processes that wanted a core in the minute before anything was measured. */
const [LOAD_BEFORE = 0] = loadavg()
/** With more, something else takes the time that is measured. */
const QUIET = 0.5

/** Says so where the machine was busy before: what is measured then is worth little. */
export function warnOfLoad(): void {
  if (LOAD_BEFORE > QUIET)
    process.stdout.write(
      `Busy: ${LOAD_BEFORE.toFixed(1)} processes wanted a core before. Wait, and run again.\n`,
    )
}

const keptSchema = v.looseObject({})

/** Keeps what a part has measured so far beside what the others had: a long run may be stopped. */
export function keepResults(part: Part, lines: readonly unknown[]): void {
  mkdirSync(CACHE, { recursive: true })
  const path = join(CACHE, 'latest.json')
  const [cpu] = cpus()
  const machine = {
    node: process.version,
    cpus: cpus().length,
    model: cpu?.model,
    memoryMB: Math.round(totalmem() / 1e6),
    loadBefore: LOAD_BEFORE,
  }
  const result = { measuredAt: new Date().toISOString(), machine, lines }
  writeFileSync(path, `${JSON.stringify({ ...kept(path), [part]: result }, null, 2)}\n`)
}

function kept(path: string): object {
  try {
    return v.parse(keptSchema, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/** Prints one line of the table. */
export function tellLine({ subject, events, setting, measure, unit, result }: Line): void {
  const cells = [
    subject.padEnd(24),
    events.toLocaleString('en').padStart(9),
    setting.padEnd(22),
    measure.padEnd(40),
  ]
  const numbers =
    typeof result === 'string'
      ? result
      : `${shown(result.median).padStart(9)} ${unit}  ${shown(result.min)}–${shown(result.max)}  ×${result.runs}`
  process.stdout.write(`${cells.join(' ')} ${numbers}\n`)
}

function shown(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
