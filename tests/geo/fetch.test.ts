import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assertIntegrity, fetchSource, tarballName } from '../../geo/fetch'

const folder = mkdtempSync(join(tmpdir(), 'geo-fetch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = { package: '@a/b', version: '1.2.3', integrity: '', file: 'package/x.json', as: 'y.json' }

/** A cache that holds the tarball already. */
function aCache(name: string) {
  const cache = join(folder, name)
  mkdirSync(join(cache, 'package'), { recursive: true })
  writeFileSync(join(cache, 'package/x.json'), '{"a":1}')
  const tarball = join(cache, tarballName(source))
  execFileSync('tar', ['-czf', tarball, '-C', cache, 'package'])
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  return { cache, tarball, integrity }
}

describe('fetchSource', () => {
  it('takes one file out of a tarball that is in the cache and has the pinned checksum', () => {
    const { cache, integrity } = aCache('good')
    const path = fetchSource({ ...source, integrity }, cache)
    expect(path).toBe(join(cache, 'y.json'))
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}')
  })

  it('refuses and removes any other tarball', () => {
    const { cache, tarball } = aCache('bad')
    expect(() => fetchSource({ ...source, integrity: 'sha512-other' }, cache)).toThrow(
      'expected sha512-other',
    )
    expect(existsSync(tarball)).toBe(false)
    expect(existsSync(join(cache, 'y.json'))).toBe(false)
  })
})

describe('assertIntegrity', () => {
  it('names the package and both checksums', () => {
    expect(() => assertIntegrity(new Uint8Array(), source)).toThrow(
      /@a\/b@1\.2\.3: expected .*, found sha512-/,
    )
  })
})

describe('tarballName', () => {
  it('is what npm pack writes', () => {
    expect(tarballName(source)).toBe('a-b-1.2.3.tgz')
    expect(tarballName({ ...source, package: 'plain' })).toBe('plain-1.2.3.tgz')
  })
})
