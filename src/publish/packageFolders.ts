import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const IN_PACKAGES = /node_modules\/((?:@[^/]+\/)?[^/@][^/]*)(?=\/)/g

/**
 * Folders of the packages that a module of a build brings along: its own, and those that its makers had already put into
 * the file, as its source map tells. Of a package built elsewhere the version that is installed here stands for the one
 * inside.
 *
 * @param id as the bundler names a module: a path, or a name of its own such as `\0vite/preload-helper.js`.
 * @param root folder of the project.
 * @returns no duplicates; empty for a module of our own. Throws where a package is in the file but not installed.
 */
export function packageFolders(id: string, root: string): readonly string[] {
  if (id.startsWith('\0')) return ownFolders(id.slice(1), root)
  const file = id.replace(/[?#].*$/, '')
  const last = [...file.matchAll(IN_PACKAGES)].at(-1)
  if (last === undefined) return []
  const folder = file.slice(0, last.index + last[0].length)
  return [...new Set([folder, ...foldersInMap(`${file}.map`, folder)])]
}

/** Code that the bundler itself adds belongs to the package that its name begins with. */
function ownFolders(name: string, root: string): readonly string[] {
  const folder = join(root, 'node_modules', name.split('/', 1).join(''))
  return existsSync(join(folder, 'package.json')) ? [folder] : []
}

/** Of each source in a map, the packages that its path leads through, each looked for from the one around it. */
function foldersInMap(mapFile: string, from: string): readonly string[] {
  if (!existsSync(mapFile)) return []
  const map: unknown = JSON.parse(readFileSync(mapFile, 'utf8'))
  const sources = typeof map === 'object' && map !== null && 'sources' in map ? map.sources : []
  if (!Array.isArray(sources)) return []
  return sources.flatMap((source: unknown) => {
    const folders: string[] = []
    for (const [, name = ''] of String(source).matchAll(IN_PACKAGES)) {
      folders.push(installedFolder(name, folders.at(-1) ?? from))
    }
    return folders
  })
}

/** Where a package is that is imported by its name from a folder. */
function installedFolder(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === dirname(folder)) throw new Error(`${from} holds ${name}, which is not installed`)
  }
}
