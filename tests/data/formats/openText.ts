import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ByteSource } from '../../../src/data/byteSource'
import { loadGeography } from '../../../src/data/loadGeography'
import { loadRegionSet } from '../../../src/data/loadRegionSet'
import { type Opened, type OpenOptions, openFiles } from '../../../src/data/openFiles'
import { createPlaceFinder, type PlaceFinder } from '../../../src/data/placeFinder'
import { placeLocator } from '../../../src/data/placeLocator'
import type { ConflictEvent } from '../../../src/domain/dataset'
import type { Problem } from '../../../src/domain/problem'
import { publishedFiles } from '../../support/datasets'
import { ROOT } from '../../support/steps'

type Content = string | Uint8Array

/** One text or file's bytes, or files that belong together. */
export type Given = Content | readonly { readonly name: string; readonly text: Content }[]

/** A file of this content, handed out in pieces of so many bytes. */
export function aByteSource(content: Content, name = 'file', pieceBytes = 65_536): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.byteLength,
    async *chunks() {
      for (let at = 0; at < bytes.byteLength; at += pieceBytes)
        yield await Promise.resolve(bytes.subarray(at, at + pieceBytes))
    },
  }
}

async function loadPlaces(): Promise<PlaceFinder> {
  const files = publishedFiles()
  const [set, drawn] = await Promise.all([
    loadRegionSet('ukraine-russia', files),
    loadGeography('ukraine-russia', 'coarse', files),
  ])
  if (set.kind !== 'ok' || drawn.kind !== 'ok') throw new Error('the geography of the site cannot be read')
  return createPlaceFinder(set.regionSet, placeLocator(drawn.geography))
}

let loading: Promise<PlaceFinder> | undefined

/** The regions and borders that the site publishes; read once for a file of tests. */
export function publishedPlaces(): Promise<PlaceFinder> {
  loading ??= loadPlaces()
  return loading
}

/** Opens texts as files that were chosen together. */
export async function openText(
  given: Given,
  options: Partial<OpenOptions> = {},
): Promise<{ readonly opened: Opened; readonly events: readonly ConflictEvent[] }> {
  const files =
    typeof given === 'string' || given instanceof Uint8Array ? [{ name: 'file', text: given }] : given
  const events: ConflictEvent[] = []
  const opened = await openFiles(
    files.map(({ name, text }) => aByteSource(text, name)),
    {
      places: await publishedPlaces(),
      mostEvents: 1_000_000,
      onEvents: (lot) => events.push(...lot),
      ...options,
    },
  )
  return { opened, events }
}

export type OpenedFile = Extract<Opened, { readonly kind: 'ok' }>

/** The same, where the file must not be refused. */
export async function openGood(
  given: Given,
  options: Partial<OpenOptions> = {},
): Promise<{ readonly opened: OpenedFile; readonly events: readonly ConflictEvent[] }> {
  const { opened, events } = await openText(given, options)
  if (opened.kind !== 'ok') expect.fail(JSON.stringify(opened))
  return { opened, events }
}

/** A file of `fixtures/`. */
export function fixture(name: string): Promise<string> {
  return readFile(join(ROOT, 'tests/data/formats/fixtures', name), 'utf8')
}

/** What a test compares of a problem: row as a spreadsheet counts, column, value, reason, how many rows. */
export function brief({ row, field, value, reason, count = 1 }: Problem): string {
  return [row === null ? '-' : row + 1, field, value, reason, count].join(' | ')
}
