import { changedCount, createTally, type FileTally, leftOutCount } from '../domain/fileReport'
import { exitCodeOf, tellFailure } from './fileGroups'
import { type OpenedSet, openPaths } from './openPaths'
import type { Output } from './output'
import { problemLine } from './problemLine'
import { mappingText } from './setText'
import { terminalText } from './terminalText'

/**
 * Says what files were taken for and what is in them: rows, events, places, days, figures, and what was noted.
 *
 * @param words as of `checkFiles`.
 * @returns exit code: 0 = every row was read, 1 = rows were left out, or files refused.
 */
export function summariseFiles(
  words: readonly string[],
  publicFolder: string,
  output: Output,
): Promise<number> {
  return exitCodeOf(words, (paths) => summariseGroup(paths, publicFolder, output))
}

/** What is counted of events as they come. */
interface Counts {
  readonly tally: FileTally
  readonly claims: number
  readonly figures: number
}

async function summariseGroup(
  paths: readonly string[],
  publicFolder: string,
  output: Output,
): Promise<boolean> {
  let [tally, claims, figures] = [createTally(null), 0, 0]
  const result = await openPaths(paths, publicFolder, (locate) => {
    ;[tally, claims, figures] = [createTally(locate), 0, 0]
    return (events) => {
      tally.add(events)
      for (const event of events) {
        claims += event.claims.length
        for (const claim of event.claims) figures += claim.figures.length
      }
    }
  })
  const name = paths.join(', ')
  if (result.kind !== 'ok') {
    tellFailure(result, name, output)
    return false
  }
  for (const line of linesOf(name, result, { tally: tally.total(), claims, figures }))
    output.print(terminalText(line))
  for (const problem of result.opened.problems) output.print(`  ${problemLine(problem)}`)
  return leftOutCount(result.opened.problems) === 0
}

function linesOf(
  name: string,
  { opened, mapping }: OpenedSet,
  { tally, claims, figures }: Counts,
): readonly string[] {
  const { head, format, problems, rows, events } = opened
  return [
    `${name}: ${head.title.en} (${format}), ${head.licence}`,
    ...(mapping === null ? [] : [`  ${mappingText(mapping)}`]),
    `  rows: ${rows}; events: ${events}; claims: ${claims}; figures: ${figures}`,
    `  events at points: ${tally.atPoints}; on regions only: ${tally.onRegions}; not on the map: ${tally.notOnMap}`,
    `  days: ${tally.days === null ? 'none' : tally.days.join(' to ')}`,
    `  left out: ${leftOutCount(problems)}; changed: ${changedCount(problems)}`,
  ]
}
