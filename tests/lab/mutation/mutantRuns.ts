import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import packageFile from '../../../package.json' with { type: 'json' }
import { ROOT } from '../../support/steps'
import { type Mutant, mutantsOf, mutated } from './mutants'

/** What is asked of this process: a file of the kernel, its tests, and the mutants to try, by their number. */
export interface Order {
  readonly file: string
  readonly tests: readonly string[]
  /** The first mutant; -1 for none, and before it the tests as they are. */
  readonly from: number
}

/** What this process says after each run: whether the tests noticed. Number -1 is the source as it is. */
export interface Said {
  readonly number: number
  readonly isNoticed: boolean
}

/** Of the processor, not of the clock: a busy machine costs no mutant its verdict. */
const LONGEST_RUN_MICROSECONDS = 40e6

/** Tests of one file in this process, with the source that `text` answers for the file. */
async function testsOf({ file, tests }: Order, text: () => string): Promise<Vitest> {
  const path = join(ROOT, file)
  const swap = {
    name: 'mutant',
    enforce: 'pre',
    load: (id: string) => (id.split('?')[0] === path ? text() : null),
  } as const
  return createVitest(
    'test',
    {
      config: false,
      root: ROOT,
      include: [...tests],
      environment: 'node',
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      bail: 1,
      watch: false,
      reporters: [{}],
      testTimeout: 30_000,
    },
    {
      define: { 'import.meta.env.APP_VERSION': JSON.stringify(packageFile.version) },
      plugins: [swap],
      logLevel: 'silent',
    },
  )
}

async function runMutants(order: Order): Promise<void> {
  const source = readFileSync(join(ROOT, order.file), 'utf8')
  const mutants: readonly (Mutant | null)[] = [null, ...mutantsOf(source)]
  let text = source
  const vitest = await testsOf(order, () => text)
  const specifications = await vitest.globTestSpecifications()
  if (specifications.length === 0) throw new Error(`No test of ${order.file}`)
  for (const [at, mutant] of mutants.entries()) {
    if (at - 1 < order.from) continue
    text = mutant === null ? source : mutated(source, mutant)
    vitest.invalidateFile(join(ROOT, order.file))
    vitest.state.clearErrors()
    const stopWatching = watchRun(at - 1)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    stopWatching()
    const isNoticed = unhandledErrors.length > 0 || testModules.some((one) => !one.ok())
    process.send?.({ number: at - 1, isNoticed } satisfies Said)
  }
  await vitest.close()
}

/** Ends this process once a run has used more of the processor than any that ends: a loop without an end. */
function watchRun(number: number): () => void {
  const before = process.cpuUsage()
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before)
    if (user + system < LONGEST_RUN_MICROSECONDS) return
    process.send?.({ number, isNoticed: true } satisfies Said, () => process.exit(0))
  }, 500)
  return () => clearInterval(watch)
}

const [file = '', tests = '', from = ''] = process.argv.slice(2)
await runMutants({ file, tests: tests.split(','), from: Number(from) })
process.exit(0)
