import type { OpenedPaths } from './openPaths'
import type { Output } from './output'
import { problemLine } from './problemLine'
import { terminalText } from './terminalText'

/** Says on each file to be read together that it should be, in place of each by itself. */
export const TOGETHER = '--together'

/** The files of a command, in the groups that are opened as one. */
export function groupsOf(words: readonly string[]): readonly (readonly string[])[] {
  const paths = words.filter((word) => word !== TOGETHER)
  return words.includes(TOGETHER) ? [paths] : paths.map((path) => [path])
}

/** Says why files could not be opened. */
export function tellFailure(
  result: Exclude<OpenedPaths, { kind: 'ok' }>,
  name: string,
  output: Output,
): void {
  switch (result.kind) {
    case 'refused':
      for (const problem of result.problems) output.print(problemLine(problem))
      return
    case 'unmapped':
      output.print(terminalText(`${name}: no format has these columns: ${result.columns.join(', ')}`))
      return
    case 'missing':
      output.error(terminalText(`${result.path}: cannot be read`))
      return
    case 'noPlaces':
      output.error('public/geo cannot be read: run npm run geo')
  }
}

/** Runs a command over each set of files in turn. @returns exit code: 0 = `isFine` said so of all of them. */
export async function exitCodeOf(
  words: readonly string[],
  isFine: (paths: readonly string[]) => Promise<boolean>,
): Promise<number> {
  let exitCode = 0
  for (const paths of groupsOf(words)) if (!(await isFine(paths))) exitCode = 1
  return exitCode
}
