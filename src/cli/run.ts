import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFiles } from './checkFiles'
import { jsonSchemaText } from './jsonSchema'
import type { Output } from './output'
import { terminalText } from './terminalText'
import { writeManifest } from './writeManifest'

export const HELP = `Usage: npm run data -- COMMAND

  check FILE…   reads each file as the page would: one line per problem, exit 1 if there is any
  schema        writes public/data/dispatch-atlas-1.schema.json from the code that validates
  manifest      writes the digests of the data sets into public/data/manifest.json
  --help        this text`

/** File name of the JSON Schema in `public/data/`. */
export const SCHEMA_FILE = 'dispatch-atlas-1.schema.json'

/**
 * Runs one command.
 * @param words of the command line, without program and script.
 * @returns exit code: 0 = fine, 1 = problems found, 2 = the command was not understood.
 */
export async function run(words: readonly string[], publicFolder: string, output: Output): Promise<number> {
  const [command, ...rest] = words
  if (command === '--help' || command === '-h') {
    output.print(HELP)
    return 0
  }
  if (command === 'check' && rest.length > 0) return checkFiles(rest, publicFolder, output)
  if (command === 'manifest' && rest.length === 0) return writeManifest(publicFolder, output)
  if (command === 'schema' && rest.length === 0) {
    await writeFile(join(publicFolder, 'data', SCHEMA_FILE), jsonSchemaText())
    output.print(`data/${SCHEMA_FILE} written`)
    return 0
  }
  const reason = command === undefined ? 'No command was given.' : `Not understood: ${words.join(' ')}`
  output.error(`${terminalText(reason)}\n${HELP}`)
  return 2
}
