import type {
  Actor,
  Claim,
  Claimant,
  ConflictEvent,
  Correction,
  Figure,
  Place,
  Source,
  SourceLink,
  When,
} from '../domain/dataset'
import { type Language, type Text, textIn } from '../domain/language'

/** How a text is written: in all its languages, or as one string. */
export type Words = (text: Text) => Text | string

/** Every language that there is, English first. */
export const inAllLanguages: Words = ({ en, uk }) => (uk === undefined ? { en } : { en, uk })

/** One string in this language, English where it is missing. */
export function inOneLanguage(language: Language): Words {
  return (text) => textIn(text, language)
}

/** A record as it is written: its keys always in the same order, `undefined` = not written. */
type Written = Readonly<Record<string, unknown>>

function maybe(text: Text | undefined, words: Words): Text | string | undefined {
  return text === undefined ? undefined : words(text)
}

/**
 * The event without references to what the file will not hold. One that was merged into an event that is not there is
 * withdrawn: as an event of its own it does not hold.
 */
export function keptEvent(event: ConflictEvent, isKept: (event: string) => boolean): ConflictEvent {
  const { mergedInto, ...rest } = event
  const related = event.related.filter(isKept)
  if (mergedInto !== undefined && isKept(mergedInto)) return { ...rest, related, mergedInto }
  return { ...rest, related, status: event.status === 'merged' ? 'withdrawn' : event.status }
}

/** What `none: …` and addresses are read from. */
export function urlOf(link: SourceLink): string {
  if (link.kind === 'link') return link.href
  return `none: ${link.kind === 'none' ? link.reason : 'link refused'}`
}

export function eventRecord(event: ConflictEvent, words: Words): Written {
  return {
    id: event.id,
    type: event.type,
    title: words(event.title),
    summary: words(event.summary),
    when: whenRecord(event.when, words),
    places: event.places.map((place) => placeRecord(place, words)),
    actors: event.actors.map((actor) => actorRecord(actor, words)),
    claims: event.claims.map((claim) => claimRecord(claim, words)),
    related: event.related,
    contentWarning: maybe(event.contentWarning, words),
    status: event.status,
    mergedInto: event.mergedInto,
    origin: originRecord(event.origin),
  }
}

function whenRecord({ start, end, precision, wording }: When, words: Words): Written {
  return { start, end, precision, wording: maybe(wording, words) }
}

export function placeRecord(
  { region, country, point, within, role, precision, radiusKm, wording }: Place,
  words: Words,
): Written {
  return { region, country, point, within, role, precision, radiusKm, wording: maybe(wording, words) }
}

export function actorRecord({ name, party, role }: Actor, words: Words): Written {
  return { name: words(name), party, role }
}

/** Where an imported event came from; `undefined` for one that was not. */
export function originRecord(origin: ConflictEvent['origin']): Written | undefined {
  if (origin === undefined) return undefined
  const { format, file, row, kind, raw } = origin
  return { format, file, row, kind, raw }
}

/** A claim with the ids of its claimant and source. */
function claimRecord(claim: Claim, words: Words): Written {
  return {
    id: claim.id,
    claimant: claim.claimant,
    stance: claim.stance,
    verb: maybe(claim.verb, words),
    via: maybe(claim.via, words),
    madeAt: claim.madeAt,
    source: claim.source,
    statement: words(claim.statement),
    quote: claim.quote,
    about: claim.about,
    figures: claim.figures.map((figure) => figureRecord(figure, words)),
  }
}

function figureRecord(figure: Figure, words: Words): Written {
  const { measure, low, best, high, wording, scope } = figure
  return {
    measure,
    low,
    best,
    high,
    wording,
    scope: scope === undefined ? undefined : { region: scope.region, country: scope.country },
    words: maybe(figure.words, words),
  }
}

export function claimantRecord({ id, name, role, party, kind }: Claimant, words: Words): Written {
  return { id, name: words(name), role: words(role), party, kind }
}

export function sourceRecord(source: Source, words: Words): Written {
  const { id, publisher, title, kind, publishedAt, language, link, archive, credits } = source
  return {
    id,
    publisher: words(publisher),
    title: words(title),
    kind,
    publishedAt,
    language,
    url: urlOf(link),
    archive:
      archive === undefined
        ? undefined
        : { url: urlOf(archive.link), retrievedAt: archive.retrievedAt, sha256: archive.sha256 },
    credits,
  }
}

export function correctionRecord(correction: Correction, words: Words): Written {
  const { id, event, at, kind, field, before, after, reason } = correction
  return { id, event, at, kind, field, before, after, reason: words(reason) }
}

/** A claim with its claimant and source inside it; of one that the set lacks, the id alone. */
export function nestedClaim(
  claim: Claim,
  {
    claimants,
    sources,
  }: { readonly claimants: ReadonlyMap<string, Claimant>; readonly sources: ReadonlyMap<string, Source> },
  words: Words,
): Written {
  const claimant = claimants.get(claim.claimant)
  const source = sources.get(claim.source)
  return {
    ...claimRecord(claim, words),
    claimant: claimant === undefined ? { id: claim.claimant } : claimantRecord(claimant, words),
    source: source === undefined ? { id: claim.source } : sourceRecord(source, words),
  }
}
