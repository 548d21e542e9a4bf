import type { Language } from '../../domain/language'
import { isMembers, type Members } from './jsonRow'

/** What was read of one event and place: by the names of the GeoJSON properties; `undefined` = not there. */
export type AtlasRow = Readonly<Record<string, unknown>>

/**
 * Rebuilds a file of format `dispatch-atlas/1`, as if it had just been parsed, from rows of the atlas's own CSV or
 * GeoJSON. Nothing is checked here: what is malformed is handed on as it is, and found by the reader of that format.
 *
 * @param head the members of the data set but its lists.
 * @param rows in the order of the file; rows of one event need not follow one another.
 * @param language of every text.
 */
export function nativeOf(head: Members, rows: readonly AtlasRow[], language: unknown): unknown {
  const words = wordsIn(language === 'uk' ? 'uk' : 'en')
  const [sources, claimants, types] = [createTable(), createTable(), createTable()]
  const groups = new Map<unknown, AtlasRow[]>()
  for (const row of rows) {
    const group = groups.get(row.eventId)
    if (group === undefined) groups.set(row.eventId, [row])
    else group.push(row)
  }
  const events = [...groups.values()].map((group) => {
    const [first = {}] = group
    if (first.declaredTypeLabel !== undefined) {
      types.add({ id: first.eventType, label: words(first.declaredTypeLabel) })
    }
    return eventOf(group, words, (claim) => {
      sources.add(sourceOf(claim.source, words))
      claimants.add(withWords(claim.claimant, ['name', 'role'], words))
    })
  })
  return {
    ...texts(head, ['title', 'description', 'attribution'], words),
    format: 'dispatch-atlas/1',
    types: types.rows(),
    sources: sources.rows(),
    claimants: claimants.rows(),
    events,
    context: [],
    corrections: [],
  }
}

type Words = (text: unknown) => unknown

/** A text in the file's one language; English is always there, so a Ukrainian text stands for both. */
function wordsIn(language: Language): Words {
  return (text) =>
    text === undefined ? undefined : language === 'uk' ? { en: text, uk: text } : { en: text }
}

function eventOf(group: readonly AtlasRow[], words: Words, noteUse: (claim: Members) => void): Members {
  const [first = {}] = group
  const nested = (key: string): unknown => group.find((row) => row[key] !== undefined)?.[key]
  const places = group.filter(hasPlace).toSorted((a, b) => numberOf(a.placeIndex) - numberOf(b.placeIndex))
  return defined({
    id: first.eventId,
    type: first.eventType,
    title: words(first.title),
    summary: words(first.summary),
    when: defined({
      start: first.start ?? null,
      end: first.end ?? null,
      precision: first.datePrecision,
      wording: words(first.dateWording),
    }),
    places: places.map((row) => placeOf(row, words)),
    actors: mapped(nested('actors'), (actor) => withWords(actor, ['name'], words)),
    claims: mapped(nested('claims'), (claim) => claimOf(claim, words, noteUse)),
    related: first.related,
    contentWarning: words(first.contentWarning),
    status: first.status,
    mergedInto: first.mergedInto,
    origin: nested('origin'),
  })
}

function hasPlace({ placeRole, placePrecision, point, regionCode, countryCode }: AtlasRow): boolean {
  return [placeRole, placePrecision, point, regionCode, countryCode].some((value) => value !== undefined)
}

/** A point says most; the region beside it is the one that it is in, and the country follows. */
function placeOf(row: AtlasRow, words: Words): Members {
  const { point, regionCode, countryCode } = row
  const named =
    point !== undefined
      ? { point, within: regionCode }
      : regionCode !== undefined
        ? { region: regionCode }
        : { country: countryCode }
  return defined({
    ...named,
    role: row.placeRole,
    precision: row.placePrecision,
    radiusKm: row.radiusKm,
    wording: words(row.placeWording),
  })
}

function claimOf(claim: unknown, words: Words, noteUse: (claim: Members) => void): unknown {
  if (!isMembers(claim)) return claim
  noteUse(claim)
  return defined({
    ...texts(claim, ['statement', 'verb', 'via'], words),
    claimant: idOf(claim.claimant),
    source: idOf(claim.source),
    figures: mapped(claim.figures, (figure) => withWords(figure, ['words'], words)),
  })
}

function sourceOf(source: unknown, words: Words): unknown {
  return withWords(source, ['publisher', 'title'], words)
}

/** A copy of a record with these members as texts. */
function texts(record: Members, keys: readonly string[], words: Words): Members {
  return Object.fromEntries(
    Object.entries(record).map(([key, member]) => [key, keys.includes(key) ? words(member) : member]),
  )
}

/** The same for what may be anything; what is no record stays as it is. */
function withWords(value: unknown, keys: readonly string[], words: Words): unknown {
  return isMembers(value) ? texts(value, keys, words) : value
}

/** Rows of which each different one is kept: two of one id that differ are for the reader to report. */
function createTable() {
  const rows = new Map<unknown, unknown>()
  return {
    add: (row: unknown) => rows.set(keyOf(row), row),
    rows: () => [...rows.values()],
  }
}

/** Equal for equal records; what is nested too deeply to be compared is equal to nothing. */
function keyOf(row: unknown): unknown {
  try {
    return JSON.stringify(row)
  } catch {
    return row
  }
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value
}

function idOf(value: unknown): unknown {
  return isMembers(value) ? value.id : value
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** Left out is not `null`, and not `undefined` either. */
function defined(value: Members): Members {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}
