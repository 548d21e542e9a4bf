import * as v from 'valibot'
import {
  ACTOR_ROLES,
  CLAIMANT_KINDS,
  CORRECTION_KINDS,
  FIGURE_WORDINGS,
  ORIGIN_KINDS,
  PARTIES,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  STANCES,
  WHEN_PRECISIONS,
} from '../domain/dataset'
import { isOnePlace, isOrdered, isTimedAsStated, isWholeInterval, isWordedAsCounted } from './rowChecks'
import {
  cell,
  count,
  countryCode,
  day,
  id,
  languageTag,
  moment,
  reason,
  regionCode,
  sha256,
  stamp,
  text,
  title,
  version,
  words,
} from './schemaParts'

/** Rows that are read one by one, so that a bad one does not take the good ones with it. */
const rows = v.optional(v.array(v.unknown()), [])

const longitude = v.pipe(
  v.number(),
  v.minValue(-180, reason('pointOutsideWorld')),
  v.maxValue(180, reason('pointOutsideWorld')),
)
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, reason('pointOutsideWorld')),
  v.maxValue(90, reason('pointOutsideWorld')),
)

const place = v.pipe(
  v.object({
    region: v.exactOptional(regionCode),
    country: v.exactOptional(countryCode),
    point: v.exactOptional(v.strictTuple([longitude, latitude])),
    within: v.exactOptional(regionCode),
    role: v.picklist(PLACE_ROLES),
    precision: v.picklist(PLACE_PRECISIONS),
    radiusKm: v.exactOptional(
      v.pipe(v.number(), v.minValue(0, reason('negative')), v.maxValue(20_000, reason('outOfRange'))),
    ),
    wording: v.exactOptional(text),
  }),
  v.check((place) => isOnePlace(place), reason('placeNotOne')),
)

const when = v.pipe(
  v.object({
    start: v.nullable(moment),
    end: v.nullable(moment),
    precision: v.picklist(WHEN_PRECISIONS),
    wording: v.exactOptional(text),
  }),
  v.check((when) => isWholeInterval(when), reason('oneEndOnly')),
  v.check(({ start, end }) => start === null || end === null || start <= end, reason('startAfterEnd')),
  v.check((when) => isTimedAsStated(when), reason('precisionMismatch')),
)

/** One number that a claim gives. */
export const figureSchema = v.pipe(
  v.object({
    measure: id,
    low: count,
    best: v.exactOptional(count),
    high: count,
    wording: v.picklist(FIGURE_WORDINGS),
    scope: v.exactOptional(
      v.pipe(
        v.object({ region: v.exactOptional(regionCode), country: v.exactOptional(countryCode) }),
        v.check((place) => isOnePlace(place), reason('placeNotOne')),
      ),
    ),
    words: v.exactOptional(text),
  }),
  v.check((figure) => isOrdered(figure), reason('lowAboveHigh')),
  v.check((figure) => isWordedAsCounted(figure), reason('wordingMismatch')),
)

const claimEntries = {
  id,
  claimant: id,
  stance: v.picklist(STANCES),
  verb: v.exactOptional(text),
  via: v.exactOptional(text),
  madeAt: v.exactOptional(day),
  source: id,
  statement: text,
  quote: v.exactOptional(words),
  about: v.exactOptional(id),
}
/** A claim whose figures are still to be read. */
export const claimSchema = v.object({ ...claimEntries, figures: rows })

const eventEntries = {
  id,
  type: id,
  title,
  summary: text,
  when,
  places: v.optional(v.array(place), []),
  actors: v.optional(
    v.array(v.object({ name: text, party: v.picklist(PARTIES), role: v.picklist(ACTOR_ROLES) })),
    [],
  ),
  related: v.optional(v.array(id), []),
  contentWarning: v.exactOptional(text),
  status: v.optional(v.picklist(['active', 'withdrawn', 'merged']), 'active'),
  mergedInto: v.exactOptional(id),
  origin: v.exactOptional(
    v.object({
      format: words,
      file: words,
      row: v.pipe(v.number(), v.integer(reason('notWhole')), v.minValue(0, reason('negative'))),
      kind: v.picklist(ORIGIN_KINDS),
      raw: v.record(v.string(), cell),
    }),
  ),
}
/** An event whose claims are still to be read. */
export const eventSchema = v.pipe(
  v.object({ ...eventEntries, claims: rows }),
  v.check(
    ({ status, mergedInto }) => (status === 'merged') === (mergedInto !== undefined),
    reason('mergedIntoMissing'),
  ),
)

const none = v.pipe(v.string(), v.regex(/^none: /, reason('linkRefused')))

export const sourceSchema = v.object({
  id,
  publisher: text,
  title: text,
  kind: id,
  publishedAt: v.exactOptional(day),
  language: languageTag,
  /** Looked at by `safeHref`, so that a bad address costs the link and not the source. */
  url: v.optional(v.unknown(), null),
  archive: v.exactOptional(v.union([none, v.object({ url: v.unknown(), retrievedAt: stamp, sha256 })])),
  credits: v.optional(v.array(words), []),
})

export const claimantSchema = v.object({
  id,
  name: text,
  role: text,
  party: v.picklist(PARTIES),
  kind: v.picklist(CLAIMANT_KINDS),
})

export const contextSchema = v.object({ text, by: v.exactOptional(id), source: id })

export const correctionSchema = v.object({
  id,
  event: id,
  at: stamp,
  kind: v.picklist(CORRECTION_KINDS),
  field: v.exactOptional(words),
  before: v.exactOptional(words),
  after: v.exactOptional(words),
  reason: text,
})

export const declaredTypeSchema = v.object({ id, label: text })

const headEntries = {
  format: v.literal('dispatch-atlas/1'),
  id,
  version,
  title: text,
  description: text,
  regionSet: id,
  timeZone: v.string(),
  publishedAt: v.exactOptional(stamp),
  licence: words,
  attribution: text,
  extract: v.exactOptional(words),
}
/** What a data set says of itself, with its lists still to be read. */
export const headSchema = v.object({
  ...headEntries,
  types: rows,
  sources: rows,
  claimants: rows,
  events: rows,
  context: rows,
  corrections: rows,
})

const claimFileSchema = v.object({ ...claimEntries, figures: v.optional(v.array(figureSchema), []) })
const eventFileSchema = v.object({ ...eventEntries, claims: v.optional(v.array(claimFileSchema), []) })

const address = v.pipe(v.string(), v.regex(/^(https?:\/\/|none: )/, reason('linkRefused')))
const sourceFileSchema = v.object({
  ...sourceSchema.entries,
  url: address,
  archive: v.exactOptional(v.union([none, v.object({ url: address, retrievedAt: stamp, sha256 })])),
})

/** The whole file at once: for the JSON Schema that editors use. Files are read row by row (`readDataset`). */
export const datasetFileSchema = v.object({
  ...headEntries,
  types: v.optional(v.array(declaredTypeSchema), []),
  sources: v.array(sourceFileSchema),
  claimants: v.array(claimantSchema),
  events: v.array(eventFileSchema),
  context: v.optional(v.array(contextSchema), []),
  corrections: v.optional(v.array(correctionSchema), []),
})

export type EventRow = v.InferOutput<typeof eventSchema>
export type SourceRow = v.InferOutput<typeof sourceSchema>
export type PlaceRow = v.InferOutput<typeof place>
