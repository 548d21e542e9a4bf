import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Output } from '../../src/cli/output'
import { ROOT } from '../support/steps'

/** A folder of the system's own for temporary files, holding these files by path; `remove` it in the end. */
export async function aFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'atlas-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return { path, remove: () => rm(path, { recursive: true }) }
}

/** An output that keeps its lines, and the pieces of files as one text. */
export function anOutput(): Output & {
  readonly printed: string[]
  readonly errors: string[]
  readonly written: () => string
} {
  const printed: string[] = []
  const errors: string[] = []
  let text = ''
  return {
    printed,
    errors,
    written: () => text,
    print: (line) => printed.push(line),
    error: (line) => errors.push(line),
    write: (piece) => {
      text += piece
    },
  }
}

/** Path of a file that the tests of the readers use. */
export function fixturePath(name: string): string {
  return join(ROOT, 'tests/data/formats/fixtures', name)
}
