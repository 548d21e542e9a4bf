import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import {
  type Counts,
  countsOfPlaywright,
  countsOfStep,
  countsOfVitest,
  NONE,
  type PlaywrightReport,
  type VitestReport,
} from './counts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** One command of a test run. */
export interface Step {
  name: string
  command: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Shows what the command prints at once, for a command that takes minutes. */
  isLive?: boolean
  /** JSON report that the command leaves, and how to count it. */
  report?: { file: string; countsOf: (json: string) => Counts }
}

/** What became of a step. */
export interface Outcome {
  name: string
  succeeded: boolean
  seconds: number
  /** All that the command printed and nobody has seen yet. */
  output: string
  counts: Counts
}

const VITEST_REPORT = 'node_modules/.cache/dispatch-atlas/vitest.json'
const PLAYWRIGHT_REPORT = 'node_modules/.cache/dispatch-atlas/playwright.json'

/** Steps that need no build, the longest first. */
export const FAST_STEPS: readonly Step[] = [
  {
    name: 'unit and component tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    report: {
      file: VITEST_REPORT,
      countsOf: (json) => countsOfVitest(JSON.parse(json) as VitestReport),
    },
  },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings=0'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'types without the DOM', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.domain.json'] },
  { name: 'format', command: 'biome', args: ['check', '--error-on-warnings', '--diagnostic-level=warn'] },
]

/** Zones of readers: both sides of the date line, half an hour off, clocks that change, and the data's own. */
const ZONES = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'] as const
/** Everything that knows what a day is, but not the files and the map. */
const DAY_SUITES = ['domain', 'link', 'state', 'ui', 'app'].map((folder) => `tests/${folder}`)

/** The suites about days once more for a reader of each zone: no clock may shift a day. */
export const ZONE_STEPS: readonly Step[] = ZONES.map((zone) => {
  const file = `node_modules/.cache/dispatch-atlas/vitest-${zone.replace('/', '-')}.json`
  return {
    name: `days in ${zone}`,
    command: 'vitest',
    args: [
      'run',
      '--project',
      'node',
      ...DAY_SUITES,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env: { TZ: zone },
    report: { file, countsOf: (json) => countsOfVitest(JSON.parse(json) as VitestReport) },
  }
})

/** Steps that make the site; each needs the one before. */
export const BUILD_STEPS: readonly Step[] = [
  { name: 'build', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  { name: 'sizes', command: 'tsx', args: ['tests/support/sizes.ts'] },
  { name: 'built files', command: 'tsx', args: ['tests/support/builtFiles.ts'] },
]

/** Code that nothing uses, and dependencies that nothing imports. */
export const UNUSED_STEP: Step = { name: 'unused code', command: 'knip', args: ['--no-progress'] }

/** The journeys in a real browser, against the built site. */
export function browserStep(browserPath: string, port: number): Step {
  return {
    name: 'browser tests',
    command: 'playwright',
    isLive: true,
    args: ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    env: {
      CHROMIUM_PATH: browserPath,
      ATLAS_TEST_PORT: String(port),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, PLAYWRIGHT_REPORT),
    },
    report: {
      file: PLAYWRIGHT_REPORT,
      countsOf: (json) => countsOfPlaywright(JSON.parse(json) as PlaywrightReport),
    },
  }
}

function countsIn({ report }: Step): Counts {
  const file = report && join(ROOT, report.file)
  return file && existsSync(file) ? report.countsOf(readFileSync(file, 'utf8')) : NONE
}

/** Runs one command at the root with the project's own tools first in PATH; never rejects. */
export async function runStep(step: Step): Promise<Outcome> {
  if (step.report) rmSync(join(ROOT, step.report.file), { force: true })
  const started = performance.now()
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const env = { ...process.env, ...plain, PATH: path, ...step.env }
  const child = spawn(step.command, step.args, { cwd: ROOT, env, shell: process.platform === 'win32' })
  const output: string[] = []
  const hear = (chunk: Buffer) => {
    if (step.isLive) process.stdout.write(chunk)
    else output.push(chunk.toString())
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const succeeded = await new Promise<boolean>((settle) => {
    child.on('error', (error) => {
      output.push(error.message)
      settle(false)
    })
    child.on('close', (code) => {
      settle(code === 0)
    })
  })
  return {
    name: step.name,
    succeeded,
    seconds: (performance.now() - started) / 1000,
    output: output.join(''),
    counts: countsOfStep(succeeded, countsIn(step)),
  }
}

/** Runs steps in their order, `width` at once. */
export async function runTogether(
  steps: readonly Step[],
  width: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step)
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return outcomes
}
