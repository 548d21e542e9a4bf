import { expect, test } from 'vitest'
import { billOfMaterials, npmBillOfMaterials } from '../../src/publish/billOfMaterials'
import { ROOT } from '../support/steps'

/** A package as npm 11 lists it in the first run, and npm 10 in the second. */
function aComponent(ref: string, run: number, path: string) {
  const properties = run === 1 ? [] : [{ name: 'cdx:npm:package:path', value: path }]
  return { 'bom-ref': ref, name: ref.replace(/@[^@]*$/, ''), scope: 'optional', properties }
}

/** As npm writes it, of two runs in other folders, at other times and in another order. */
function listed(run: number): string {
  const components = [
    aComponent('b@1.0.0', run, 'node_modules/b'),
    aComponent('@s/a@2.0.0', run, 'node_modules/@s/a'),
    // npm 10 lists each copy.
    ...(run === 1 ? [] : [aComponent('b@1.0.0', run, 'node_modules/c/node_modules/b')]),
  ]
  return JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${String(run)}`,
    version: 1,
    metadata: {
      timestamp: `2026-01-0${String(run)}`,
      lifecycles: [{ phase: 'pre-build' }],
      tools: [{ vendor: 'npm', name: 'cli', version: `11.${String(run)}` }],
      component: { 'bom-ref': '@s/atlas@0.1.0', name: `folder${String(run)}`, version: '0.1.0' },
    },
    components: run === 1 ? components : components.toReversed(),
    dependencies: [{ ref: 'b@1.0.0', dependsOn: run === 1 ? ['z', 'y'] : ['y', 'z'] }, { ref: '@s/a@2.0.0' }],
  })
}

const WORKS = [
  { file: 'geo/a.topojson', licence: 'ODbL-1.0', sha256: 'aa' },
  { file: 'geo/b.json', licence: 'ODbL-1.0 AND MIT', sha256: 'bb' },
  { file: 'data/c.json', licence: 'CC BY 4.0', sha256: 'cc' },
]

test('two runs in two folders, with two versions of npm, give the same bytes', () => {
  const shipped = new Set(['b@1.0.0'])
  expect(billOfMaterials(listed(2), shipped, WORKS)).toBe(billOfMaterials(listed(1), shipped, WORKS))
})

test('only what is in the site is required; data stand in it with digest and licence', () => {
  const bill: unknown = JSON.parse(billOfMaterials(listed(1), new Set(['b@1.0.0']), WORKS))
  expect(bill).toMatchObject({
    metadata: { component: { name: '@s/atlas', type: 'application' } },
    components: [
      { name: '@s/a', scope: 'excluded' },
      { name: 'b', scope: 'required' },
      { name: 'data/c.json', type: 'data', licenses: [{ license: { name: 'CC BY 4.0' } }] },
      { name: 'geo/a.topojson', scope: 'required', licenses: [{ license: { id: 'ODbL-1.0' } }] },
      {
        name: 'geo/b.json',
        hashes: [{ alg: 'SHA-256', content: 'bb' }],
        licenses: [{ expression: 'ODbL-1.0 AND MIT' }],
      },
    ],
  })
})

test('a package in the site that the lock file does not have is an error', () => {
  expect(() => billOfMaterials(listed(1), new Set(['c@1.0.0']), [])).toThrow('does not have c@1.0.0')
})

test("npm's own list has all of the lock file, in a build too, where it would leave out what is for development", () => {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const bill = npmBillOfMaterials(ROOT)
  process.env.NODE_ENV = before
  const shipped = new Set(['react@', 'vite@', '@fontsource/noto-sans@'])
  for (const name of shipped) expect(bill).toContain(`"bom-ref": "${name}`)
})
