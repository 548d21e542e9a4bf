import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Oldest versions that may be used, and why. */
const FLOORS = [{ name: 'maplibre-gl', floor: '6.4.1', reason: 'CVE-2026-85061' }] as const

/** Packages that would run a script of their own when installed; none of them needs it here. */
const WITH_SCRIPTS = ['esbuild', 'fsevents', 'better-sqlite3', 'msgpackr-extract']

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function json(file: string): Readonly<Record<string, unknown>> {
  return record(JSON.parse(readFileSync(file, 'utf8')))
}

/** Packages of a lock file by where they are installed. */
function lockedIn(
  file: string,
): readonly (readonly [path: string, entry: Readonly<Record<string, unknown>>])[] {
  return Object.entries(record(json(file).packages)).map(([path, entry]) => [path, record(entry)])
}

/** The numbers of a released version; `null` for a range, a pre-release or a tag. */
function numbersOf(version: unknown): readonly number[] | null {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(String(version)) ?? []
  return numbers.length === 0 ? null : numbers.map(Number)
}

function isAtLeast(version: unknown, floor: string): boolean {
  const [own, least] = [numbersOf(version), numbersOf(floor)]
  if (own === null || least === null) return false
  const first = own.findIndex((number, index) => number !== least[index])
  return first === -1 || Number(own[first]) > Number(least[first])
}

test.each([
  ['6.4.1', true],
  ['6.17.0', true],
  ['7.0.0', true],
  ['6.4.0', false],
  ['5.99.9', false],
  ['6.4.1-pre.1', false],
  ['^6.17.0', false],
])('of versions: %s is at least 6.4.1: %s', (version, isEnough) => {
  expect(isAtLeast(version, '6.4.1')).toBe(isEnough)
})

test.each(FLOORS)(
  '$name is never older than $floor ($reason): asked for, locked and installed',
  ({ name, floor }) => {
    const asked = record(json('package.json').dependencies)[name]
    const locked = lockedIn('package-lock.json').filter(([path]) => path.endsWith(`node_modules/${name}`))
    const versions = [
      asked,
      ...locked.map(([, entry]) => entry.version),
      json(`node_modules/${name}/package.json`).version,
    ]
    expect(versions.length).toBeGreaterThan(2)
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
  },
)

test('each dependency is asked for in one version, so that nothing newer comes by itself', () => {
  for (const file of ['package.json', 'geo/package.json']) {
    const { dependencies, devDependencies } = json(file)
    const asked = Object.entries({ ...record(dependencies), ...record(devDependencies) })
    expect(asked.filter(([, version]) => numbersOf(version) === null)).toEqual([])
  }
})

test.each([['package-lock.json'], ['geo/package-lock.json']])(
  '%s: what comes is known by digest, from a registry',
  (file) => {
    for (const [path, { version, integrity, optional, resolved }] of lockedIn(file).slice(1)) {
      expect(numbersOf(String(version).replace(/[-+].*/, '')), path).not.toBeNull()
      // Binaries of other platforms, which a mirror lacked (decision 6).
      if (optional !== true) expect(integrity, path).toMatch(/^sha512-/)
      expect(JSON.stringify(resolved ?? ''), path).not.toMatch(/"(git|file|http:)/)
    }
  },
)

test.each([['package-lock.json'], ['geo/package-lock.json']])(
  '%s: installs without scripts of packages; which would have one is known',
  (file) => {
    const scripted = lockedIn(file).filter(([, { hasInstallScript }]) => hasInstallScript === true)
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(names.filter((name) => !WITH_SCRIPTS.includes(name))).toEqual([])
  },
)

test('every road to an installation goes by "deps", which runs no scripts of packages', () => {
  const scripts = Object.entries(record(json('package.json').scripts)).map(([name, text]) => [
    name,
    String(text),
  ])
  const installing = scripts.filter(([, text = '']) => /\bnpm (ci|i|install|add|exec)\b|\bnpx\b/.test(text))
  expect(installing.map(([name]) => name)).toEqual(['deps'])
  expect(installing.flat().join()).toContain('npm ci --ignore-scripts')
  for (const name of ['start', 'dev', 'build', 'check', 'test', 'data', 'lab', 'verify'])
    expect(
      scripts.some(
        ([before, text]) => before === `pre${name}` && /npm run -s (deps|build)\b/.test(text ?? ''),
      ),
      name,
    ).toBe(true)
  for (const file of ['.ci/run', '.github/workflows/test.yml'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/npm (ci|i|install)\b(?!.*--ignore-scripts)/)
})
