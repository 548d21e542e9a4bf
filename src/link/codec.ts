import type { Language } from '../domain/language'
import { type Camera, FIRST_VIEW, type Filter, type Theme, type View } from '../domain/view'
import { unescaped, withSafeEnd } from './grammar'
import { FORMAT_VERSION, migrated, type Pairs } from './migrations'
import { type LinkKey, PARAMS, versionOf } from './params'

/** What a link held that could not be honoured; never any text of the link. */
export type LinkNotice =
  /** Made by a newer version of the page: what this one knows was applied. */
  | { readonly kind: 'newerVersion' }
  /** Different keys that this version does not know; at least 1. */
  | { readonly kind: 'unknownKeys'; readonly count: number }
  /** Known keys that fell back to their defaults, in the order of the table; at least one. */
  | { readonly kind: 'badValues'; readonly keys: readonly LinkKey[] }

export interface Decoded {
  /** Canonical: lists sorted and unique, camera and text as a link holds them. */
  readonly view: View
  /** At most one of each kind, in the order of the union. */
  readonly notices: readonly LinkNotice[]
}

/** What is on the sender's screen where the view leaves it to a default. */
export interface Shown {
  /** `null` for a reader's own file, of which no link may have a trace. */
  readonly set: string | null
  readonly version: string | null
  /** `null` when there is no map to take it from. */
  readonly camera: Camera | null
  readonly language: Language
  readonly theme: Theme
}

const KEYS: ReadonlySet<string> = new Set(PARAMS.map(({ key }) => key))

/**
 * The fragment for the address bar, without `#`: defaults are left out, so the first view gives an empty text
 * and a plain address stays plain. Never writes what {@link decode} would refuse: such parts are left out.
 */
export function encode(view: View): string {
  const possible = hasPossibleDays(view.filter) ? view : withoutDays(view)
  const pairs = PARAMS.flatMap(({ key, read, write }) => {
    const value = write(possible)
    return value !== '' && read(FIRST_VIEW, unescaped(value) ?? '') !== null ? [`${key}=${value}`] : []
  })
  return pairs.length === 1 ? '' : withSafeEnd(pairs.join('&')) // 1 = nothing but the version
}

/** The fragment for sharing, without `#`: the receiver's defaults may differ, so it says what the sender sees. */
export function encodeShared(view: View, shown: Shown): string {
  return encode({ ...view, ...shown })
}

/**
 * Reads any text, with or without `#`, in time proportional to its length; never throws.
 * A bad value falls back for its key alone; days in the wrong order are both bad, as neither is more likely meant.
 */
export function decode(fragment: string): Decoded {
  const raw = pairsOf(fragment)
  const version = versionOf(raw.get('v') ?? '') ?? 1
  const pairs = migrated(raw, version)
  const bad = new Set<LinkKey>()
  let view = FIRST_VIEW
  for (const { key, read } of PARAMS) {
    const value = pairs.get(key)
    if (value === undefined) continue
    const next = value === null ? null : read(view, value)
    if (next === null) bad.add(key)
    else view = next
  }
  if (!hasPossibleDays(view.filter)) {
    bad.add('from').add('to')
    view = withoutDays(view)
  }
  return { view, notices: noticesOf(version, pairs, bad) }
}

/** The view as a link holds it: `decode(encode(view))` equals it. */
export function canonical(view: View): View {
  return decode(encode(view)).view
}

/** Splits at `&`, also where a program wrote `&amp;`; the first of equal keys wins. */
function pairsOf(fragment: string): Pairs {
  const pairs = new Map<string, string | null>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const piece = part.replace(/^(?:amp;)+/, '')
    const end = piece.includes('=') ? piece.indexOf('=') : piece.length
    const key = piece.slice(0, end)
    if (piece !== '' && !pairs.has(key)) pairs.set(key, unescaped(piece.slice(end + 1)))
  }
  return pairs
}

function noticesOf(version: number, pairs: Pairs, bad: ReadonlySet<LinkKey>): readonly LinkNotice[] {
  const notices: LinkNotice[] = []
  if (version > FORMAT_VERSION) notices.push({ kind: 'newerVersion' })
  const count = [...pairs.keys()].filter((key) => !KEYS.has(key)).length
  if (count > 0) notices.push({ kind: 'unknownKeys', count })
  const keys = PARAMS.map(({ key }) => key).filter((key) => bad.has(key))
  if (keys.length > 0) notices.push({ kind: 'badValues', keys })
  return notices
}

/** ISO days compare as text. */
function hasPossibleDays({ from, to }: Filter): boolean {
  return from === null || to === null || from <= to
}

function withoutDays(view: View): View {
  return { ...view, filter: { ...view.filter, from: null, to: null } }
}
