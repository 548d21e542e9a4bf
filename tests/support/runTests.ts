import { createServer } from 'node:net'
import { type Counts, lastLine, NONE, sumOf } from './counts'
import { findBrowser } from './findBrowser'
import {
  BUILD_STEPS,
  browserStep,
  FAST_STEPS,
  type Outcome,
  runStep,
  runTogether,
  UNUSED_STEP,
  ZONE_STEPS,
} from './steps'

const WIDTH = 2

function tell({ name, succeeded, seconds, output, counts }: Outcome): void {
  const tests = counts.passed > 0 ? `, ${counts.passed} tests` : ''
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s${tests})`)
  if (!succeeded) console.log(output)
}

/** A port that nothing listens on now. */
async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        settle(typeof address === 'object' && address ? address.port : 4317)
      })
    })
  })
}

async function runBuild(): Promise<Counts[]> {
  const all: Counts[] = []
  for (const step of BUILD_STEPS) {
    const outcome = await runStep(step)
    tell(outcome)
    all.push(outcome.counts)
    if (!outcome.succeeded && step.name === 'build') break
  }
  return all
}

/** The browser is looked for first: a machine that can have none should hear it at once. */
async function runAll(): Promise<Counts> {
  const browserPath = findBrowser()
  console.log(`Browser: ${browserPath}`)
  const fast = await runTogether([...FAST_STEPS, UNUSED_STEP, ...ZONE_STEPS], WIDTH, tell)
  const built = await runBuild()
  const isBuilt = built.length === BUILD_STEPS.length
  const journeys = isBuilt ? await runStep(browserStep(browserPath, await freePort())) : undefined
  if (journeys) tell(journeys)
  return sumOf([...fast.map(({ counts }) => counts), ...built, journeys?.counts ?? NONE])
}

async function runFast(): Promise<Counts> {
  return sumOf((await runTogether(FAST_STEPS, WIDTH, tell)).map(({ counts }) => counts))
}

const total = await (process.argv.includes('--fast') ? runFast() : runAll()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return { ...NONE, failed: 1 }
})
process.exitCode = total.failed > 0 ? 1 : 0
console.log(lastLine(total))
