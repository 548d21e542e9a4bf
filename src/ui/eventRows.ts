import type { Claim, ConflictEvent, Source } from '../domain/dataset'
import { writtenDays } from '../domain/days'
import type { EventEntry } from '../domain/eventEntry'
import { grouped } from '../domain/grouped'
import { type Text, textIn } from '../domain/language'
import type { PlacedPlace } from '../domain/placedPlace'
import { SORT_COLUMNS, type SortColumn } from '../domain/question'
import { typeLabel } from './atlas'
import { claimantName, saidLine, spreadText, type Wording, whenText } from './claimText'
import { figureTexts } from './figureText'
import { extentText, placeName } from './placeText'

/** Columns of the events table, in reading order. */
export const COLUMNS = SORT_COLUMNS
export type Column = SortColumn

/** Places of one role and precision. */
interface PlaceGroup {
  readonly names: readonly string[]
  /** "only mentioned", "exact site"; empty for what simply happened somewhere in the region. */
  readonly role: string
  readonly wording: Text | undefined
}

/** One who speaks, with a line for each claim, the first with their party: "Denies · party: Russia · via Telegram". */
interface Speaker {
  readonly id: string
  readonly name: Text
  readonly role: Text | null
  readonly lines: readonly string[]
}

/** The figures of one claim and who gives them. */
interface Count {
  readonly id: string
  readonly figures: readonly string[]
  readonly saidBy: string
}

/** One event as the words of a table row; a list without facts is empty. */
export interface EventRow {
  readonly places: readonly PlaceGroup[]
  /** "over 8 regions, no split by region given". */
  readonly spread: string | null
  readonly when: string
  readonly type: string
  readonly speakers: readonly Speaker[]
  readonly counts: readonly Count[]
  readonly support: string
  /** Each once. */
  readonly sources: readonly Source[]
}

/** The words of a row in the page's language. */
export function eventRow(entry: EventEntry, wording: Wording): EventRow {
  const { event, support, places } = entry
  const { strings, language, atlas } = wording
  return {
    places: placeGroups(places, wording),
    spread: spreadText(entry, strings),
    when: whenText(event, strings, language),
    type: typeLabel(atlas, language, strings.types, event.type),
    speakers: [...grouped(event.claims, ({ claimant }) => [claimant])].map(([id, claims]) =>
      speakerOf(id, claims, event, wording),
    ),
    counts: event.claims.filter(({ figures }) => figures.length > 0).map((claim) => countOf(claim, wording)),
    support: strings.supports[support].label,
    sources: sourcesOf(entry, wording),
  }
}

function placeGroups(places: readonly PlacedPlace[], wording: Wording): readonly PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>()
  for (const placed of places) {
    const role = placeRole(placed, wording)
    const words = placed.place.wording
    const key = [role, words?.en].join('\n')
    const names = [...(groups.get(key)?.names ?? []), placeName(placed, wording.names)]
    groups.set(key, { names: [...new Set(names)].filter((name) => name !== ''), role, wording: words })
  }
  return [...groups.values()]
}

function placeRole(placed: PlacedPlace, { strings }: Wording): string {
  const { role, precision, region, country } = placed.place
  const isPlain =
    (precision === 'region' && region !== undefined) || (precision === 'country' && country !== undefined)
  const extent = extentText(placed, strings)
  const words = [
    ...(role === 'location' ? [] : [strings.roles[role]]),
    ...(isPlain ? [] : [strings.precisions[precision]]),
    ...(extent === null ? [] : [extent]),
  ]
  return words.join(', ')
}

function speakerOf(id: string, claims: readonly Claim[], event: ConflictEvent, wording: Wording): Speaker {
  const { atlas, strings, language } = wording
  const claimant = atlas.index.claimants.get(id)
  const party = claimant === undefined ? [] : [strings.partyOf(strings.parties[claimant.party])]
  const lines = claims.map(({ stance, via, madeAt, about }, at) => {
    const answered = event.claims.find((other) => other.id === about)
    return [
      strings.stances[stance],
      ...(at > 0 ? [] : party),
      ...(via === undefined ? [] : [strings.via(textIn(via, language))]),
      ...(madeAt === undefined ? [] : [writtenDays(madeAt, madeAt, language)]),
      ...(answered === undefined ? [] : [strings.answers(claimantName(answered.claimant, wording))]),
    ].join(' · ')
  })
  return {
    id,
    name: claimant?.name ?? { en: id, uk: id },
    role: claimant?.role ?? null,
    lines: [...new Set(lines)],
  }
}

function countOf(claim: Claim, wording: Wording): Count {
  const { strings, language, names } = wording
  return {
    id: claim.id,
    figures: [...new Set(figureTexts(claim.figures, strings, language, names))],
    saidBy: saidLine(claim, wording, claimantName(claim.claimant, wording)),
  }
}

function sourcesOf({ event }: EventEntry, { atlas }: Pick<Wording, 'atlas'>): readonly Source[] {
  return [...new Set(event.claims.flatMap((claim) => atlas.index.sources.get(claim.source) ?? []))]
}
