import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ROOT } from '../../support/steps'

/**
 * Makes the cube of a data set as its publisher would, with `npm run data -- cube`.
 *
 * @returns its file beside the data set; `null` where none was made.
 */
export function makeCube(path: string): { readonly file: string; readonly sha256: string } | null {
  const folder = dirname(path)
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'cube', path], { cwd: ROOT })
  const file = readdirSync(folder).find(
    (name) => name.endsWith('.cube') && basename(path).startsWith(name.slice(0, -5)),
  )
  if (file === undefined) return null
  return {
    file,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  }
}
