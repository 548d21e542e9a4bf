import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileDigest } from '../cli/fileDigest.ts'
import { KEEP_LIST } from '../offline/keepList.ts'
import { billOfMaterials, npmBillOfMaterials } from './billOfMaterials.ts'
import { DIGEST_LIST, digestList, readDigestList } from './digestList.ts'
import { caddyHeaders, type Headers, headersFile, nginxHeaders, nginxTypes } from './hostHeaders.ts'
import { keepListOf } from './keepListOf.ts'
import { type LicenceText, type Notice, noticesPage } from './noticesPage.ts'
import { packageFolders } from './packageFolders.ts'
import { readPackage, type ShippedPackage } from './readPackage.ts'
import { shippedWorks } from './shippedWorks.ts'
import { byCodePoint, siteFiles } from './siteFiles.ts'

const NOTICES = ['pages/notices.en.html', 'pages/notices.uk.html']
/** Texts that lie in the site or the project rather than in a package, by their titles. */
const MAP_CREDITS = 'Map data: credits'
const TEXTS_OF_DATA = [
  { title: MAP_CREDITS, file: 'geo/LICENCE.md' },
  { title: 'ODbL-1.0', file: 'geo/ODbL-1.0.txt' },
  { title: 'CC-BY-4.0', file: 'geo/CC-BY-4.0.txt' },
]
const OWN = 'Dispatch Atlas'

/** A site that has just been built. */
export interface BuiltSite {
  /** Folder of the project. */
  readonly root: string
  /** Folder of the site. */
  readonly site: string
  /** Names of all modules that the bundler put into it, those of the workers too. */
  readonly modules: ReadonlySet<string>
  readonly headers: Headers
}

/**
 * Adds to a built site what it is published with: the page of notices, the bill of materials, headers for hosts, the
 * list of what readers may keep, and last the digests of all files. Throws where something in it has no licence.
 */
export async function completeSite({ root, site, modules, headers }: BuiltSite): Promise<void> {
  const write = (file: string, text: string) => writeFileSync(join(site, file), text)
  const packages = shippedPackages(modules, root)
  const works = shippedWorks(site, siteFiles(site))
  const rows = [ownNotice(root), ...works.map(noticeOfWork), ...packages.map(noticeOfPackage)]
  const texts = [ownText(root), ...textsOfData(site), ...packages.map(textOfPackage)]
  for (const page of NOTICES) write(page, noticesPage(readFileSync(join(site, page), 'utf8'), rows, texts))

  const refs = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const listed = await Promise.all(
    works.map(async (work) => ({ ...work, sha256: (await fileDigest(join(site, work.file))) ?? '' })),
  )
  write('sbom.cdx.json', billOfMaterials(npmBillOfMaterials(root), refs, listed))

  mkdirSync(join(site, 'hosting'), { recursive: true })
  write('_headers', headersFile(headers, siteFiles(site)))
  write('hosting/headers.nginx.conf', nginxHeaders(headers))
  write('hosting/types.nginx.conf', nginxTypes())
  write('hosting/Caddyfile', caddyHeaders(headers))
  const digests = readDigestList(await digestList(site)) ?? new Map<string, string>()
  write(KEEP_LIST, `${JSON.stringify(keepListOf(site, digests))}\n`)
  write(DIGEST_LIST, await digestList(site, digests))
}

/** Packages of which a site holds something, by name and version; copies of one are listed once. */
function shippedPackages(modules: ReadonlySet<string>, root: string): readonly ShippedPackage[] {
  const folders = new Set([...modules].flatMap((id) => packageFolders(id, root)))
  const packages = new Map([...folders].map(readPackage).map((one) => [titleOf(one), one]))
  return [...packages].sort(([one], [other]) => byCodePoint(one, other)).map(([, found]) => found)
}

function titleOf({ name, version }: ShippedPackage): string {
  return `${name} ${version}`
}

function noticeOfPackage(one: ShippedPackage): Notice {
  return { name: one.name, version: one.version, licence: one.licence, text: titleOf(one) }
}

function textOfPackage(one: ShippedPackage): LicenceText {
  return { title: titleOf(one), text: one.text }
}

function noticeOfWork({ file, licence }: { readonly file: string; readonly licence: string }): Notice {
  const named = TEXTS_OF_DATA.find(({ title }) => title === licence.trim().replaceAll(' ', '-'))
  const text = file.startsWith('geo/') ? MAP_CREDITS : (named?.title ?? null)
  return { name: file, version: '', licence, text }
}

function textsOfData(site: string): readonly LicenceText[] {
  return TEXTS_OF_DATA.map(({ title, file }) => ({
    title,
    text: readFileSync(join(site, file), 'utf8').trim(),
  }))
}

function ownNotice(root: string): Notice {
  const stated: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const read = (key: string) =>
    typeof stated === 'object' && stated !== null ? String(Reflect.get(stated, key)) : ''
  return { name: OWN, version: read('version'), licence: read('license'), text: OWN }
}

function ownText(root: string): LicenceText {
  return { title: OWN, text: readFileSync(join(root, 'LICENSE'), 'utf8').trim() }
}
