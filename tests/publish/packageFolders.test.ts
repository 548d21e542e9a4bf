import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageFolders } from '../../src/publish/packageFolders'
import { aFolder } from '../cli/folder'
import { ROOT } from '../support/steps'

let folder: Awaited<ReturnType<typeof aFolder>>

beforeAll(async () => {
  const sources = [
    '../src/own.ts',
    '../node_modules/inner/i.js',
    '../node_modules/outer/node_modules/@a/deep/d.js',
  ]
  folder = await aFolder({
    'node_modules/prebuilt/package.json': '{}',
    'node_modules/prebuilt/dist/all.mjs.map': JSON.stringify({ sources }),
    'node_modules/inner/package.json': '{}',
    'node_modules/outer/package.json': '{}',
    'node_modules/outer/node_modules/@a/deep/package.json': '{}',
    'node_modules/odd/odd.js.map': '{"sources":["../node_modules/nowhere/n.js"]}',
    'node_modules/vite/package.json': '{}',
  })
})
afterAll(() => folder.remove())

/** Folders of the packages of a module, below `node_modules`. */
function namesOf(module: string): readonly string[] {
  const packages = `${join(folder.path, 'node_modules')}/`
  return packageFolders(module.replace('~/', packages), folder.path).map((one) => one.replace(packages, ''))
}

test('a module of our own brings no package along', () => {
  expect(namesOf(join(folder.path, 'src/app/main.tsx'))).toEqual([])
})

test('a module belongs to the innermost package around it, with or without a scope', () => {
  expect(namesOf('~/inner/lib/index.js?worker')).toEqual(['inner'])
  expect(namesOf('~/outer/node_modules/@a/deep/d.js')).toEqual(['outer/node_modules/@a/deep'])
})

test('what its makers had put into a file is told by its map, at any depth', () => {
  expect(namesOf('~/prebuilt/dist/all.mjs')).toEqual([
    'prebuilt',
    'inner',
    'outer',
    'outer/node_modules/@a/deep',
  ])
})

test('a package that is inside a file but not installed is an error: nobody could say its licence', () => {
  expect(() => namesOf('~/odd/odd.js')).toThrow('holds nowhere, which is not installed')
})

test('code of the bundler belongs to the bundler; other names of its own to nobody', () => {
  expect(namesOf('\0vite/preload-helper.js')).toEqual(['vite'])
  expect(namesOf('\0virtual:else')).toEqual([])
})

test('MapLibre as installed holds the libraries that read vector tiles', () => {
  const file = join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs')
  const names = packageFolders(file, ROOT).map((one) => one.replace(/^.*node_modules\//, ''))
  expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'pbf', '@mapbox/vector-tile']))
})
