import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { publishPlugins } from '../../src/publish/publishPlugin'
import { aProject } from './aProject'

let project: Awaited<ReturnType<typeof aProject>> | undefined
afterEach(() => project?.remove())

/** Builds the small project as Vite does; answers a file of the site. */
async function built(more: Readonly<Record<string, string>> = {}) {
  project = await aProject(more)
  const { path } = project
  const { page, workers } = publishPlugins({ 'X-A': 'b' })
  await build({
    root: path,
    configFile: false,
    logLevel: 'silent',
    plugins: [page],
    worker: { format: 'es', plugins: workers },
    build: { outDir: join(path, 'dist'), modulePreload: false }, // whole, as our benchmarks name it
  })
  return (file: string) => readFileSync(join(path, 'dist', file), 'utf8')
}

test('what only a worker uses is listed as well, and what is only installed is not', async () => {
  const read = await built()
  const page = read('pages/notices.en.html')
  expect(page).toContain('<pre>Terms of shown</pre>')
  expect(page).toContain('<pre>Terms of counted</pre>')
  expect(page).not.toContain('Terms of unused')
  expect(read('SHA256SUMS')).toContain('  pages/notices.en.html\n')
})

test('a build with something that has no licence fails, and says what', async () => {
  const without = JSON.stringify({ name: 'counted', version: '1.0.0', main: 'index.js' })
  await expect(built({ 'node_modules/counted/package.json': without })).rejects.toThrow(
    'counted names no licence',
  )
})

test('a build that fails says why, not what could not be added to it', async () => {
  await expect(built({ 'main.js': "import './nowhere.js'" })).rejects.toThrow('nowhere')
})
