import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { leftOutCount } from '../domain/fileReport'
import type { Language } from '../domain/language'
import { mayPassOn } from '../domain/licenceRule'
import { eventsCsv } from '../export/eventsCsv'
import { eventsGeoJson } from '../export/eventsGeoJson'
import { nativeJson } from '../export/nativeJson'
import type { ExportContext, Writer } from '../export/writer'
import { tellFailure } from './fileGroups'
import { type OpenedSet, openPaths } from './openPaths'
import type { Output } from './output'
import { problemLine } from './problemLine'
import { counted, mappingText } from './setText'
import { terminalText } from './terminalText'
import { writeGeoParquet } from './writeGeoParquet'

/** What files can be written as. */
export const WRITTEN_AS = ['native', 'geojson', 'csv', 'geoparquet'] as const

export interface Conversion {
  /** Files that belong together. */
  readonly paths: readonly string[]
  readonly to: (typeof WRITTEN_AS)[number]
  /** Path of the file to be written; `null` = standard output, which GeoParquet cannot go to. */
  readonly out: string | null
  /** Of formats that hold each text once. */
  readonly language: Language
}

/**
 * Writes what files hold in another format, as a stream: they are read twice, once for what stands before the events.
 * GeoParquet is sorted by day, region and place on its way.
 * Problems go to the error output. What may not be passed on is withheld, and that is said.
 *
 * @returns exit code: 0 = every row is in the new file, 1 = some were left out or withheld, or nothing was written.
 */
export async function convertFiles(
  conversion: Conversion,
  publicFolder: string,
  output: Output,
): Promise<number> {
  const { paths, out, to } = conversion
  if (to === 'geoparquet' && out === null) {
    output.error('geoparquet is no text: say with --out which file to write')
    return 1
  }
  if (out !== null && paths.some((path) => resolve(path) === resolve(out))) {
    output.error(terminalText(`${out}: would be written over while it is read`))
    return 1
  }
  let passedOn: PassedOn = { ids: new Set(), withheld: 0 }
  const result = await openPaths(paths, publicFolder, () => {
    const ids = new Set<string>()
    passedOn = { ids, withheld: 0 }
    return (events) => {
      const { kept, withheld } = mayPassOn(events)
      passedOn.withheld += withheld
      for (const { id } of kept) ids.add(id)
    }
  })
  const name = paths.join(', ')
  if (result.kind !== 'ok') {
    tellFailure(result, name, { ...output, print: output.error })
    return 1
  }
  tellNotes(name, result, passedOn, output)
  if (passedOn.ids.size === 0 && passedOn.withheld > 0) return 1
  const isWritten = await writeSet(result, conversion, passedOn.ids, output)
  if (!isWritten) output.error(terminalText(`${out ?? name}: cannot be written`))
  const isWhole = passedOn.withheld === 0 && leftOutCount(result.opened.problems) === 0
  return isWritten && isWhole ? 0 : 1
}

/** Events that will be in the file, and how many may not be. */
interface PassedOn {
  readonly ids: ReadonlySet<string>
  withheld: number
}

function tellNotes(
  name: string,
  { opened, mapping }: OpenedSet,
  { withheld }: PassedOn,
  { error }: Pick<Output, 'error'>,
): void {
  if (mapping !== null) error(terminalText(`${name}: ${mappingText(mapping)}`))
  for (const problem of opened.problems) error(problemLine(problem))
  if (withheld === 0) return
  const why = `withheld: their licence does not allow to pass them on (${opened.head.licence})`
  error(terminalText(`${name}: ${counted(withheld, 'event')} ${why}`))
}

async function writeSet(
  set: OpenedSet,
  { to, out, language }: Conversion,
  ids: ReadonlySet<string>,
  output: Output,
): Promise<boolean> {
  const context = contextOf(set, { ids, language })
  if (to === 'geoparquet') return out !== null && writeGeoParquet(set, context, out)
  const target = out === null ? { write: output.write, end: () => undefined } : fileTarget(out)
  if (target === null) return false
  const writer = writerOf(to, context, set.opened.tables)
  target.write(writer.start())
  const again = await set.read((events) => target.write(writer.events(mayPassOn(events).kept)))
  const isSame = again.kind === 'ok' && again.events === set.opened.events
  if (isSame) target.write(writer.end())
  target.end()
  if (!isSame && out !== null) rmSync(out, { force: true }) // half a file is worse than none
  return isSame
}

interface Target {
  readonly write: (text: string) => void
  readonly end: () => void
}

/** A file that is written at once, so that nothing waits in memory; `null` where it cannot be. */
function fileTarget(path: string): Target | null {
  try {
    const file = openSync(path, 'w')
    return { write: (text) => void writeSync(file, text), end: () => closeSync(file) }
  } catch {
    return null
  }
}

interface Chosen {
  readonly ids: ReadonlySet<string>
  readonly language: Language
}

function contextOf({ opened, places, locate }: OpenedSet, { ids, language }: Chosen): ExportContext {
  const { head, tables } = opened
  return {
    dataset: head,
    language,
    query: null,
    link: null,
    names: places.regionSet,
    locate,
    claimants: new Map(tables.claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(tables.sources.map((source) => [source.id, source])),
    isKept: (id) => ids.has(id),
  }
}

function writerOf(
  to: Exclude<Conversion['to'], 'geoparquet'>,
  context: ExportContext,
  tables: OpenedSet['opened']['tables'],
): Writer {
  switch (to) {
    case 'native':
      return nativeJson(context, tables)
    case 'geojson':
      return eventsGeoJson(context)
    case 'csv':
      return eventsCsv(context)
  }
}
