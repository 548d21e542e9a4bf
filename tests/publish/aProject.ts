import { aFolder } from '../cli/folder'

const NAMES = ['shown', 'counted', 'unused']
const LOCKED = Object.fromEntries(NAMES.map((name) => [name, '1.0.0']))

/** What a package of the project states. */
const packageFile = (name: string) =>
  JSON.stringify({ name, version: '1.0.0', license: 'MIT', main: 'index.js' })

/** Files of a small project whose page uses `shown` and whose worker uses `counted`; `unused` is only installed. */
const PROJECT: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'atlas', version: '0.2.0', license: 'MIT', dependencies: {} }),
  'package-lock.json': JSON.stringify({
    name: 'atlas',
    version: '0.2.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'atlas', version: '0.2.0', license: 'MIT', dependencies: LOCKED },
      ...Object.fromEntries(
        NAMES.map((name) => [`node_modules/${name}`, { version: '1.0.0', license: 'MIT' }]),
      ),
    },
  }),
  LICENSE: 'Our own terms',
  'index.html': '<!doctype html><title>t</title><script type="module" src="./main.js"></script>',
  'main.js':
    "import { a } from 'shown'; new Worker(new URL('./work.js', import.meta.url), { type: 'module' }); document.title = a",
  'work.js': "import { b } from 'counted'; postMessage(b)",
  ...Object.fromEntries(
    NAMES.flatMap((name) => [
      [`node_modules/${name}/package.json`, packageFile(name)],
      [`node_modules/${name}/index.js`, `export const a = '${name}'; export const b = a`],
      [`node_modules/${name}/LICENSE`, `Terms of ${name}`],
    ]),
  ),
  'public/pages/notices.en.html': '<table><!-- rows --></table><!-- texts -->',
  'public/pages/notices.uk.html': '<table lang="uk"><!-- rows --></table><!-- texts -->',
  'public/data/manifest.json': '{"datasets":[{"licence":"CC BY 4.0","file":"desk.1.json"}]}',
  'public/data/desk.1.json': '{}',
  'public/geo/a.places.json': '{}',
  'public/geo/LICENCE.md': 'Credits of the map',
  'public/geo/ODbL-1.0.txt': 'Text of the ODbL',
  'public/geo/CC-BY-4.0.txt': 'Text of CC BY',
}

/** A folder with the small project, and more or other files in it. */
export function aProject(more: Readonly<Record<string, string>> = {}) {
  return aFolder({ ...PROJECT, ...more })
}
