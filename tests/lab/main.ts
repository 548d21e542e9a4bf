import { lastLine, NONE, sumOf } from '../support/counts'
import { type LabPart, Skipped } from './part'

/** Each part is loaded when it is run: one that is broken does not stop the others. */
const PARTS: Readonly<Record<string, () => Promise<LabPart>>> = {
  builds: async () => (await import('./builds')).BUILDS,
  hosting: async () => (await import('./hosting')).HOSTING,
  leaks: async () => (await import('./leaks')).LEAKS,
  walks: async () => (await import('./walks')).WALKS,
  firefox: async () => (await import('./firefox')).FIREFOX,
  mutation: async () => (await import('./mutation')).MUTATION,
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs one part, says a line or more about it, and counts it. */
async function runPart(name: string, load: () => Promise<LabPart>) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  try {
    const part = await load()
    const seen = await part.run()
    say(`ok      ${name} (${seconds()} s): ${part.holds}`)
    for (const line of seen) say(`        ${line}`)
    return { ...NONE, passed: 1 }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isSkipped = error instanceof Skipped
    say(`${isSkipped ? 'skipped' : 'FAILED '} ${name} (${seconds()} s): ${reason}`)
    return { ...NONE, [isSkipped ? 'skipped' : 'failed']: 1 }
  }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  say('Usage: npm run lab -- [PART…]   without a name: all of them')
  for (const [name, load] of Object.entries(PARTS)) say(`  ${name.padEnd(10)} ${(await load()).holds}`)
  process.exitCode = asked.includes('--help') ? 0 : 2
} else {
  const counts = []
  for (const [name, load] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) counts.push(await runPart(name, load))
  }
  const total = sumOf(counts)
  process.exitCode = total.failed > 0 ? 1 : 0
  say(lastLine(total))
}
