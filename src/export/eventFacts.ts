import type { Claim, ConflictEvent, Figure, Source } from '../domain/dataset'
import { type Language, type Text, textIn } from '../domain/language'
import { type PlacedPlace, placedPlace } from '../domain/placedPlace'
import type { Region } from '../domain/region'
import { partyOf, type Support, standsBehind, supportOf } from '../domain/support'
import { keptEvent } from './records'
import type { ExportContext } from './writer'

/** What rows say of an event in plain words; lists in the order of the claims, each value once. */
export interface EventFacts {
  /** Without references to what the file will not hold. */
  readonly event: ConflictEvent
  /** Label of a type that the data set declares; `null` for the built-in ones. */
  readonly declaredType: string | null
  readonly support: Support
  /** Names of those who say so, of those who deny it, and of those who could not confirm it. */
  readonly accordingTo: readonly string[]
  readonly deniedBy: readonly string[]
  readonly notConfirmedBy: readonly string[]
  readonly parties: readonly string[]
  /** Such as `wounded exactly 2 (Jane Roe)`. */
  readonly figures: readonly string[]
  /** Such as `Example News: Two wounded (2024-11-05)`. */
  readonly sources: readonly string[]
  /** Addresses; sources without one are left out. */
  readonly sourceUrls: readonly string[]
  /** One for each place, and one for an event without places. */
  readonly places: readonly PlaceFacts[]
}

/** One place of an event, with the names that follow from it. `null` = not known. */
export interface PlaceFacts {
  /** `null` for an event without places. */
  readonly placed: PlacedPlace | null
  /** From 1; `null` for an event without places. */
  readonly index: number | null
  readonly regionCode: string | null
  readonly region: Pick<Region, 'country' | 'name' | 'short'> | null
  readonly countryCode: string | null
  readonly country: Text | null
}

/** Looks up whatever the event refers to at this moment. */
export function eventFacts(given: ConflictEvent, context: ExportContext): EventFacts {
  const { dataset, language, claimants, isKept } = context
  const event = keptEvent(given, isKept)
  const { claims } = event
  const speakers = (said: readonly Claim[]): readonly string[] =>
    unique(said.map((claim) => speakerOf(claim, context)))
  const label = dataset.types.find(({ id }) => id === event.type)?.label
  const sources = unique(claims.map(({ source }) => source)).flatMap((id) => context.sources.get(id) ?? [])
  return {
    event,
    declaredType: textOrNull(label, language),
    support: supportOf(claims, claimants),
    accordingTo: speakers(claims.filter(standsBehind)),
    deniedBy: speakers(claims.filter(({ stance }) => stance === 'denies')),
    notConfirmedBy: speakers(claims.filter(({ stance }) => stance === 'cannotConfirm')),
    parties: unique(claims.map((claim) => partyOf(claim, claimants))),
    figures: claims.flatMap((claim) =>
      claim.figures.map((figure) => `${figureText(figure)} (${speakerOf(claim, context)})`),
    ),
    sources: sources.map((source) => sourceText(source, language)),
    sourceUrls: sources.flatMap(({ link }) => (link.kind === 'link' ? [link.href] : [])),
    places: placesOf(event, context),
  }
}

/** Name of who speaks, in the language of the file; the id of one that the set lacks. */
export function speakerOf({ claimant }: Claim, { claimants, language }: ExportContext): string {
  const name = claimants.get(claimant)?.name
  return name === undefined ? claimant : textIn(name, language)
}

/** A text that need not be there; `null` = it is not. */
export function textOrNull(text: Text | null | undefined, language: Language): string | null {
  return text === null || text === undefined ? null : textIn(text, language)
}

/** A figure in the words of the data format, which are of no language: `upTo 11000–12000`. */
function figureText({ measure, wording, low, best, high, scope }: Figure): string {
  const ends = [...new Set([low, high].filter((end) => end !== null))]
  return [
    measure,
    wording,
    ...(wording === 'noneOrUnknown' || ends.length === 0 ? [] : [ends.join('–')]),
    ...(typeof best === 'number' ? [`best ${best}`] : []),
    ...(scope === undefined ? [] : [`in ${scope.region ?? scope.country ?? ''}`]),
  ].join(' ')
}

function sourceText({ publisher, title, publishedAt }: Source, language: Language): string {
  const name = `${textIn(publisher, language)}: ${textIn(title, language)}`
  return publishedAt === undefined ? name : `${name} (${publishedAt})`
}

const NOWHERE: PlaceFacts = {
  placed: null,
  index: null,
  regionCode: null,
  region: null,
  countryCode: null,
  country: null,
}

function placesOf({ places }: ConflictEvent, { locate, names }: ExportContext): readonly PlaceFacts[] {
  if (places.length === 0) return [NOWHERE]
  return places.map((place, at) => {
    const placed = placedPlace(place, locate)
    const region = placed.region === null ? null : (names.regions.get(placed.region) ?? null)
    const countryCode = place.country ?? region?.country ?? null
    const country = countryCode === null ? null : (names.countries.get(countryCode) ?? null)
    return { placed, index: at + 1, regionCode: placed.region, region, countryCode, country }
  })
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
