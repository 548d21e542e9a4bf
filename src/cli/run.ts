import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '../domain/language'
import { checkFiles } from './checkFiles'
import { type Conversion, convertFiles, WRITTEN_AS } from './convertFiles'
import { type Comparison, diffFiles } from './diffFiles'
import { TOGETHER } from './fileGroups'
import { gatePublished } from './gatePublished'
import { jsonSchemaText } from './jsonSchema'
import type { Output } from './output'
import { summariseFiles } from './summariseFiles'
import { terminalText } from './terminalText'
import { type CubeOrder, writeCube } from './writeCube'
import { type ListedFolder, writeManifest } from './writeManifest'

export const HELP = `Usage: npm run data -- COMMAND

  check FILE…     reads each file as the page would: one line per problem, exit 1 if there is any
  summary FILE…   says what each file was taken for and what is in it; exit 1 if rows were left out
  convert FILE… --to ${WRITTEN_AS.join('|')} [--out FILE] [--lang ${LANGUAGES.join('|')}]
                  writes the files, which belong together, as one; exit 1 if rows were left out or withheld
  diff OLD NEW [--json]
                  lists what differs between two editions of a data set, event by event and field by field; exit 1 if
                  NEW has lost an event, changed one without a new correction, or used an id again
  gate            judges all that public/data/manifest.json publishes by the editorial rules, as every build does; exit 1
                  and a line for each breach: file, event, field, value, rule, what to do
  cube SET --out FILE
                  writes the counts of a data set's events, for the page to show before the events have come; exit 1
                  if the data set has problems
  schema          writes public/data/dispatch-atlas-1.schema.json from the code that validates
  manifest [SET=FOLDER…]
                  writes the digests of the data sets and their cubes into public/data/manifest.json; all Parquet files below
                  public/data/FOLDER become the files of SET, with their rows and days
  --help          this text

  check and summary take each file by itself, unless ${TOGETHER} says that they belong together, as a list of
  events and its labels do. A table that no format knows is read as its columns seem to mean, and that is said.
  Clean output: npm run -s data -- …`

/** File name of the JSON Schema in `public/data/`. */
export const SCHEMA_FILE = 'dispatch-atlas-1.schema.json'

/**
 * Runs one command.
 * @param words of the command line, without program and script.
 * @returns exit code: 0 = fine, 1 = problems found, 2 = the command was not understood.
 */
export async function run(words: readonly string[], publicFolder: string, output: Output): Promise<number> {
  const [command, ...rest] = words
  const code = COMMANDS.get(command ?? '')?.(rest, publicFolder, output) ?? null
  if (code !== null) return code
  const reason = command === undefined ? 'No command was given.' : `Not understood: ${words.join(' ')}`
  output.error(`${terminalText(reason)}\n${HELP}`)
  return 2
}

/** Does what the words behind the command's name ask for, or answers `null` where they are not understood. */
type Command = (
  rest: readonly string[],
  publicFolder: string,
  output: Output,
) => Promise<number> | number | null

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['--help', help],
  ['-h', help],
  ['check', (rest, ...where) => (isFiles(rest) ? checkFiles(rest, ...where) : null)],
  ['summary', (rest, ...where) => (isFiles(rest) ? summariseFiles(rest, ...where) : null)],
  [
    'convert',
    (rest, ...where) => {
      const conversion = conversionOf(rest)
      return conversion && convertFiles(conversion, ...where)
    },
  ],
  [
    'diff',
    (rest, ...where) => {
      const comparison = comparisonOf(rest)
      return comparison && diffFiles(comparison, ...where)
    },
  ],
  [
    'cube',
    (rest, ...where) => {
      const order = cubeOrderOf(rest)
      return order && writeCube(order, ...where)
    },
  ],
  [
    'manifest',
    (rest, ...where) => {
      const listed = listedFolders(rest)
      return listed && writeManifest(...where, listed)
    },
  ],
  ['gate', (rest, ...where) => (rest.length === 0 ? gate(...where) : null)],
  ['schema', (rest, ...where) => (rest.length === 0 ? writeSchema(...where) : null)],
])

function help(_rest: readonly string[], _publicFolder: string, output: Output): number {
  output.print(HELP)
  return 0
}

async function gate(publicFolder: string, output: Output): Promise<number> {
  const { faults, notes } = await gatePublished(publicFolder, process.env.SOURCE_DATE_EPOCH)
  for (const line of [...faults, ...notes]) output.print(line)
  return faults.length === 0 ? 0 : 1
}

async function writeSchema(publicFolder: string, output: Output): Promise<number> {
  await writeFile(join(publicFolder, 'data', SCHEMA_FILE), jsonSchemaText())
  output.print(`data/${SCHEMA_FILE} written`)
  return 0
}

/** Paths, at least one, and nothing that looks like an option but the one for files that belong together. */
function isFiles(words: readonly string[]): boolean {
  return (
    words.some((word) => word !== TOGETHER) &&
    words.every((word) => word === TOGETHER || !word.startsWith('--'))
  )
}

/** Which two editions are to be compared; `null` where that is not understood. */
function comparisonOf(words: readonly string[]): Comparison | null {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options })
    const [older, newer, ...more] = positionals
    return older === undefined || newer === undefined || more.length > 0
      ? null
      : { older, newer, isJson: values.json }
  } catch {
    return null // an option that there is not
  }
}

/** Of which data set a cube is to be written, and where to; `null` where that is not understood. */
function cubeOrderOf(words: readonly string[]): CubeOrder | null {
  try {
    const options = { out: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options })
    const [path, ...more] = positionals
    return path === undefined || more.length > 0 || values.out === undefined
      ? null
      : { path, out: values.out }
  } catch {
    return null // an option that there is not
  }
}

/** What is to be converted, and how; `null` where that is not understood. */
function conversionOf(words: readonly string[]): Conversion | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { to: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'en' } },
    })
    const to = WRITTEN_AS.find((format) => format === values.to)
    const language = LANGUAGES.find((one) => one === values.lang)
    if (to === undefined || language === undefined || positionals.length === 0) return null
    return { paths: positionals, to, out: values.out ?? null, language }
  } catch {
    return null // an option that there is not
  }
}

/** Words such as `large=events`; `null` where one is something else. */
function listedFolders(words: readonly string[]): readonly ListedFolder[] | null {
  const listed = words.map((word) => /^([A-Za-z0-9][\w.:~-]*)=(\w[\w.=-]*(?:\/\w[\w.=-]*)*)$/.exec(word))
  const folders = listed.flatMap((found) => {
    const [, set, folder] = found ?? []
    return set === undefined || folder === undefined ? [] : [{ set, folder }]
  })
  return folders.length === words.length ? folders : null
}
