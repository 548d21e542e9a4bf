import { expect, test } from 'vitest'
import { addressOf, bytesOf, filesToFetch, readKeepList } from '../../src/offline/keepList'
import { FILES, listOf } from './aSite'

test('a list is read as it was written', () => {
  const list = listOf(FILES, '2024-11-06')
  expect(readKeepList(JSON.stringify(list))).toEqual(list)
})

const whole = listOf({ 'a.js': 'a' })
test.each([
  ['no JSON', '<!doctype html>'],
  ['something else', '[]'],
  ['a later format', { ...whole, format: 'dispatch-atlas-keep/2' }],
  ['no version', { ...whole, version: 'x' }],
  ['files that are no list', { ...whole, files: {} }],
  ['a path that leaves the site', { ...whole, files: [{ ...whole.files[0], path: '../a.js' }] }],
  ['a path from the root of the host', { ...whole, files: [{ ...whole.files[0], path: '/a.js' }] }],
  ['a path to another host', { ...whole, files: [{ ...whole.files[0], path: '//other/a.js' }] }],
  ['a digest that is none', { ...whole, files: [{ ...whole.files[0], sha256: '1' }] }],
  ['a size that is none', { ...whole, files: [{ ...whole.files[0], bytes: -1 }] }],
  ['an edition without a title', { ...whole, notKept: [{ version: '1', bytes: 1 }] }],
])('%s is no list', (_name, value) => {
  expect(readKeepList(typeof value === 'string' ? value : JSON.stringify(value))).toBeNull()
})

test('a page is asked for by its folder, any other file by its name', () => {
  expect(['index.html', 'uk/index.html', 'pages/method.en.html', 'x-index.html'].map(addressOf)).toEqual([
    '',
    'uk/',
    'pages/method.en.html',
    'x-index.html',
  ])
})

test('only what is new or has changed is fetched, and what is gone is not', () => {
  const former = listOf({ 'a.js': 'a', 'b.js': 'b', 'c.js': 'c' })
  const now = listOf({ 'a.js': 'a', 'b.js': 'B!', 'd.js': 'ddd' })
  expect(filesToFetch(now, former).map(({ path }) => path)).toEqual(['b.js', 'd.js'])
  expect(bytesOf(filesToFetch(now, former))).toBe(5)
  expect(filesToFetch(now, null)).toEqual(now.files)
  expect(bytesOf(filesToFetch(now, now))).toBe(0)
})
