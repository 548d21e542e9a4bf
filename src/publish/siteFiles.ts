import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Paths of all files below a folder, with `/`, in the order of their code points. */
export function siteFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  return files
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort(byCodePoint)
}

/** An order that is the same in every language of a machine. */
export function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
