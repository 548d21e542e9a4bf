import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileServer, serveFiles } from './fileServer'

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const TEXT = '{"events":[]}'.repeat(1000)
let server: FileServer

beforeAll(async () => {
  for (const name of ['first', 'second']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'second/index.html'), '<title>Page</title>')
  writeFileSync(join(folder, 'second/a.json'), 'hidden')
  writeFileSync(join(folder, 'first/a.json'), TEXT)
  writeFileSync(join(folder, 'first/rows.bin'), 'abcdefgh')
  writeFileSync(join(folder, 'secret.json'), 'secret')
  server = await serveFiles([join(folder, 'first'), join(folder, 'second')], join(folder, 'gzip'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.address}${path}`, { headers })
}

describe('the server of the bench', () => {
  it('sends text compressed, and counts what it sent', async () => {
    const before = server.sentBytes()
    const response = await get('a.json')
    expect(await response.text()).toBe(TEXT)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const sent = server.sentBytes() - before
    expect(sent).toBeGreaterThan(Number(response.headers.get('content-length')))
    expect(sent).toBeLessThan(TEXT.length / 4)
  })

  it('takes a file from the first folder that has it, and the page for the root', async () => {
    expect(await (await get('a.json')).text()).toContain('events')
    expect(await (await get('')).text()).toContain('<title>Page</title>')
  })

  it('sends parts of files that are not compressed', async () => {
    const part = await get('rows.bin', { Range: 'bytes=2-4' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 2-4/8')
    expect(await part.text()).toBe('cde')
    expect(await (await get('rows.bin', { Range: 'bytes=6-' })).text()).toBe('gh')
    const end = await get('rows.bin', { Range: 'bytes=-3' })
    expect([end.headers.get('content-range'), await end.text()]).toEqual(['bytes 5-7/8', 'fgh'])
    expect(await (await get('rows.bin', { Range: 'bytes=-30' })).text()).toBe('abcdefgh')
    const whole = await get('rows.bin')
    expect([whole.status, await whole.text()]).toEqual([200, 'abcdefgh'])
  })

  it('sends nothing but what is in its folders', async () => {
    expect((await get('b.json')).status).toBe(404)
    expect((await get('..%2fsecret.json')).status).toBe(404)
  })
})
