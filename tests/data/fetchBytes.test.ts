import { expect, test } from 'vitest'
import { LARGEST_FILE_BYTES } from '../../src/data/decodeText'
import { createFetchBytes } from '../../src/data/fetchBytes'

const BASE = 'https://example.org/atlas/'

/** A network that answers everything the same and remembers what it was asked. */
function aNetwork(answer: () => Promise<Response>): { asked: string[]; fetch: typeof fetch } {
  const asked: string[] = []
  const network: typeof fetch = (input) => {
    asked.push(input instanceof Request ? input.url : input.toString())
    return answer()
  }
  return { asked, fetch: network }
}

test('fetches below the page and returns the bytes', async () => {
  const network = aNetwork(() => Promise.resolve(new Response('abc')))
  const result = await createFetchBytes(BASE, network.fetch)('data/manifest.json')
  expect(result).toEqual({ kind: 'ok', bytes: new TextEncoder().encode('abc') })
  expect(network.asked).toEqual(['https://example.org/atlas/data/manifest.json'])
})

test('an answer without body is no bytes', async () => {
  const network = aNetwork(() => Promise.resolve(new Response(null)))
  expect(await createFetchBytes(BASE, network.fetch)('a.json')).toEqual({
    kind: 'ok',
    bytes: new Uint8Array(),
  })
})

test('says the status, that there is no network, and that it was called off', async () => {
  const missing = aNetwork(() => Promise.resolve(new Response('<html>', { status: 404 })))
  expect(await createFetchBytes(BASE, missing.fetch)('a.json')).toEqual({ kind: 'httpStatus', status: 404 })
  const dead = aNetwork(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await createFetchBytes(BASE, dead.fetch)('a.json')).toEqual({ kind: 'offline' })
  const aborted = AbortSignal.abort()
  expect(await createFetchBytes(BASE, dead.fetch)('a.json', aborted)).toEqual({ kind: 'aborted' })
})

test('stops reading at the limit', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
  const network = aNetwork(() => Promise.resolve(new Response(endless)))
  const result = await createFetchBytes(BASE, network.fetch)('a.json')
  expect(result).toEqual({ kind: 'tooLarge', limitBytes: LARGEST_FILE_BYTES })
  expect(pulled).toBeLessThan(60)
})

test.each([
  'https://attacker.example/a.json',
  '//attacker.example/a.json',
  '/a.json',
  '../a.json',
  'data/../../a.json',
  'data\\a.json',
  'javascript:alert(1)',
  'a.json?x=1',
  'a.json#x',
  'data/.git/config',
  '%2e%2e/a.json',
  '',
])('asks nobody for %j', async (path) => {
  const network = aNetwork(() => Promise.resolve(new Response('abc')))
  await expect(createFetchBytes(BASE, network.fetch)(path)).rejects.toThrow('Only relative paths')
  expect(network.asked).toEqual([])
})
