import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Manifest, partsOf } from './parts'
import { ROOT } from './steps'

/** kB (1,000 bytes) of gzip that a part may have: the page before the map, and our own code that draws the map. */
const LIMITS: Readonly<Record<string, number>> = { page: 148, map: 15 }

const DIST = join(ROOT, 'dist')

function gzipKbOf(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** Prints one line a part; answers whether each is within its limit. */
function reportSizes(): boolean {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest
  const over = Object.entries(partsOf(manifest)).filter(([part, files]) => {
    const limit = LIMITS[part] ?? Number.POSITIVE_INFINITY
    const size = gzipKbOf(files as readonly string[])
    const allowed = Number.isFinite(limit) ? ` of ${limit}` : ''
    console.log(`${part.padEnd(9)} ${size.toFixed(1)}${allowed} kB gzip${size > limit ? '  OVER' : ''}`)
    return size > limit
  })
  return over.length === 0
}

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('Nothing is built: npm run build comes first.')
  process.exitCode = 1
} else if (!reportSizes()) process.exitCode = 1
