import { exitCodeOf, tellFailure } from './fileGroups'
import { openPaths } from './openPaths'
import type { Output } from './output'
import { problemLine } from './problemLine'
import { counted, mappingText } from './setText'
import { terminalText } from './terminalText'

/**
 * Reads files as the page would and prints a line for each problem, or a summary where there is none.
 *
 * @param words paths, each a set by itself; all of them are one where `--together` is among them.
 * @param publicFolder holds `geo/`, whose region sets the places are compared with.
 * @returns exit code: 0 = no problem in any file, 1 = problems or unreadable files.
 */
export function checkFiles(words: readonly string[], publicFolder: string, output: Output): Promise<number> {
  return exitCodeOf(words, (paths) => checkGroup(paths, publicFolder, output))
}

async function checkGroup(paths: readonly string[], publicFolder: string, output: Output): Promise<boolean> {
  const name = paths.join(', ')
  let claims = 0
  const result = await openPaths(paths, publicFolder, () => {
    claims = 0
    return (events) => {
      for (const event of events) claims += event.claims.length
    }
  })
  if (result.kind !== 'ok') {
    tellFailure(result, name, output)
    return false
  }
  const { opened, mapping } = result
  if (mapping !== null) output.print(terminalText(`${name}: ${mappingText(mapping)}`))
  for (const problem of opened.problems) output.print(problemLine(problem))
  if (opened.problems.length > 0) return false
  const { sources } = opened.tables
  const counts = [
    counted(opened.events, 'event'),
    counted(claims, 'claim'),
    counted(sources.length, 'source'),
  ]
  output.print(terminalText(`${name}: ${counts.join(', ')}, no problems`))
  return true
}
