import type { Claim, Claimant, Figure, Party, Source, Stance } from '../../src/domain/dataset'
import { SUPPORTS, type Support } from '../../src/domain/support'
import { createDraw, type Random, zipfWeights } from './seededRandom'
import { words } from './syntheticTexts'

/** Whose speakers an event's claims come from: six combinations, with the share of events in percent. */
const PARTY_MIXES: readonly (readonly [share: number, parties: readonly [Party, ...Party[]]])[] = [
  [40, ['ukraine']],
  [22, ['russia']],
  [16, ['other']],
  [14, ['ukraine', 'russia']],
  [5, ['ukraine', 'other']],
  [3, ['unitedStates', 'southKorea', 'ukraine']],
]
const drawMix = createDraw(PARTY_MIXES.map(([share]) => share))

/** Shares of the supports, in the order of `SUPPORTS`, for events of one party and of several. */
const drawForOne = createDraw([0, 80, 12, 3, 5])
const drawForSeveral = createDraw([50, 0, 10, 38, 2])

const SPEAKERS_EACH = 12
const SOURCES = 300
const KINDS = ['military', 'government', 'official', 'media', 'analyst', 'witness'] as const
const MEASURES = ['killed', 'wounded', 'wounded', 'buildingsDamaged', 'dronesIntercepted'] as const
const drawSpeaker = createDraw(zipfWeights(SPEAKERS_EACH))
const drawSource = createDraw(zipfWeights(SOURCES))
const drawCount = createDraw(zipfWeights(60))
const FIGURES_PERCENT = 35

const PARTY_NAMES: Readonly<Record<Party, string>> = {
  ukraine: 'Ukrainian',
  russia: 'Russian',
  unitedStates: 'American',
  southKorea: 'South Korean',
  other: 'Independent',
}

/** All speakers, a dozen for each party. */
export function syntheticClaimants(): readonly Claimant[] {
  const parties: readonly Party[] = ['ukraine', 'russia', 'unitedStates', 'southKorea', 'other']
  return parties.flatMap((party) =>
    Array.from({ length: SPEAKERS_EACH }, (_, index) => {
      const kind = KINDS[index % KINDS.length] ?? 'official'
      const name = `${PARTY_NAMES[party]} made-up speaker ${index + 1}`
      return { id: `${party}-${index}`, name: { en: name }, role: { en: `Made-up ${kind}` }, party, kind }
    }),
  )
}

/** All sources. */
export function syntheticSources(): readonly Source[] {
  return Array.from({ length: SOURCES }, (_, index) => ({
    id: `s${index}`,
    publisher: { en: `Made-up wire ${index % 40}` },
    title: { en: `Made-up report ${index}` },
    kind: 'newsReport',
    publishedAt: '2024-11-06',
    language: 'en',
    link: { kind: 'link', href: `https://news.example/${index}`, host: 'news.example' },
    credits: [],
  }))
}

/** Claims on one event, at least one: parties, support and figures in the shares above. */
export function syntheticClaims(event: string, random: Random): readonly Claim[] {
  const [, parties] = PARTY_MIXES[drawMix(random)] ?? [0, ['other']]
  const support = SUPPORTS[(parties.length === 1 ? drawForOne : drawForSeveral)(random)] ?? 'notStated'
  const figures = random.below(100) < FIGURES_PERCENT ? [figure(random)] : []
  return stancesOf(support, parties).map(([party, stance], index) => ({
    id: `${event}-${index}`,
    claimant: `${party}-${drawSpeaker(random)}`,
    stance,
    source: `s${drawSource(random)}`,
    statement: { en: words(6 + random.below(6), random) },
    figures: index === 0 ? figures : [],
  }))
}

/** What each party does so that the rules of `supportOf` give the support; each party speaks. */
function stancesOf(
  support: Support,
  parties: readonly Party[],
): readonly (readonly [party: Party, stance: Stance])[] {
  const [first = 'other', ...others] = parties
  switch (support) {
    case 'severalParties':
    case 'oneParty':
      return parties.map((party) => [party, 'asserts'])
    case 'unconfirmed':
      return [[first, 'asserts'], ...(others[0] === undefined ? [first] : others).map(doubts)]
    case 'contested':
      return [[first, 'asserts'], ...(others[0] === undefined ? [first] : others).map(denies)]
    case 'notStated':
      return parties.map(denies)
  }
}

function doubts(party: Party): readonly [Party, Stance] {
  return [party, 'cannotConfirm']
}

function denies(party: Party): readonly [Party, Stance] {
  return [party, 'denies']
}

function figure(random: Random): Figure {
  const low = 1 + drawCount(random)
  const measure = random.of(MEASURES)
  return random.below(4) === 0
    ? { measure, low, high: null, wording: 'atLeast' }
    : { measure, low, high: low, wording: 'exactly' }
}
