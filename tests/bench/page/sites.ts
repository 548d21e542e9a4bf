import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../../support/steps'
import { CACHE } from '../cache'
import type { Subject } from './pageCase'

const PUBLIC = join(ROOT, 'public')

/**
 * Folders that a subject's page is served from, without its data.
 * @param site a built site to be measured instead of the one that is built now; `null` = build it.
 */
export async function builtSite(subject: Subject, site: string | null): Promise<readonly string[]> {
  if (subject === 'yardstick') return [await builtYardstick(), PUBLIC]
  if (site !== null) return [site]
  const outDir = join(CACHE, 'atlas')
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return [outDir]
}

async function builtYardstick(): Promise<string> {
  const outDir = join(CACHE, 'yardstick')
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/yardstick'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome123', assetsInlineLimit: 0 },
  })
  return outDir
}

/** Paths of all files below a folder that end in one of these ways. */
export function filesBelow(folder: string, endings: Readonly<Record<string, unknown>>): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => Object.hasOwn(endings, extname(name)))
    .map((name) => join(folder, name))
}
