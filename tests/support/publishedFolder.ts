import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedText } from './datasets'
import { exampleText } from './example'
import { ROOT } from './steps'

/** What one data set is made of, as JSON. */
export interface SetJson {
  readonly id: string
  readonly version: string
  readonly events: readonly { readonly id: string; readonly title: { readonly en: string } }[]
}

/** Works with a folder `public` that holds this data set and the borders, and takes it away again. */
export async function withPublished<Result>(
  set: SetJson,
  work: (publicFolder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-published-'))
  try {
    mkdirSync(join(folder, 'data'))
    cpSync(join(ROOT, 'public/geo'), join(folder, 'geo'), { recursive: true })
    const text = JSON.stringify(set)
    const file = `${set.id}.${set.version}.json`
    const sha256 = createHash('sha256').update(text).digest('hex')
    const title = { en: 'Title of the list' }
    const entry = { id: set.id, title, version: set.version, file, sha256, licence: 'CC BY 4.0' }
    const manifest = { format: 'dispatch-atlas-manifest/1', datasets: [entry] }
    writeFileSync(join(folder, 'data', file), text)
    writeFileSync(join(folder, 'data/manifest.json'), JSON.stringify(manifest))
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The published data set. */
export function publishedSetJson(): SetJson {
  return JSON.parse(publishedText('data/report-2024-11-05.1.json')) as SetJson
}

/** The published data set with its first event so many times, each with ids of its own. */
export function manyEventsJson(count: number): SetJson {
  const set = publishedSetJson()
  const first = JSON.stringify(set.events[0])
  const withOwnIds = (i: number) => (key: string, value: unknown) =>
    key === 'id' ? `${String(value)}-${i}` : value
  const events = Array.from(
    { length: count },
    (_, i) => JSON.parse(first, withOwnIds(i)) as SetJson['events'][0],
  )
  return { ...set, events }
}

/** The example data set with these words behind each text that readers see. */
export function exampleSetJson(words: string): SetJson {
  return JSON.parse(exampleText(), (key, value: unknown) =>
    typeof value === 'string' && (key === 'en' || key === 'uk') ? `${value} ${words}` : value,
  ) as SetJson
}
