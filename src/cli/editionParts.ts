import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { EditionPart } from '../data/manifest'
import { boundColumns } from '../data/parquet/boundColumns'
import { readFooter } from '../data/parquet/footer'
import { ParquetFlaw } from '../data/parquet/parquetFlaw'
import { type Stretch, stretchOf } from '../data/parquet/stretch'
import { createReport } from '../data/report'
import type { Days } from '../domain/calendar'
import { dayOf } from '../domain/dayNumber'
import { fileDigest } from './fileDigest'
import { diskSource } from './ownFiles'

/** Paths below `data` of all Parquet files in one of its folders, in order; `null` where there is no such folder. */
export async function partPaths(dataFolder: string, folder: string): Promise<readonly string[] | null> {
  try {
    const found = await readdir(join(dataFolder, folder), { recursive: true })
    const names = found.filter((name) => name.endsWith('.parquet')).map((name) => name.replaceAll(sep, '/'))
    return names.map((name) => `${folder}/${name}`).sort()
  } catch {
    return null
  }
}

/** What the manifest says of a file of a set: its rows, days, bytes and digest; `null` where it is no GeoParquet. */
export async function statedPart(dataFolder: string, file: string): Promise<EditionPart | null> {
  const path = join(dataFolder, file)
  const source = await diskSource(path)
  if (source?.slice === undefined) return null
  const { name, size: byteLength, slice } = source
  try {
    const footer = await readFooter({ name, byteLength, slice })
    const bound = boundColumns(footer, createReport(name))
    const days = daysOf(footer.groups.map((group) => stretchOf(group, bound)))
    const sha256 = await fileDigest(path)
    return sha256 === null
      ? null
      : { file, rows: footer.rows, ...(days === undefined ? {} : { days }), bytes: byteLength, sha256 }
  } catch (error) {
    if (error instanceof ParquetFlaw) return null
    throw error
  }
}

/** First and last day; `null` where no row has one, `undefined` where the file does not say it of all its row groups. */
function daysOf(stretches: readonly Stretch[]): Days | null | undefined {
  const dated = stretches.flatMap(({ days }) => days ?? [])
  if (stretches.some(({ days, undated, rows }) => days === null && undated !== rows)) return undefined
  if (dated.length === 0) return null
  return [
    dayOf(dated.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY)),
    dayOf(dated.reduce((latest, { end }) => Math.max(latest, end), Number.NEGATIVE_INFINITY)),
  ]
}
