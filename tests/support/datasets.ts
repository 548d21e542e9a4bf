import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FetchBytes, FetchResult } from '../../src/data/fetchBytes'
import { ROOT } from './steps'

/** What a server would answer with this text. */
export function anAnswer(text: string): FetchResult {
  return { kind: 'ok', bytes: new TextEncoder().encode(text) }
}

/** A published file as text, by its path below the page. */
export function publishedText(path: string): string {
  return readFileSync(join(ROOT, 'public', path), 'utf8')
}

/** Answers with the published files, except where the test says what comes instead. */
export function publishedFiles(instead: Readonly<Record<string, FetchResult>> = {}): FetchBytes {
  return (path) => Promise.resolve(instead[path] ?? anAnswer(publishedText(path)))
}

/** The published manifest and a changed text of its first data set, with the digest that fits. */
export function publishedInstead(text: string): Readonly<Record<string, FetchResult>> {
  const manifest = JSON.parse(publishedText('data/manifest.json')) as { datasets: { file: string }[] }
  const [first] = manifest.datasets
  if (first === undefined) throw new Error('no data set is published')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    'data/manifest.json': anAnswer(JSON.stringify({ ...manifest, datasets: [{ ...first, sha256 }] })),
    [`data/${first.file}`]: anAnswer(text),
  }
}

/** The published manifest, naming this file as the cube of its first data set. */
export function publishedWithCube(bytes: Uint8Array<ArrayBuffer>): Readonly<Record<string, FetchResult>> {
  const manifest = JSON.parse(publishedText('data/manifest.json')) as { datasets: object[] }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const datasets = manifest.datasets.map((entry, at) =>
    at === 0 ? { ...entry, cube: { file: 'first.cube', sha256 } } : entry,
  )
  return {
    'data/manifest.json': anAnswer(JSON.stringify({ ...manifest, datasets })),
    'data/first.cube': { kind: 'ok', bytes },
  }
}
