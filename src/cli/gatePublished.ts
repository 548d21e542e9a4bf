import { join } from 'node:path'
import * as v from 'valibot'
import { loadDataset } from '../data/loadDataset'
import { loadManifest } from '../data/loadManifest'
import { loadRegionSet } from '../data/loadRegionSet'
import type { Edition, ManifestEntry } from '../data/manifest'
import { parseJson } from '../data/parseJson'
import { readDataset } from '../data/readDataset'
import type { Dataset } from '../domain/dataset'
import { editorialFindings } from '../domain/editorialGate'
import { EDITORIAL_RULES, type Finding } from '../domain/editorialRules'
import { bytesOf, createReadBytes } from './ownFiles'
import { problemLine } from './problemLine'
import { terminalText } from './terminalText'

/** What the gate says of the published data, a line each. */
export interface GateReport {
  /** Empty = all of it may be published. */
  readonly faults: readonly string[]
  /** Data sets that were judged, and those that were not, with the reason. */
  readonly notes: readonly string[]
}

/**
 * Judges everything that the manifest publishes by the editorial rules: the newest version of each data set in full, and
 * each version by what it changed of the one before. Fails closed: what cannot be read is a fault.
 *
 * @param epoch seconds at which it is published (`SOURCE_DATE_EPOCH`); absent = the day that each data set states, so that
 *   the same files are judged in the same way on any day.
 */
export async function gatePublished(publicFolder: string, epoch?: string): Promise<GateReport> {
  const listed = await loadManifest(createReadBytes(publicFolder))
  if (listed.kind !== 'ok')
    return { faults: [`data/manifest.json cannot be read: ${listed.kind}`], notes: [] }
  const faults: string[] = listed.problems.map(problemLine)
  const notes: string[] = []
  for (const entry of listed.manifest.datasets) {
    if (isInParts(entry)) {
      notes.push(`${entry.file}: not judged: the rules are for data in format dispatch-atlas/1`)
      continue
    }
    const found = await setFaults(entry, publicFolder, epoch)
    faults.push(...found)
    notes.push(
      `${entry.file}: ${found.length === 0 ? 'keeps to the editorial rules' : 'must not be published'}`,
    )
  }
  return { faults, notes: notes.map(terminalText) }
}

function isInParts({ file, files }: Edition): boolean {
  return file.endsWith('.parquet') || files !== undefined
}

async function setFaults(
  entry: ManifestEntry,
  publicFolder: string,
  epoch: string | undefined,
): Promise<readonly string[]> {
  const faults: string[] = []
  const older = entry.versions.find((edition) => !isInParts(edition))
  const earlier = older === undefined ? null : await loaded(entry, older, publicFolder, faults)
  const set = await loaded(entry, entry, publicFolder, faults)
  if (set === null || (older !== undefined && earlier === null)) return faults
  const { problems, unarchived } = await ofFile(set, entry.file, publicFolder)
  faults.push(...problems)
  const now = momentOf(set, epoch)
  const findings = editorialFindings(set, { now, earlier, unarchived, licence: entry.licence })
  return [...faults, ...findings.map((one) => findingLine(one, entry.file))]
}

/** One version, its digest checked; what is wrong with it is added to the faults. */
async function loaded(
  entry: ManifestEntry,
  edition: Edition,
  publicFolder: string,
  faults: string[],
): Promise<Dataset | null> {
  const read = await loadDataset(entry, edition, createReadBytes(publicFolder))
  if (read.kind === 'ok' || read.kind === 'refused') faults.push(...read.problems.map(problemLine))
  else faults.push(terminalText(`${edition.file}: ${read.kind}: ${EDITORIAL_RULES.unreadable}`))
  return read.kind === 'ok' ? read.dataset : null
}

/** What only the file itself tells. */
interface OfFile {
  readonly problems: readonly string[]
  readonly unarchived: ReadonlySet<string>
}

/** Regions and countries that the map does not have, and sources without an archived copy for a stated reason. */
async function ofFile(set: Dataset, file: string, publicFolder: string): Promise<OfFile> {
  const regions = await loadRegionSet(set.regionSet, createReadBytes(publicFolder))
  const bytes = await bytesOf(join(publicFolder, 'data', file))
  const unread = terminalText(`${file}: regionSet: ${set.regionSet}: ${EDITORIAL_RULES.unreadable}`)
  if (regions.kind !== 'ok' || bytes === null) return { problems: [unread], unarchived: new Set() }
  const read = readDataset(bytes, file, regions.regionSet)
  const unknown = read.problems.filter(({ reason }) => reason === 'regionUnknown')
  return { problems: unknown.map(problemLine), unarchived: unarchivedSources(bytes) }
}

function unarchivedSources(bytes: Uint8Array): ReadonlySet<string> {
  const parsed = parseJson(new TextDecoder().decode(bytes))
  const told = v.safeParse(ARCHIVES, parsed.kind === 'ok' ? parsed.value : null)
  const sources = told.success ? told.output.sources : []
  return new Set(sources.flatMap(({ id, archive }) => (typeof archive === 'string' ? [id] : [])))
}

const ARCHIVES = v.object({
  sources: v.array(v.object({ id: v.string(), archive: v.optional(v.unknown()) })),
})

/** Local time at which a data set is published; `null` where nobody says. */
function momentOf({ publishedAt, timeZone }: Dataset, epoch: string | undefined): string | null {
  if (epoch === undefined || !/^\d{1,12}$/u.test(epoch)) return publishedAt ?? null
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(Number(epoch) * 1000).replace(' ', 'T')
}

function findingLine({ rule, event, field, value, instead }: Finding, file: string): string {
  const where = event === undefined ? field : `event ${event}: ${field}`
  const could = instead === undefined ? '' : ` (${JSON.stringify(instead)})`
  return terminalText(
    `${file}: ${where}: ${JSON.stringify(value)}: ${rule}: ${EDITORIAL_RULES[rule]}${could}`,
  )
}
