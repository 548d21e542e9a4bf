import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gatePublished } from '../cli/gatePublished'
import '../ui/base.css'
import '../ui/print.css'
import { builtAssets } from './builtAssets'
import { embedPages } from './embedPages'
import { embedPictures } from './embedPictures'
import { publishedSet } from './publishedSet'
import { createRasterise } from './sharing/rasterise'
import { sharedFiles } from './sharing/sharedFiles'
import { siteUrl } from './sharing/siteUrl'
import { type SitePage, sitePages } from './sitePages'
import { paintRules } from './themedPicture'

export interface SiteOrder {
  /** Folder with the published data and borders. */
  readonly publicFolder: string
  /** Folder with the built app, into which the pages go. */
  readonly outFolder: string
  /** Styles of these pages, as they were built with this code. */
  readonly css: string
  /** Content-Security-Policy for hosts that send no headers. */
  readonly policy: string
}

/**
 * Writes every page of the site beside the built app.
 *
 * @returns how many.
 * @throws Error where the published data cannot be read, or break an editorial rule: nothing is to be published then.
 */
export async function writeSite({ publicFolder, outFolder, css, policy }: SiteOrder): Promise<number> {
  const { faults } = await gatePublished(publicFolder, process.env.SOURCE_DATE_EPOCH)
  if (faults.length > 0) throw new Error(`The data must not be published as they are:\n${faults.join('\n')}`)
  const manifest: unknown = JSON.parse(await readFile(join(outFolder, '.vite/manifest.json'), 'utf8'))
  const set = await publishedSet(publicFolder)
  const firstStyle = `assets/first-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
  const site = siteUrl(process.env.SITE_URL)
  const assets = { ...builtAssets(manifest), policy, firstStyle, site }
  const rules = new Set<string>()
  let written = 0
  const write = async ({ path, html }: SitePage): Promise<void> => {
    rules.add(paintRules([html]))
    await mkdir(join(outFolder, path), { recursive: true })
    await writeFile(join(outFolder, path, 'index.html'), html)
    written += 1
  }
  const rasterise = await createRasterise()
  for await (const page of sitePages(set, assets)) {
    await write(page)
    await mkdir(dirname(join(outFolder, page.card.path)), { recursive: true })
    await writeFile(join(outFolder, page.card.path), rasterise(page.card.svg))
  }
  for (const [path, text] of await sharedFiles(set, site)) await writeFile(join(outFolder, path), text)
  for (const [path, svg] of await embedPictures(set)) await writeFile(join(outFolder, path), svg)
  for (const page of await embedPages(set, assets)) await write(page)
  await writeFile(join(outFolder, firstStyle), css + [...rules].join(''))
  return written
}
