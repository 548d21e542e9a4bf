import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** All that may stand at the top; the last row is there because a tool demands it there. */
const TOP = [
  ...['index.html', 'vite.config.ts', 'public', 'src', 'geo', 'tests', 'docs'],
  ...['README.md', 'CONTRIBUTING.md', 'LICENSE', '.ci', '.github', '.gitignore', '.gitattributes'],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.domain.json',
    'biome.json',
    'eslint.config.js',
  ],
]

/** Folders whose every file has a twin test. What `ui` and `app` do is tested by role and name, or in a browser. */
const TWINNED = /^(src\/(domain|data|export|engine|worker|offline|link|state|map|cli|publish)|geo)\//

/** Entry files start a program; sets are tables of names that the pipeline's own validation reads. */
const WITHOUT_TWIN = /(^|\/)main\.tsx?$|^src\/offline\/off\.ts$|^geo\/sets\/|\.d\.ts$/

/**
 * Folders that are one thing behind a few doors: what nothing outside imports is tested through what does, against plain
 * rules and any input.
 */
const BEHIND_DOORS = ['src/engine', 'src/data/parquet']

/** Types and lists of words have nothing that a test could call: only functions and classes owe a twin. */
const LOGIC = /^(export )?(async function|function|class)\b|^export const \w+ = .*=>/m

/** Folders of this or that machine; put together here so that this file does not name one. */
const PRIVATE = [
  ...['work', 'home', 'root', 'Users'].map((folder) => new RegExp(`(?<![\\w.~$}*/-])/${folder}/[\\w.-]`)),
  new RegExp(
    ['shared', '(contract|architecture|stack|product|trust|data-model|design|geo|interchange)'].join('/'),
  ),
]

const TEXT = /\.(ts|tsx|js|mjs|json|md|css|html|yml|txt|csv|svg)$|(^|\/)(run|LICENSE|\.gitignore)$/

const root = join(import.meta.dirname, '..')

/** Files of the project, committed or about to be. */
const files = execFileSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Where the test of a file of src or geo stands. */
function twinsOf(file: string): string[] {
  const stem = join('tests', file.replace(/^src\//, '')).replace(/\.tsx?$/, '')
  return [`${stem}.test.ts`, `${stem}.test.tsx`]
}

/** Whether the file is a part of a folder with doors, and none of them. */
function isBehindDoor(file: string): boolean {
  const folder = BEHIND_DOORS.find((one) => file.startsWith(`${one}/`))
  if (folder === undefined) return false
  const asImported = `${folder.split('/').at(-1) ?? ''}${file.slice(folder.length).replace(/\.tsx?$/, '')}'`
  const outside = files.filter((one) => /^src\/.*\.tsx?$/.test(one) && !one.startsWith(`${folder}/`))
  return !outside.some((one) => read(one).includes(`/${asImported}`))
}

describe('the tree', () => {
  it('has nothing at the top but what is agreed', () => {
    const top = [...new Set(files.map((file) => file.split('/', 1).join('')))]
    expect(top.filter((name) => !TOP.includes(name))).toEqual([])
  })

  it('has a twin test for each file of logic', () => {
    const code = files.filter(
      (file) => TWINNED.test(file) && /\.tsx?$/.test(file) && !WITHOUT_TWIN.test(file),
    )
    const lacking = code.filter(
      (file) => !twinsOf(file).some((twin) => files.includes(twin)) && !isBehindDoor(file),
    )
    expect(lacking.filter((file) => LOGIC.test(read(file)))).toEqual([])
  })

  it('names no folder of the machine it was written on', () => {
    const text = files.filter((file) => TEXT.test(file))
    const telling = text.filter((file) => PRIVATE.some((name) => name.test(read(file))))
    expect(telling).toEqual([])
  })

  it('has no link between documents that leads nowhere', () => {
    const documents = files.filter((file) => file.endsWith('.md'))
    const links = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target]) =>
        join(dirname(file), target ?? ''),
      ),
    )
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})
