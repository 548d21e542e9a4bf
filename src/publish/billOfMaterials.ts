import { spawnSync } from 'node:child_process'
import { byCodePoint } from './siteFiles.ts'

/** A file of data in a site, with its SHA-256. */
export interface ListedWork {
  readonly file: string
  readonly licence: string
  readonly sha256: string
}

type Json = Readonly<Record<string, unknown>>

/** All packages of the lock file as npm lists them, as CycloneDX. Throws where npm cannot be run. */
export function npmBillOfMaterials(root: string): string {
  const included = ['--include=dev', '--include=optional', '--include=peer'] // whatever NODE_ENV and settings say
  const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...included]
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom has failed: ${stderr}`)
  return stdout
}

/**
 * The bill of materials of a built site, as CycloneDX JSON. What is in the site has the scope `required`, all that only
 * helped to make it `excluded`. What differs between two runs is left out: time, serial number, folder, and what only
 * one version of npm says.
 *
 * @param listed as {@link npmBillOfMaterials} answers it.
 * @param shipped `name@version` of each package in the site. Throws for one that the lock file does not have.
 */
export function billOfMaterials(
  listed: string,
  shipped: ReadonlySet<string>,
  works: readonly ListedWork[],
): string {
  const bill = record(JSON.parse(listed))
  const all = list(bill.components).map(record)
  const unknown = [...shipped].filter((ref) => !all.some((one) => one['bom-ref'] === ref))
  if (unknown.length > 0) throw new Error(`The lock file does not have ${unknown.join(', ')}`)
  const packages = [...new Map(all.map((one) => [one['bom-ref'], one])).values()].map((one) => ({
    ...withoutPath(one),
    scope: shipped.has(String(one['bom-ref'])) ? 'required' : 'excluded',
  }))
  const dependencies = new Map(
    list(bill.dependencies).map((one) => [record(one).ref, withOrder(record(one))]),
  )
  const { component } = record(bill.metadata)
  const own = record(component)
  const whole = {
    $schema: bill.$schema,
    bomFormat: bill.bomFormat,
    specVersion: bill.specVersion,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: {
        ...withoutPath(own),
        type: 'application',
        name: String(own['bom-ref']).replace(/@[^@]*$/, ''),
      },
    },
    components: [...packages, ...works.map(dataComponent)].sort(byRef('bom-ref')),
    dependencies: [...dependencies.values()].sort(byRef('ref')),
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}

function dataComponent({ file, licence, sha256 }: ListedWork): Json {
  const licences = /^[\w.-]+$/.test(licence)
    ? [{ license: { id: licence } }]
    : / (AND|OR) /.test(licence)
      ? [{ expression: licence }]
      : [{ license: { name: licence } }]
  return {
    'bom-ref': file,
    type: 'data',
    name: file,
    scope: 'required',
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: licences,
  }
}

/** npm 10 says where each copy is installed, and lists a package once a copy; npm 11 does neither. */
function withoutPath(component: Json): Json {
  const properties = list(component.properties).filter((one) => record(one).name !== 'cdx:npm:package:path')
  return { ...component, properties }
}

/** One dependency with what it needs in an order that does not hang on the machine's language. */
function withOrder(dependency: Json): Json {
  return { ...dependency, dependsOn: list(dependency.dependsOn).map(String).sort(byCodePoint) }
}

function byRef(key: string): (one: Json, other: Json) => number {
  return (one, other) => byCodePoint(String(one[key]), String(other[key]))
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
