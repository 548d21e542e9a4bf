import { parseArgs } from 'node:util'
import { HELP } from './help'
import { warnOfLoad } from './results'

/** Numbers that a list on the command line names. */
function numbersOf(list: string | undefined, usual: readonly number[]): readonly number[] {
  return list === undefined ? usual : list.split(',').map(Number)
}

function namesOf<Name extends string>(list: string | undefined, all: readonly Name[]): readonly Name[] {
  return list === undefined ? all : all.filter((name) => list.split(',').includes(name))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string' },
    runs: { type: 'string' },
    subject: { type: 'string' },
    setting: { type: 'string', default: 'plain,slow' },
    site: { type: 'string' },
    rows: { type: 'string' },
    only: { type: 'string' },
    in: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const [part = 'all'] = positionals
const runs = values.runs === undefined ? undefined : Number(values.runs)

if (values.help || !['all', 'readers', 'engine', 'page', 'first', 'served'].includes(part)) {
  process.stdout.write(HELP)
  process.exitCode = values.help ? 0 : 1
} else await bench()

/** Each part is loaded when it is asked for: one that is broken does not stop the others. */
async function bench(): Promise<void> {
  if (part === 'readers') return readers()
  warnOfLoad()
  if (part === 'first') return firstPaint()
  await ofManyEvents()
}

async function readers(): Promise<void> {
  const { BENCH_FORMATS } = await import('./readers/rowsOf')
  const { benchReaders } = await import('./readers/readersBench')
  const isWhole = await benchReaders(
    numbersOf(values.rows, [100_000, 1_000_000]),
    namesOf(values.only, BENCH_FORMATS),
    namesOf(values.in, ['node', 'browser']),
  )
  if (!isWhole) process.exitCode = 1
}

async function firstPaint(): Promise<void> {
  const { benchFirstPaint } = await import('./first/firstBench')
  const { SETTINGS } = await import('./page/pageCase')
  await benchFirstPaint(runs ?? 5, namesOf(values.setting, SETTINGS), values.site ?? null)
}

async function ofManyEvents(): Promise<void> {
  const { loadSyntheticPlaces } = await import('./syntheticPlaces')
  const places = await loadSyntheticPlaces()
  if (part === 'served') {
    const { benchServed } = await import('./served/servedBench')
    const [rows = 10_000_000] = numbersOf(values.rows, [])
    if (!(await benchServed(rows, values.site ?? null, places))) process.exitCode = 1
    return
  }
  if (part !== 'page') {
    const { benchEngines } = await import('./engine/engineBench')
    benchEngines(numbersOf(values.events, [10_000, 100_000, 1_000_000]), runs ?? 15, places)
  }
  if (part !== 'engine') {
    const { benchPages } = await import('./page/pageBench')
    const { SETTINGS, SUBJECTS } = await import('./page/pageCase')
    await benchPages({
      counts: numbersOf(values.events, [1000, 10_000, 100_000, 1_000_000]),
      runs: runs ?? 5,
      subjects: namesOf(values.subject, SUBJECTS),
      settings: namesOf(values.setting, SETTINGS),
      site: values.site ?? null,
      places,
    })
  }
}
