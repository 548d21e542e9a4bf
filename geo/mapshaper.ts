import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs one mapshaper command line, e.g. `['-i', 'a.json', '-o', 'b.json']`; throws if it fails. */
export type Mapshaper = (args: readonly string[]) => void

/** The mapshaper of this folder (its own package.json), run in a process with room for the large sources. */
export function mapshaperIn(geoFolder: string): Mapshaper {
  const script = join(geoFolder, 'node_modules/mapshaper/bin/mapshaper')
  return (args) => {
    execFileSync(process.execPath, ['--max-old-space-size=6000', script, '-quiet', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}
