import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { DIGEST_LIST } from '../../src/publish/digestList'
import { siteFiles } from '../../src/publish/siteFiles'
import { verifySite } from '../../src/publish/verifySite'
import { ROOT } from './steps'
import { tellingParts } from './tellingParts'

/** Where the project and its packages lie here, through links too. */
const FOLDERS = [ROOT, realpathSync(join(ROOT, 'node_modules'))]

/** Files that a build writes, rather than copies. */
function isWritten(file: string): boolean {
  return !existsSync(join(ROOT, 'public', file)) || file.startsWith('pages/notices.')
}

/** What would differ in a build on another machine or day: the short form of `npm run lab -- builds`. */
async function checkBuilt(site: string): Promise<boolean> {
  const today = new Date()
  const telling = siteFiles(site)
    .filter(isWritten)
    .flatMap((file) =>
      tellingParts(readFileSync(join(site, file), 'utf8'), FOLDERS, today).map((part) => `${file}: ${part}`),
    )
  for (const line of telling) console.error(`${line} would be another elsewhere`)
  const print = (line: string) => console.log(line)
  const code = await verifySite([site], site, { print, error: print, write: print })
  return telling.length === 0 && code === 0
}

const dist = join(ROOT, 'dist')
if (!existsSync(join(dist, DIGEST_LIST))) {
  console.error('Nothing is built: npm run build comes first.')
  process.exitCode = 1
} else if (!(await checkBuilt(dist))) process.exitCode = 1
