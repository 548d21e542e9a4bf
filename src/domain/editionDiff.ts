import type { Claim, ConflictEvent, Correction, Dataset } from './dataset'
import { type FieldChange, fieldChanges } from './fieldChanges'

/** What happened to one event between two editions. */
export interface EventChange {
  readonly event: string
  /** Of what its claims refer to as well; empty where only its status has changed. */
  readonly fields: readonly FieldChange[]
  /** Only of merged ones: the event that took it in. */
  readonly into?: string
  /** Ids of the new corrections that say so; empty is a fault. */
  readonly corrections: readonly string[]
}

export const FAULT_KINDS = [
  'otherSet',
  'sameVersion',
  'removed',
  'uncorrected',
  'cameBack',
  'anotherEvent',
  'correctionRemoved',
  'correctionChanged',
] as const

/** A breach of what published editions promise: they only grow, and each change is told. */
export interface Fault {
  readonly kind: (typeof FAULT_KINDS)[number]
  /** Id of the event, correction or data set. */
  readonly id: string
}

/** All that differs between two editions of a data set; lists in the order of the editions. */
export interface EditionDiff {
  /** Ids of events that are new. */
  readonly added: readonly string[]
  readonly changed: readonly EventChange[]
  readonly withdrawn: readonly EventChange[]
  readonly merged: readonly EventChange[]
  /** Ids of events that are gone without a trace, which is a fault. */
  readonly removed: readonly string[]
  /** Ids of corrections that are new. */
  readonly corrections: readonly string[]
  /** Of the set itself, its sources, claimants, types and context. */
  readonly others: readonly FieldChange[]
  /** Empty = the later edition is a lawful successor. */
  readonly faults: readonly Fault[]
}

/**
 * Compares two editions. Events that are the same in both may be left out of both. Where an event was imported from, and
 * in which order claims, sources and claimants stand, makes no difference.
 */
export function editionDiff(before: Dataset, after: Dataset): EditionDiff {
  const [old, fresh] = [byId(before.events), byId(after.events)]
  const news = newCorrections(before, after)
  const changesOf = eventChanges(before, after)
  const kept = before.events.flatMap((earlier) => {
    const later = fresh.get(earlier.id)
    return later === undefined ? [] : [{ earlier, later, fields: changesOf(earlier, later) }]
  })
  const ended = (status: ConflictEvent['status']) =>
    kept.filter(({ earlier, later }) => later.status === status && hasNewEnd(earlier, later))
  const changes = {
    changed: kept
      .filter(({ earlier, later, fields }) => fields.length > 0 && !hasNewEnd(earlier, later))
      .map((pair) => changeOf(pair, news, 'corrected')),
    withdrawn: ended('withdrawn').map((pair) => changeOf(pair, news, 'withdrawn')),
    merged: ended('merged').map((pair) => changeOf(pair, news, 'merged')),
  }
  const added = after.events.map(({ id }) => id).filter((id) => !old.has(id))
  const removed = before.events.map(({ id }) => id).filter((id) => !fresh.has(id))
  const others = fieldChanges(without(before, TOLD), without(after, TOLD))
  const corrections = news.map(({ id }) => id)
  const counted = [added, removed, others, corrections, ...Object.values(changes)]
  const hasChanged = counted.some((list) => list.length > 0)
  const faults = [
    ...faultsOfSets(before, after, hasChanged),
    ...removed.map((id): Fault => ({ kind: 'removed', id })),
    ...kept.flatMap(({ earlier, later }) => faultsOfReuse(earlier, later)),
    ...Object.values(changes)
      .flat()
      .filter((change) => change.corrections.length === 0)
      .map(({ event }): Fault => ({ kind: 'uncorrected', id: event })),
    ...faultsOfCorrections(before, after),
  ]
  return { added, ...changes, removed, corrections, others, faults }
}

/** Parts of a data set that have lists of their own, and the number that every edition changes. */
const TOLD = ['events', 'corrections', 'version']

interface Kept {
  readonly later: ConflictEvent
  readonly fields: readonly FieldChange[]
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** Whether an event was withdrawn or merged, or was merged into another one than before. */
function hasNewEnd(earlier: ConflictEvent, later: ConflictEvent): boolean {
  if (later.status === 'active') return false
  return later.status !== earlier.status || later.mergedInto !== earlier.mergedInto
}

function changeOf(
  { later, fields }: Kept,
  news: readonly Correction[],
  kind: Correction['kind'],
): EventChange {
  const own = news.filter((correction) => correction.event === later.id && correction.kind === kind)
  const { mergedInto } = later
  return {
    event: later.id,
    fields,
    ...(kind === 'merged' && mergedInto !== undefined && { into: mergedInto }),
    corrections: own.map(({ id }) => id),
  }
}

/** Tells what differs between two states of an event as a reader sees it: with the speakers and sources of its claims. */
function eventChanges(
  before: Dataset,
  after: Dataset,
): (earlier: ConflictEvent, later: ConflictEvent) => readonly FieldChange[] {
  const [seenBefore, seenAfter] = [seenClaims(before), seenClaims(after)]
  return (earlier, later) => {
    // A return from withdrawn or merged is a change; an end is told by its list.
    const isReturn = earlier.status !== 'active' && later.status === 'active'
    const untold = ['origin', 'mergedInto', ...(isReturn ? [] : ['status'])]
    return fieldChanges(
      { ...without(earlier, untold), claims: earlier.claims.map(seenBefore) },
      { ...without(later, untold), claims: later.claims.map(seenAfter) },
    )
  }
}

/** Puts speaker and source in place of their ids. An archived copy that is added later changes nothing said. */
function seenClaims({ claimants, sources }: Dataset): (claim: Claim) => object {
  const [speakers, published] = [byId(claimants), byId(sources)]
  return (claim) => ({
    ...claim,
    claimant: speakers.get(claim.claimant) ?? { id: claim.claimant },
    source: without(published.get(claim.source) ?? { id: claim.source }, ['archive']),
  })
}

function without(value: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

function newCorrections(before: Dataset, after: Dataset): readonly Correction[] {
  const known = byId(before.corrections)
  return after.corrections.filter(({ id }) => !known.has(id))
}

function faultsOfSets(before: Dataset, after: Dataset, hasChanged: boolean): readonly Fault[] {
  if (before.id !== after.id) return [{ kind: 'otherSet', id: after.id }]
  return hasChanged && before.version === after.version ? [{ kind: 'sameVersion', id: after.id }] : []
}

/** An id stands for one event for ever: it neither comes back once it was given up, nor becomes that of another event. */
function faultsOfReuse(earlier: ConflictEvent, later: ConflictEvent): readonly Fault[] {
  const isBack = earlier.status !== 'active' && later.status === 'active'
  if (isBack) return [{ kind: 'cameBack', id: later.id }]
  return isAnother(earlier, later) ? [{ kind: 'anotherEvent', id: later.id }] : []
}

/** Whether nothing is left by which one could say that it is the same event: no claim, title, day and place. */
function isAnother(earlier: ConflictEvent, later: ConflictEvent): boolean {
  const claims = new Set(earlier.claims.map(({ id }) => id))
  return (
    !later.claims.some(({ id }) => claims.has(id)) &&
    earlier.title.en !== later.title.en &&
    earlier.when.start !== later.when.start &&
    fieldChanges(earlier.places, later.places).length > 0
  )
}

function faultsOfCorrections(before: Dataset, after: Dataset): readonly Fault[] {
  const later = byId(after.corrections)
  return before.corrections.flatMap((correction): readonly Fault[] => {
    const found = later.get(correction.id)
    if (found === undefined) return [{ kind: 'correctionRemoved', id: correction.id }]
    return fieldChanges(correction, found).length > 0
      ? [{ kind: 'correctionChanged', id: correction.id }]
      : []
  })
}
