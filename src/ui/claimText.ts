import type { Claim, Claimant, ConflictEvent, Stance } from '../domain/dataset'
import { daySpan, writtenDays } from '../domain/days'
import type { EventEntry } from '../domain/eventEntry'
import { type Language, textIn } from '../domain/language'
import type { Atlas } from './atlas'
import { figureTexts, type PlaceNames } from './figureText'
import type { Strings } from './strings/en'

/** What the words of a line depend on. */
export interface Wording {
  readonly strings: Strings
  readonly language: Language
  readonly names: PlaceNames
  readonly atlas: Atlas
}

/**
 * One line per claim for popup, list and table: what is said in numbers, and always who says it. Claims without
 * figures are joined behind those with them, so that nobody who speaks is left out.
 */
export function attributionLines(entry: EventEntry, wording: Wording): readonly string[] {
  const { claims } = entry.event
  const counted = claims
    .filter(({ figures }) => figures.length > 0)
    .map((claim) => countedLine(claim, wording))
  const said = claims.filter((claim) => claim.figures.length === 0).map((claim) => saidLine(claim, wording))
  return [...new Set([...counted, ...said])]
}

function countedLine(claim: Claim, wording: Wording): string {
  const { strings, language, names } = wording
  const figures = figureTexts(claim.figures, strings, language, names).join(', ')
  return `${figures}, ${saidLine(claim, wording)}`
}

/** "according to Pat Ryder, Pentagon press secretary", or who could not confirm or denies it. */
export function saidLine(
  claim: Claim,
  wording: Wording,
  name: string = speakerOf(claim.claimant, wording),
): string {
  const { strings, language } = wording
  const byStance: Readonly<Record<Stance, () => string>> = {
    asserts: () => said(),
    confirms: () => said(),
    estimates: () => said(),
    reportsNone: () => said(),
    cannotConfirm: () => strings.couldNotConfirm(name),
    denies: () => strings.deniedBy(name),
  }
  const said = (): string =>
    strings.accordingTo(name, claim.verb === undefined ? null : textIn(claim.verb, language))
  return byStance[claim.stance]()
}

/** Kinds of claimant that are one person: a reader wants to know what office they speak from. */
const PERSONS: ReadonlySet<string> = new Set<Claimant['kind']>(['headOfState', 'official', 'witness'])

/** Name and, for a person, the role: "Pat Ryder, Pentagon press secretary". */
function speakerOf(id: string, wording: Wording): string {
  const claimant = wording.atlas.index.claimants.get(id)
  const name = claimantName(id, wording)
  if (claimant === undefined || !PERSONS.has(claimant.kind)) return name
  return `${name}, ${textIn(claimant.role, wording.language)}`
}

/** A claimant's name in the page's language; the id when the data set does not hold the claimant. */
export function claimantName(id: string, { atlas, language }: Wording): string {
  const claimant = atlas.index.claimants.get(id)
  return claimant === undefined ? id : textIn(claimant.name, language)
}

/** "5 November 2024", "reported 5 November 2024", "overnight, 4–5 November 2024" or that no day was given. */
export function whenText(
  { when }: Pick<ConflictEvent, 'when'>,
  strings: Strings,
  language: Language,
): string {
  const span = daySpan(when)
  if (span === null) return strings.dayNotSaid
  const days = writtenDays(span[0], span[1], language)
  if (when.precision === 'reported') return strings.reported(days)
  return when.wording === undefined ? days : `${textIn(when.wording, language)}, ${days}`
}

/** "over 8 regions, no split by region given"; `null` for an event in at most one region or with a split. */
export function spreadText({ event, places, regions }: EventEntry, strings: Strings): string | null {
  const isSplit = event.claims.some(({ figures }) => figures.some(({ scope }) => scope?.region !== undefined))
  if (regions.length < 2 || isSplit) return null
  const isOver = places.every(({ place, region }) => region === null || place.role === 'over')
  return isOver ? strings.overRegions(regions.length) : strings.inRegions(regions.length)
}
