import { expect, test } from 'vitest'
import { digestOf } from '../../src/data/digest'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of "%s" is the published one', async (text, sha256) => {
  expect(await digestOf(new TextEncoder().encode(text))).toEqual({ kind: 'ok', sha256 })
})

test('says so where the browser computes none', async () => {
  expect(await digestOf(new Uint8Array([1]), {})).toEqual({ kind: 'unavailable' })
})
