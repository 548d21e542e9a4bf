import { rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { FLAGS } from '../../support/browserFlags'
import { findBrowser } from '../../support/findBrowser'
import { keepResults, type Line, tellLine } from '../results'
import { spreadOf } from '../statistics'
import { SYNTHETIC_TYPES } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { clickedRegion, expectedOf } from './expected'
import { COMPRESSED, COMPRESSED_FILES, gzipped, serveFiles } from './fileServer'
import type { PageCase, Setting, Subject } from './pageCase'
import { writeData } from './pageData'
import { rendererMemory } from './rendererMemory'
import { builtSite, filesBelow } from './sites'
import { timesFaster } from './timesFaster'
import { type Sample, visit } from './visit'

export interface PageBenchOptions {
  readonly counts: readonly number[]
  readonly runs: number
  readonly subjects: readonly Subject[]
  readonly settings: readonly Setting[]
  /** Folder of a built site; `null` = build it. */
  readonly site: string | null
  readonly places: SyntheticPlaces
}

/** How each page finds what is measured; both use the same ids for the rest. */
const PARTS = {
  atlas: {
    summary: 'header',
    map: 'role=region[name="Map"]',
    allTypes: `&type=${SYNTHETIC_TYPES.map(([type]) => type)
      .sort()
      .join(',')}`,
  },
  yardstick: { summary: '#shown', map: '#map', allTypes: null },
} as const

/** Measures the pages in a browser, the same way and in the same run, and says how they compare. */
export async function benchPages(options: PageBenchOptions): Promise<void> {
  const { counts, subjects, settings, places } = options
  const lines: Line[] = []
  const add = (line: Line): void => {
    lines.push(line)
    tellLine(line)
    keepResults('page', lines)
  }
  rmSync(COMPRESSED_FILES, { recursive: true, force: true })
  const sites = new Map<Subject, readonly string[]>()
  for (const subject of subjects) sites.set(subject, await builtSite(subject, options.site))
  const blankMB = await blankMemory()
  for (const count of counts) {
    const expected = expectedOf(count, places)
    for (const subject of subjects) {
      const data = await writeData(subject, count, places)
      const folders = [data, ...(sites.get(subject) ?? [])]
      for (const path of folders.flatMap((folder) => filesBelow(folder, COMPRESSED))) await gzipped(path)
      const server = await serveFiles(folders)
      const one: PageCase = {
        subject,
        events: count,
        address: server.address,
        sentBytes: server.sentBytes,
        blankMB,
        ...PARTS[subject],
        region: clickedRegion(places),
        expected,
      }
      for (const setting of settings) for (const line of await linesOf(one, setting, options.runs)) add(line)
      await server.close()
    }
    for (const text of timesFaster(lines, count)) process.stdout.write(`${text}\n`)
  }
}

async function blankMemory(): Promise<number> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    await browser.newPage()
    return (await rendererMemory(browser)).nowMB
  } finally {
    await browser.close()
  }
}

/** After a visit that failed there is no other: it would fail again, and may take minutes. */
async function linesOf(one: PageCase, setting: Setting, runs: number): Promise<readonly Line[]> {
  const samples: Sample[] = []
  let failure: string | null = null
  for (let run = 0; run < runs && failure === null; run += 1) {
    failure = await visit(one, setting, (sample) => samples.push(sample)).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message.split('\n', 1).join('') : String(error)),
    )
  }
  const common = { subject: one.subject, events: one.events, setting }
  const measured = [...new Set(samples.map(({ measure }) => measure))].map((measure): Line => {
    const here = samples.filter((sample) => sample.measure === measure)
    const failed = here.find(({ value }) => typeof value === 'string')?.value
    const numbers = here.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
    const result = typeof failed === 'string' ? failed : (spreadOf(numbers) ?? 'not measured')
    return { ...common, measure, unit: here[0]?.unit ?? 'ms', result }
  })
  return failure === null
    ? measured
    : [...measured, { ...common, measure: 'stopped', unit: 'ms', result: failure }]
}
