import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DIGEST_LIST, differences, readDigestList } from '../../src/publish/digestList'
import { ROOT } from '../support/steps'
import { hold, type LabPart } from './part'

/** Two builds on machines that agree on nothing but the sources. */
const MACHINES = [
  { folder: 'a', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'b/other place – Ґ', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'uk_UA.UTF-8' } },
] as const

/** Clean copies of the sources, in folders of different depth and letters, install, build and give the same bytes. */
export const BUILDS: LabPart = {
  name: 'builds',
  holds: 'two clean copies install without scripts of packages and build to the same bytes',
  run: async () => {
    const home = mkdtempSync(join(tmpdir(), 'atlas-builds-'))
    try {
      const built = MACHINES.map(({ folder, env }) => buildIn(join(home, folder), env))
      const [one = '', other = ''] = built.map((site) => readFileSync(join(site, DIGEST_LIST), 'utf8'))
      const digests = readDigestList(one)
      const [, second = ''] = built
      const found = digests === null ? [] : await differences(second, digests)
      const names = found.map(({ file }) => file).join(', ')
      hold(digests !== null && one === other && found.length === 0, `The builds differ in ${names}`)
      return [`${digests?.size ?? 0} files, the same in both`]
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
}

/** Copies the sources to a folder and builds them as a newcomer would; answers the folder of the site. */
function buildIn(folder: string, env: Readonly<Record<string, string>>): string {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const files = execFileSync('git', ['-c', 'safe.directory=*', ...listed], { cwd: ROOT, encoding: 'utf8' })
  for (const file of files.split('\0').filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(ROOT, file), join(folder, file))
  }
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  hold(status === 0, `The build in ${folder} has failed:\n${stdout}${stderr}`)
  return join(folder, 'dist')
}
