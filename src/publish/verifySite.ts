import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Output } from '../cli/output.ts'
import { terminalText } from '../cli/terminalText.ts'
import { DIGEST_LIST, type Difference, differences, readDigestList } from './digestList.ts'

const VERIFY_HELP = `Usage: npm run verify -- [FOLDER] [--sums FILE]

  Compares each file of a copy of the site (dist, if no other is named) with the digests in its ${DIGEST_LIST}, or
  in FILE: a list that came by another way, or that of a build of your own. Exit 1 if a file was changed, is
  missing, or is in no line of the list.`

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  changed: 'is not what the list says',
  missing: 'is missing',
  notListed: 'is not in the list',
}

/**
 * Compares a copy of a site with a list of digests, and prints one line for each file that differs.
 *
 * @param words of the command line, without program and script.
 * @returns exit code: 0 = the same, 1 = not, 2 = the command was not understood.
 */
export async function verifySite(
  words: readonly string[],
  usualFolder: string,
  output: Output,
): Promise<number> {
  const order = orderOf(words, usualFolder)
  if (order === null) {
    output.error(VERIFY_HELP)
    return 2
  }
  const { folder, sums } = order
  const listed = existsSync(folder) && existsSync(sums) ? readDigestList(readFileSync(sums, 'utf8')) : null
  if (listed === null) {
    output.error(`${terminalText(sums)} is no list of digests of ${terminalText(folder)}`)
    return 1
  }
  const found = await differences(folder, listed)
  for (const { kind, file } of found) output.error(`${terminalText(file)} ${WORDS[kind]}`)
  if (found.length > 0) return 1
  output.print(`${terminalText(folder)}: ${listed.size} files, each as ${terminalText(sums)} says`)
  return 0
}

/** Which folder, and by which list; `null` where that is not understood. */
function orderOf(words: readonly string[], usualFolder: string) {
  try {
    const options = { sums: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options })
    const [folder = usualFolder, ...more] = positionals
    return more.length > 0 ? null : { folder, sums: values.sums ?? join(folder, DIGEST_LIST) }
  } catch {
    return null // an option that there is not
  }
}
