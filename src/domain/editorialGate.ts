import type { ConflictEvent, Dataset, Source, SourceLink } from './dataset'
import { editionDiff } from './editionDiff'
import { delayFinding } from './editorialDelay'
import { eventFindings } from './editorialEvents'
import { type Finding, finding } from './editorialRules'
import { textsOfSet } from './editorialTexts'
import { textFindings } from './editorialWords'

/** Licences under which others may publish the data again. */
const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0', 'ODbL 1.0', 'PDDL 1.0']

/** What a data set is judged by beside itself. */
export interface GateInput {
  /** Local time in the zone of the data set (`2024-11-06T12:00`), at which it is published; `null` = not known. */
  readonly now: string | null
  /** The version before; `null` for the first one. */
  readonly earlier: Dataset | null
  /** Ids of sources whose file says, with a reason, that there is no archived copy. */
  readonly unarchived: ReadonlySet<string>
  /** Licence that the manifest states. */
  readonly licence: string
}

/** All breaches of the editorial rules in a data set that is to be published; empty = it may be. */
export function editorialFindings(
  set: Dataset,
  { now, earlier, unarchived, licence }: GateInput,
): readonly Finding[] {
  const sources = new Map(set.sources.map((source) => [source.id, source]))
  const claimants = new Map(set.claimants.map((one) => [one.id, one]))
  const active = set.events.filter(({ status }) => status === 'active')
  return [
    ...(now === null ? [finding('noDay', 'publishedAt', '')] : []),
    ...(LICENCES.includes(set.licence) && set.licence === licence
      ? []
      : [finding('licence', 'licence', set.licence, LICENCES[0])]),
    ...textsOfSet(set).flatMap(textFindings),
    ...set.sources.flatMap((source) => sourceFindings(source, unarchived.has(source.id))),
    ...set.claimants.flatMap(({ id, kind, name }) =>
      kind === 'witness' && !isUnnamed(name.en)
        ? [finding('privatePerson', `claimants[${id}].name`, name.en)]
        : [],
    ),
    ...set.events.flatMap((event) => withEvent(event, eventFindings(event, { sources, claimants }))),
    ...active.flatMap((event) => withEvent(event, now === null ? [] : delayFinding(event, now))),
    ...twiceFindings(active),
    ...(earlier === null ? [] : appendFindings(earlier, set)),
  ]
}

function withEvent({ id }: ConflictEvent, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, event: id }))
}

function isUnnamed(name: string): boolean {
  return /\b(?:witness|witnesses|resident|residents|survivor|survivors|relatives?|locals?)\b/iu.test(name)
}

function sourceFindings(source: Source, isUnarchived: boolean): readonly Finding[] {
  const { id, publisher, title, publishedAt, link, archive } = source
  const path = `sources[${id}]`
  const untold = [
    ...(publisher.en.trim() === '' ? ['publisher'] : []),
    ...(title.en.trim() === '' ? ['title'] : []),
    ...(publishedAt === undefined ? ['publishedAt'] : []),
  ]
  const unlinked = [
    ...(isTold(link) ? [] : ['url']),
    ...(isUnarchived || (archive !== undefined && isTold(archive.link)) ? [] : ['archive']),
  ]
  return [
    ...untold.map((field) => finding('sourceUntold', `${path}.${field}`, '')),
    ...unlinked.map((field) => finding('noLink', `${path}.${field}`, '', 'none: reason')),
  ]
}

/** Whether there is an address, or a reason why there is none. */
function isTold(link: SourceLink): boolean {
  return link.kind === 'link' || (link.kind === 'none' && link.reason.trim() !== '')
}

/** Events that may be one and the same: same type, first day and region, with a source in common. */
function twiceFindings(events: readonly ConflictEvent[]): readonly Finding[] {
  const seen = new Map<string, ConflictEvent[]>()
  const findings: Finding[] = []
  for (const event of events) {
    const others = new Set<ConflictEvent>()
    for (const key of likenesses(event)) {
      const like = seen.get(key) ?? []
      for (const other of like) others.add(other)
      seen.set(key, [...like, event])
    }
    for (const other of others) {
      if (event.related.includes(other.id) || other.related.includes(event.id)) continue
      findings.push({ ...finding('twice', 'related', other.id), event: event.id })
    }
  }
  return findings
}

function likenesses({ type, when, places, claims }: ConflictEvent): readonly string[] {
  const sources = [...new Set(claims.map(({ source }) => source))]
  const regions = [...new Set(places.flatMap(({ region }) => region ?? []))]
  return when.start === null
    ? []
    : regions.flatMap((region) => sources.map((source) => [type, when.start, region, source].join(' ')))
}

function appendFindings(earlier: Dataset, set: Dataset): readonly Finding[] {
  return editionDiff(earlier, set).faults.map(({ kind, id }) => finding('append', kind, id))
}
