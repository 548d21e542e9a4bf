import type { ProblemReason } from '../domain/problem'
import type { ByteSource } from './byteSource'
import { decodeText } from './decodeText'
import { createFileReading } from './fileReading'
import { atlasGeoJson } from './formats/atlasGeoJson'
import type { JsonFormat } from './formats/format'
import { isMembers } from './formats/jsonRow'
import { JSON_FORMATS } from './formats/registry'
import { refusalOf } from './loadFailure'
import type { Opened, OpenOptions } from './openFiles'
import { firstRows, openNative } from './openNative'
import { parseJson } from './parseJson'

interface Document {
  readonly file: ByteSource
  readonly value: unknown
}

/** Opens JSON documents that belong together. */
export async function openJson(files: readonly ByteSource[], options: OpenOptions): Promise<Opened> {
  const documents: Document[] = []
  for (const file of files) {
    const parsed = await parsedFile(file, options)
    if (parsed.kind === 'cancelled') return parsed
    if (parsed.kind === 'refused') return refusalOf(file.name, parsed.reason, parsed.advice)
    documents.push({ file, value: parsed.value })
  }
  const [first] = documents
  if (first === undefined) return { kind: 'cancelled' }
  const own = documents.length === 1 ? openOwn(first, options) : null
  if (own !== null) return own
  const format = JSON_FORMATS.find(({ parts }) => parts.some((part) => part.isDocument(first.value)))
  if (format === undefined) return refusalOf(first.file.name, flawOf(first.value))
  const parts = format.parts.flatMap(({ id, isDocument }) =>
    documents.filter(({ value }) => isDocument(value)).map((document) => ({ ...document, part: id })),
  )
  if (parts.length !== documents.length || parts.at(-1)?.part !== format.parts.at(-1)?.id)
    return refusalOf(first.file.name, 'filesUnrelated')
  return readDocuments(format, parts, options)
}

function flawOf(value: unknown): ProblemReason {
  if (typeof value !== 'object' || value === null) return 'notAnObject'
  return 'type' in value && value.type === 'Topology' ? 'topoJson' : 'formatUnknown'
}

async function parsedFile(file: ByteSource, { signal }: OpenOptions) {
  const bytes = new Uint8Array(file.size)
  let length = 0
  for await (const chunk of file.chunks()) {
    if (signal?.aborted === true) return { kind: 'cancelled' } as const
    if (length + chunk.byteLength > bytes.byteLength)
      return { kind: 'refused', reason: 'unreadable', advice: null } as const // it has grown since it was chosen
    bytes.set(chunk, length)
    length += chunk.byteLength
  }
  const decoded = decodeText(bytes.subarray(0, length))
  return decoded.kind === 'refused' ? decoded : parseJson(decoded.text)
}

/** A file that the atlas has written itself; `null` = it is none. */
function openOwn({ file: { name }, value }: Document, options: OpenOptions): Opened | null {
  if (!isMembers(value)) return null
  if ('format' in value) return openNative({ format: 'native', name, value }, options)
  const own = atlasGeoJson(value)
  if (own === null || !Array.isArray(value.features)) return null
  const { features } = value
  const ids = features.map((feature: unknown, row): readonly [unknown, number] => {
    const properties = isMembers(feature) ? feature.properties : null
    return [isMembers(properties) ? properties.eventId : undefined, row]
  })
  const rows = { count: features.length, firsts: firstRows(ids) }
  return openNative({ format: 'atlasGeoJson', name, value: own, rows }, options)
}

function readDocuments(
  format: JsonFormat,
  parts: readonly (Document & { readonly part: string })[],
  options: OpenOptions,
): Opened {
  const reading = createFileReading(format, options)
  const reader = format.read(reading.intake)
  let rows = 0
  for (const { file, value, part } of parts) {
    const report = reading.begin(file.name)
    const read = reader.document(value, part)
    if (typeof read !== 'number') {
      const { field, ...flaw } = read
      report.add({ path: field === '' ? [] : [field], ...flaw, effect: 'fileRefused' })
      return { kind: 'refused', problems: report.problems() }
    }
    rows += read
  }
  return reading.end(rows)
}
