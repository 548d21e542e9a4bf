import type { Claim, Claimant, ConflictEvent, Figure, Source } from './dataset'
import { type Finding, finding } from './editorialRules'
import { textsOfEvent } from './editorialTexts'
import { textFindings } from './editorialWords'

/** What the claims of an event refer to. */
export interface Cited {
  readonly sources: ReadonlyMap<string, Source>
  readonly claimants: ReadonlyMap<string, Claimant>
}

/** Precisions that a published place may have. */
const COARSE: ReadonlySet<string> = new Set(['region', 'country', 'unknown'])
/** Places that are aimed at when they are known. */
const SENSITIVE =
  /\b(?:air.defen[cs]e (?:position|battery|site)|position|shelter|hospital|school|checkpoint|convoy|depot|barracks)s?\b/iu
const SENSITIVE_TYPES: ReadonlySet<string> = new Set(['deployment', 'interception'])
/** Sites of footage that nobody has looked through. */
const GRAPHIC_HOSTS = [
  't.me',
  'telegram.me',
  'liveleak.com',
  'kaotic.com',
  'funker530.com',
  'documentingreality.com',
]
/** Words that tell who says so, or that nobody does. */
const SAYING =
  /\b(?:said|says|told|tells|reported|reports?|according to|confirmed|denied|estimated|estimates|described|spoke|claimed|published|wrote|announced|added|put the|could not|no split|not given|not said|names no)\b/iu
const CASUALTIES =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores?|hundreds?)\b[^.]*\b(?:killed|dead|wounded|injured|died|casualties)\b|\bkill(?:s|ed|ing)? (?:at least )?\d+/iu

/** Breaches of the rules in one event; withdrawn and merged ones owe only their texts. */
export function eventFindings(event: ConflictEvent, cited: Cited): readonly Finding[] {
  const ofTexts = textsOfEvent(event).flatMap(textFindings)
  if (event.status !== 'active') return ofTexts
  return [
    ...(event.claims.length === 0 ? [finding('noClaim', 'claims', '')] : []),
    ...ofTexts,
    ...placeFindings(event),
    ...summaryFindings(event, cited),
    ...(CASUALTIES.test(event.title.en) ? [finding('figureInTitle', 'title.en', event.title.en)] : []),
    ...verbFindings(event.claims),
    ...event.claims.flatMap(sumFindings),
    ...graphicFindings(event, cited),
  ]
}

function placeFindings({ type, title, summary, places }: ConflictEvent): readonly Finding[] {
  const isSensitive = SENSITIVE_TYPES.has(type) || SENSITIVE.test(`${title.en} ${summary.en}`)
  return places.flatMap(({ point, precision, radiusKm }, at) => {
    if (point === undefined && radiusKm === undefined && COARSE.has(precision)) return []
    const value = point === undefined ? precision : point.join(', ')
    return [finding(isSensitive ? 'sensitive' : 'tooFine', `places[${at}]`, value, 'region')]
  })
}

/** Each sentence names a speaker, or says that somebody says it. */
function summaryFindings({ summary, claims }: ConflictEvent, { claimants }: Cited): readonly Finding[] {
  const names = claims.flatMap(({ claimant }) => claimants.get(claimant)?.name.en ?? [])
  const sentences = summary.en.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const untold = sentences.filter(
    (sentence) => !SAYING.test(sentence) && !names.some((name) => sentence.includes(name)),
  )
  return [
    ...untold.map((sentence) => finding('unattributed', 'summary.en', sentence)),
    ...fixedNumbers(summary.en, names, claims),
  ]
}

/** A number of people as a fact, where two speakers give numbers that cannot both be right. */
function fixedNumbers(
  summary: string,
  names: readonly string[],
  claims: readonly Claim[],
): readonly Finding[] {
  const isDisputed = claims.some((one, at) => claims.slice(at + 1).some((other) => differ(one, other)))
  if (!isDisputed || !CASUALTIES.test(summary)) return []
  const missing = [...new Set(names)].filter((name) => !summary.includes(name))
  return missing.map((name) => finding('fixedNumber', 'summary.en', summary, name))
}

function differ(one: Claim, other: Claim): boolean {
  return one.figures.some((figure) =>
    other.figures.some(
      (rival) => isOfSame(figure, rival) && (isBelow(figure, rival) || isBelow(rival, figure)),
    ),
  )
}

function isOfSame(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && scopeOf(one) === scopeOf(other)
}

function scopeOf({ scope }: Figure): string {
  return scope?.region ?? scope?.country ?? ''
}

function isBelow({ high }: Figure, { low }: Figure): boolean {
  return high !== null && low !== null && high < low
}

function verbFindings(claims: readonly Claim[]): readonly Finding[] {
  return claims.flatMap(({ id, verb, stance }) => {
    const words = verb?.en ?? ''
    const isFalse =
      (/confirm/iu.test(words) && stance !== 'confirms' && stance !== 'cannotConfirm') ||
      (/den(?:y|ied)/iu.test(words) && stance !== 'denies')
    const isLopsided =
      /claim/iu.test(words) &&
      claims.some((other) => other.id !== id && !/claim/iu.test(other.verb?.en ?? ''))
    return isFalse || isLopsided ? [finding('verb', `claims[${id}].verb`, words, 'said')] : []
  })
}

/** Two or more parts of one measure, and the whole of it, in the same claim. */
function sumFindings({ id, figures }: Claim): readonly Finding[] {
  return figures.flatMap((whole, at) => {
    const parts = figures.filter((part) => part.measure === whole.measure && part.scope !== undefined)
    if (whole.scope !== undefined || whole.low === null || parts.length < 2) return []
    if (parts.some(({ low }) => low === null)) return []
    const sum = parts.reduce((total, { low }) => total + (low ?? 0), 0)
    return sum === whole.low
      ? []
      : [finding('sum', `claims[${id}].figures[${at}]`, `${sum} in parts, ${whole.low} as a whole`)]
  })
}

function graphicFindings({ contentWarning, claims }: ConflictEvent, { sources }: Cited): readonly Finding[] {
  if (contentWarning !== undefined) return []
  return claims.flatMap(({ id, source }) => {
    const link = sources.get(source)?.link
    const isGraphic = link?.kind === 'link' && GRAPHIC_HOSTS.includes(link.host.replace(/^www\./u, ''))
    return isGraphic ? [finding('graphic', `claims[${id}].source`, link.host)] : []
  })
}
