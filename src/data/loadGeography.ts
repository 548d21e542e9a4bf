import type { DetailLevel, Geography } from '../domain/geography'
import { decodeText } from './decodeText'
import type { FetchBytes } from './fetchBytes'
import { geographyOf } from './geographyOf'
import { type LoadFailure, refusalOf } from './loadFailure'
import { parseJson } from './parseJson'

/** Loads what is drawn of a region set at one level of detail. */
export async function loadGeography(
  regionSet: string,
  level: DetailLevel,
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<{ readonly kind: 'ok'; readonly geography: Geography } | LoadFailure> {
  const path = `geo/${regionSet}.${level}.topojson`
  const fetched = await fetchBytes(path, signal)
  if (fetched.kind !== 'ok') return fetched
  const decoded = decodeText(fetched.bytes)
  if (decoded.kind === 'refused') return refusalOf(path, decoded.reason, decoded.advice)
  const parsed = parseJson(decoded.text)
  if (parsed.kind === 'refused') return refusalOf(path, parsed.reason, parsed.advice)
  const geography = geographyOf(parsed.value, level)
  return geography === null ? refusalOf(path, 'geometryInvalid') : { kind: 'ok', geography }
}
