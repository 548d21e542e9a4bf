import type { Source, SourceLink } from '../domain/dataset'
import { linkOf } from './linkOf'
import { readRows } from './readRow'
import type { Path, Report } from './report'
import { type SourceRow, sourceSchema } from './schema'
import { uniqueById } from './uniqueById'

/** Reads the sources; one whose address is missing or unsafe stays without its link and is reported. */
export function readSources(rows: readonly unknown[], report: Report): readonly Source[] {
  const read = readRows(sourceSchema, rows, ['sources'], report)
  return uniqueById(read, ['sources'], report).map(({ row, index }) =>
    sourceOf(row, ['sources', index], report),
  )
}

function sourceOf({ url, archive, ...row }: SourceRow, path: Path, report: Report): Source {
  const source = { ...row, link: checkedLink(url, [...path, 'url'], report) }
  if (archive === undefined || typeof archive === 'string') return source
  const link = checkedLink(archive.url, [...path, 'archive', 'url'], report)
  return { ...source, archive: { link, retrievedAt: archive.retrievedAt, sha256: archive.sha256 } }
}

function checkedLink(url: unknown, path: Path, report: Report): SourceLink {
  const link = linkOf(url)
  if (link.kind === 'refused') {
    const reason = url === undefined || url === null ? 'linkMissing' : 'linkRefused'
    report.add({ path, value: url, reason, advice: 'https://…, none: …', effect: 'changed' })
  }
  return link
}
