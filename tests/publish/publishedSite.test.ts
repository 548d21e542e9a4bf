import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeSite } from '../../src/publish/publishedSite'
import { verifySite } from '../../src/publish/verifySite'
import { anOutput } from '../cli/folder'
import { aProject } from './aProject'

let projects: Awaited<ReturnType<typeof aProject>>[] = []
let whole = ''

/** Completes a site of the small project's public files; answers its folder. */
async function completed(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const project = await aProject(more)
  projects = [...projects, project]
  const root = project.path
  const site = join(root, 'dist')
  await cp(join(root, 'public'), site, { recursive: true })
  const modules = new Set([join(root, 'main.js'), join(root, 'node_modules/shown/index.js')])
  await completeSite({ root, site, modules, headers: { 'X-A': 'b' } })
  return site
}

beforeAll(async () => {
  whole = await completed()
})
afterAll(() => Promise.all(projects.map(({ remove }) => remove())))

test('own work, data, map data and libraries are listed on both pages, each with its terms', () => {
  for (const page of ['pages/notices.en.html', 'pages/notices.uk.html']) {
    const html = readFileSync(join(whole, page), 'utf8')
    const names = [...html.matchAll(/<a href="#[^"]+">([^<]+)</g)].map(([, name]) => name)
    expect(names).toEqual(['Dispatch Atlas', 'data/desk.1.json', 'geo/a.places.json', 'shown'])
    for (const text of [
      'Our own terms',
      'Credits of the map',
      'Text of the ODbL',
      'Text of CC BY',
      'Terms of shown',
    ])
      expect(html).toContain(`<pre>${text}</pre>`)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => `id="${target ?? ''}"`)
    expect(targets.filter((target) => html.split(target).length !== 2)).toEqual([])
  }
})

test('a data set under other terms is listed with the words of its manifest', async () => {
  const site = await completed({
    'public/data/manifest.json': '{"datasets":[{"licence":"Ask us","file":"desk.1.json"}]}',
  })
  const html = readFileSync(join(site, 'pages/notices.en.html'), 'utf8')
  expect(html).toContain('>data/desk.1.json</th><td></td><td translate="no">Ask us</td>')
})

test('the completed site is what its own list says, headers for hosts and bill of materials among it', async () => {
  const output = anOutput()
  expect(await verifySite([whole], '', output)).toBe(0)
  const listed = readFileSync(join(whole, 'SHA256SUMS'), 'utf8')
  for (const file of ['_headers', 'hosting/headers.nginx.conf', 'hosting/Caddyfile', 'sbom.cdx.json'])
    expect(listed).toContain(`  ${file}\n`)
})

test('the bill of materials has what is in the site as required, and what is not as excluded', () => {
  const bill = readFileSync(join(whole, 'sbom.cdx.json'), 'utf8')
  const scopes = [...bill.matchAll(/"name": "([^"]+)",\s+(?:"version": "[^"]+",\s+)?"scope": "(\w+)"/g)]
  expect(Object.fromEntries(scopes.map(([, name, scope]) => [name, scope]))).toEqual({
    atlas: 'required',
    shown: 'required',
    counted: 'excluded',
    unused: 'excluded',
    'data/desk.1.json': 'required',
    'geo/a.places.json': 'required',
  })
})
