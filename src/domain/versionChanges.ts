import type { Correction, Dataset } from './dataset'
import { type EventChange, editionDiff } from './editionDiff'
import type { FieldChange } from './fieldChanges'
import type { Text } from './language'

/** Longest list of one kind that is told one by one; the rest is counted. */
export const MOST_TOLD = 500

/** An event that is named. */
export interface NamedEvent {
  readonly id: string
  readonly title: Text
}

/** What happened to one event from one version to a later one, with all that a reader needs to judge it. */
export interface ToldChange {
  readonly event: NamedEvent
  /** Only of merged ones: the event that took it in. */
  readonly into?: NamedEvent
  /** Field by field; empty for added and most withdrawn ones. */
  readonly fields: readonly FieldChange[]
  /** The corrections that are new since, each with its day and reason; empty where none tells of it. */
  readonly corrections: readonly Correction[]
}

export const CHANGE_KINDS = ['added', 'corrected', 'withdrawn', 'merged', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Changes of one kind. */
export interface ToldChanges {
  readonly kind: ChangeKind
  /** All of them; at least 1. */
  readonly total: number
  /** The first of them, at most {@link MOST_TOLD}. */
  readonly told: readonly ToldChange[]
}

/** What differs between two versions of a data set, as it is told to readers. */
export interface VersionChanges {
  readonly earlier: VersionHead
  readonly later: VersionHead
  /** Only kinds that there are changes of, in the order of {@link CHANGE_KINDS}. */
  readonly events: readonly ToldChanges[]
  /** Of the set itself, its sources, speakers and context. */
  readonly others: readonly FieldChange[]
}

/** Which version it is, and when it was published if it says so. */
export type VersionHead = Pick<Dataset, 'version' | 'publishedAt'>

/** Compares two versions of one data set, for readers; `editionDiff` knows what is a change. */
export function versionChanges(before: Dataset, after: Dataset): VersionChanges {
  const diff = editionDiff(before, after)
  const name = namesOf(before, after)
  const corrections = new Map(after.corrections.map((correction) => [correction.id, correction]))
  const news = new Set(diff.corrections)
  const toldOf = ({ event, into, fields, corrections: ids }: EventChange): ToldChange => ({
    event: name(event),
    ...(into !== undefined && { into: name(into) }),
    fields,
    corrections: ids.flatMap((id) => corrections.get(id) ?? []),
  })
  const bare = (event: string): ToldChange => ({
    event: name(event),
    fields: [],
    corrections: after.corrections.filter((one) => one.event === event && news.has(one.id)),
  })
  const lists: Readonly<Record<ChangeKind, readonly (() => ToldChange)[]>> = {
    added: diff.added.map((event) => () => bare(event)),
    corrected: diff.changed.map((change) => () => toldOf(change)),
    withdrawn: diff.withdrawn.map((change) => () => toldOf(change)),
    merged: diff.merged.map((change) => () => toldOf(change)),
    removed: diff.removed.map((event) => () => bare(event)),
  }
  return {
    earlier: headOf(before),
    later: headOf(after),
    events: CHANGE_KINDS.flatMap((kind) => {
      const list = lists[kind]
      const told = list.slice(0, MOST_TOLD).map((tell) => tell())
      return list.length === 0 ? [] : [{ kind, total: list.length, told }]
    }),
    others: diff.others.slice(0, MOST_TOLD),
  }
}

function headOf({ version, publishedAt }: Dataset): VersionHead {
  return { version, ...(publishedAt !== undefined && { publishedAt }) }
}

/** Names events as the later version does, and those that are gone as the earlier one did. */
function namesOf(before: Dataset, after: Dataset): (id: string) => NamedEvent {
  const titles = new Map([...before.events, ...after.events].map(({ id, title }) => [id, title]))
  return (id) => ({ id, title: titles.get(id) ?? { en: id } })
}
