import { describe, expect, it } from 'vitest'
import { createOpenSiteFile } from '../../src/data/siteFile'

const BYTES = Uint8Array.from({ length: 200_000 }, (_, n) => n % 251)
const BASE = 'https://atlas.example/site/'

/** A server of one file that answers range requests, or only those with two numbers; told what was asked. */
function aServer(version: Record<string, string> = { ETag: '"one"' }, knows: 'all' | 'numbers' = 'all') {
  const asked: { readonly range: string | null; readonly ifRange: string | null; readonly url: string }[] = []
  const server = { current: version }
  const fetchFunction: typeof fetch = (url, { headers: sent } = {}) => {
    const headers = new Headers(sent)
    const [range, ifRange] = [headers.get('Range'), headers.get('If-Range')]
    asked.push({ range, ifRange, url: url instanceof URL ? url.href : '' })
    const current = server.current.ETag ?? null
    if (ifRange !== null && ifRange !== current) return Promise.resolve(new Response(BYTES))
    const isUnknown = knows === 'numbers' && range?.startsWith('bytes=-') === true
    if (isUnknown)
      return Promise.resolve(new Response(BYTES, { headers: { 'Content-Length': String(BYTES.length) } }))
    const [start, end] = spanOf(range ?? '')
    const contentRange = `bytes ${start}-${end - 1}/${BYTES.length}`
    const told = { ...server.current, 'Content-Range': contentRange }
    return Promise.resolve(new Response(BYTES.slice(start, end), { status: 206, headers: told }))
  }
  return { asked, server, open: createOpenSiteFile(BASE, fetchFunction) }
}

/** What a range asks for: a part, or so many bytes at the end. */
function spanOf(range: string): readonly [start: number, end: number] {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  return from === '' ? [BYTES.length - Number(to), BYTES.length] : [Number(from), Number(to) + 1]
}

async function opened(open: ReturnType<typeof createOpenSiteFile>) {
  const found = await open('data/set.1.parquet')
  return found.kind === 'ok' ? found.file : expect.fail(found.kind)
}

describe('a file of the site that is read in parts', () => {
  it('is known by its end, and any part of it can be had', async () => {
    const { open, asked } = aServer()
    const file = await opened(open)
    expect([file.name, file.byteLength]).toEqual(['set.1.parquet', 200_000])
    expect(asked).toEqual([{ range: 'bytes=-131072', ifRange: null, url: `${BASE}data/set.1.parquet` }])
    expect(new Uint8Array(await file.slice(1000, 1500))).toEqual(BYTES.slice(1000, 1500))
    expect(asked[1]).toMatchObject({ range: 'bytes=1000-1499', ifRange: '"one"' })
  })

  it('is not asked again for its end', async () => {
    const { open, asked } = aServer()
    const file = await opened(open)
    expect(new Uint8Array(await file.slice(199_000, 200_000))).toEqual(BYTES.slice(199_000))
    expect(asked).toHaveLength(1)
  })

  it('that changes while it is read is given up, and no part of another file is taken for one of it', async () => {
    const { open, server } = aServer()
    const file = await opened(open)
    server.current = { ETag: '"two"' }
    await expect(file.slice(0, 10)).rejects.toMatchObject({ reason: 'unreadable' })
  })

  it('is read without a tag where there is none to go by', async () => {
    for (const version of [{}, { ETag: 'W/"weak"' }]) {
      const { open, asked } = aServer(version)
      await (await opened(open)).slice(0, 10)
      expect(asked[1]?.ifRange).toBeNull()
    }
  })

  it('is taken whole from a server that knows no parts, unless it is too large', async () => {
    const whole = createOpenSiteFile(BASE, () => Promise.resolve(new Response(BYTES)))
    expect(new Uint8Array(await (await opened(whole)).slice(5, 9))).toEqual(BYTES.slice(5, 9))
    const large = createOpenSiteFile(BASE, () =>
      Promise.resolve(new Response('', { headers: { 'Content-Length': String(60 * 2 ** 20) } })),
    )
    expect(await large('data/set.1.parquet')).toMatchObject({ kind: 'tooLarge' })
  })

  it('is read in parts from a server that knows no range but from one byte to another', async () => {
    const { open, asked } = aServer({ ETag: '"one"' }, 'numbers')
    const file = await opened(open)
    expect(file.byteLength).toBe(200_000)
    expect(new Uint8Array(await file.slice(10, 20))).toEqual(BYTES.slice(10, 20))
    expect(asked.map(({ range }) => range)).toEqual(['bytes=-131072', 'bytes=68928-199999', 'bytes=10-19'])
  })

  it('that is not there or cannot be reached says so', async () => {
    const missing = createOpenSiteFile(BASE, () => Promise.resolve(new Response('', { status: 404 })))
    expect(await missing('data/set.1.parquet')).toEqual({ kind: 'httpStatus', status: 404 })
    const offline = createOpenSiteFile(BASE, () => Promise.reject(new TypeError('offline')))
    expect(await offline('data/set.1.parquet')).toEqual({ kind: 'offline' })
  })

  it('is never one of another place', async () => {
    const open = createOpenSiteFile(BASE, () => Promise.reject(new Error('asked')))
    await expect(open('//evil.example/x.parquet')).rejects.toThrow('Only relative paths')
    await expect(open('../x.parquet')).rejects.toThrow('Only relative paths')
  })
})
