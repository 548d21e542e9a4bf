import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { installedNginx, loggedRequests, nginxConfig, startNginx } from './nginx'

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the log is read line by line', () => {
  expect(loggedRequests('206 131500 /data/a.parquet\n200 12 /index.html\nbroken')).toEqual([
    { path: '/data/a.parquet', status: 206, bytes: 131_500 },
    { path: '/index.html', status: 200, bytes: 12 },
  ])
})

it('the configuration has the headers of the site, and the set in place of its data', () => {
  const config = nginxConfig('/tmp/x', 8123, '/site', '/set')
  expect(config).toContain('listen 127.0.0.1:8123;')
  expect(config).toContain('add_header Content-Security-Policy "default-src')
  expect(config).toContain('location /data/ { root /set; }')
})

const nginx = installedNginx()
it.skipIf(nginx === null)('serves parts of files by range, and text packed', async () => {
  for (const name of ['site', 'set/data']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'site/index.html'), '<p>'.repeat(2000))
  writeFileSync(join(folder, 'set/data/a.parquet'), 'PAR1 and more')
  const server = await startNginx(nginx ?? '', join(folder, 'site'), join(folder, 'set'))
  try {
    const part = await fetch(`${server.address}data/a.parquet`, { headers: { Range: 'bytes=-4' } })
    expect([part.status, await part.text()]).toEqual([206, 'more'])
    const page = await fetch(server.address)
    expect([page.headers.get('content-encoding'), (await page.text()).length]).toEqual(['gzip', 6000])
    expect(server.log().find(({ path }) => path === '/data/a.parquet')).toMatchObject({ status: 206 })
  } finally {
    server.close()
  }
})
