import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/steps'
import { EQUIVALENTS, type Equivalent } from './mutation/equivalents'
import { KERNEL, type KernelFile } from './mutation/kernel'
import { type Mutant, mutantsOf } from './mutation/mutants'
import { tryMutants } from './mutation/tryMutants'
import { hold, type LabPart } from './part'

const LEAST_SHARE = 0.9

/** What became of the mutants of one file. */
interface Tried {
  readonly file: string
  readonly count: number
  readonly noticed: number
  readonly equivalent: number
  /** As `src/…:line found → text`. */
  readonly survivors: readonly string[]
}

/** Nine of ten small changes of the code that trust rests on are noticed by a test. */
export const MUTATION: LabPart = {
  name: 'mutation',
  holds:
    '90 % of small changes of links, checks, dates, filters, support and CSV are noticed (ATLAS_MUTANTS=path)',
  run: async () => {
    const { ATLAS_MUTANTS = '' } = process.env
    const asked = KERNEL.filter(({ file }) => file.includes(ATLAS_MUTANTS))
    hold(asked.length > 0, `No file of the kernel is called ${ATLAS_MUTANTS}`)
    const tried: Tried[] = []
    for (const one of asked) {
      tried.push(await tryFile(one))
      for (const line of linesOf(tried.at(-1))) process.stdout.write(`        ${line}\n`)
    }
    const noticed = sum(tried, ({ noticed }) => noticed)
    const counted = sum(tried, ({ count, equivalent }) => count - equivalent)
    const score = `${noticed} of ${counted} mutants noticed (${percent(noticed, counted)})`
    hold(noticed >= LEAST_SHARE * counted, `Only ${score}`)
    return [score]
  },
}

async function tryFile({ file, tests }: KernelFile): Promise<Tried> {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const mutants = mutantsOf(source)
  const alive: Mutant[] = []
  await tryMutants({ file, tests }, mutants.length, ({ number, isNoticed }) => {
    const mutant = mutants[number]
    if (!isNoticed && mutant) alive.push(mutant)
  })
  const listed = EQUIVALENTS.filter((one) => one.file === file)
  const isListed = (mutant: Mutant): boolean => listed.some((one) => isSame(one, source, mutant))
  const stale = listed.filter((one) => !alive.some((mutant) => isSame(one, source, mutant)))
  hold(
    stale.length === 0,
    `Not equivalent, or not there: ${stale.map(({ change }) => change).join(', ')} in ${file}`,
  )
  const survivors = alive.filter((mutant) => !isListed(mutant))
  return {
    file,
    count: mutants.length,
    noticed: mutants.length - alive.length,
    equivalent: alive.length - survivors.length,
    survivors: survivors.map((mutant) => `${file}:${lineAt(source, mutant)} ${changeOf(source, mutant)}`),
  }
}

function isSame({ line, change }: Equivalent, source: string, mutant: Mutant): boolean {
  return changeOf(source, mutant) === change && linesAround(source, mutant) === line
}

function lineAt(source: string, { start }: Mutant): number {
  return source.slice(0, start).split('\n').length
}

/** Whole lines that a mutant touches the first of. */
function linesAround(source: string, { start }: Mutant): string {
  const begin = source.lastIndexOf('\n', start - 1) + 1
  const end = source.indexOf('\n', start)
  return source.slice(begin, end < 0 ? source.length : end).trim()
}

function changeOf(source: string, { start, end, text }: Mutant): string {
  return `${source.slice(start, end)} → ${text}`.replace(/\s+/g, ' ')
}

function linesOf(tried: Tried | undefined): readonly string[] {
  if (tried === undefined) return []
  const { file, count, noticed, equivalent, survivors } = tried
  const counted = count - equivalent
  const beside = equivalent > 0 ? `, ${equivalent} equivalent` : ''
  return [
    `${file}: ${noticed} of ${counted} (${percent(noticed, counted)})${beside}`,
    ...survivors.map((one) => `  ${one}`),
  ]
}

function sum(tried: readonly Tried[], of: (one: Tried) => number): number {
  return tried.reduce((total, one) => total + of(one), 0)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
