import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeSite } from '../../src/prerender/writeSite'
import { publishedSetJson, type SetJson, withPublished } from '../support/publishedFolder'

/** The published data set with another title of its first event. */
function titled(en: string): SetJson {
  const set = publishedSetJson()
  return {
    ...set,
    events: set.events.map((event, i) => (i === 0 ? { ...event, title: { ...event.title, en } } : event)),
  }
}

it('writes no page of data that break an editorial rule, and says which event, and what to do', async () => {
  const outFolder = mkdtempSync(join(tmpdir(), 'atlas-site-'))
  const written = withPublished(titled('Attack near Kharkov'), async (publicFolder) =>
    writeSite({ publicFolder, outFolder, css: '', policy: '' }),
  )
  await expect(written).rejects.toThrow(/must not be published as they are:\n.*Kharkov/)
  expect(existsSync(join(outFolder, 'index.html'))).toBe(false)
  rmSync(outFolder, { recursive: true })
})
