import type { ConflictEvent, Place, When } from '../../src/domain/dataset'
import { createDraw, createRandom, type Random, zipfWeights } from './seededRandom'
import { syntheticClaims } from './syntheticClaims'
import { ROOM_DEGREES, rounded, type Settlement, type SyntheticPlaces } from './syntheticPlaces'
import { words } from './syntheticTexts'

/** The eight types, with the share of events in percent and the words of their titles. */
export const SYNTHETIC_TYPES = [
  ['shelling', 31, 'Shelling'],
  ['groundCombat', 23, 'Fighting'],
  ['attack', 12, 'Attack'],
  ['strike', 12, 'Strike'],
  ['interception', 9, 'Air defence at work'],
  ['statement', 6, 'Statement on fighting'],
  ['deployment', 4, 'Troops seen'],
  ['violenceAgainstCivilians', 3, 'Violence against civilians'],
] as const

/** First and last day that events have. */
export const SYNTHETIC_DAYS = ['2022-02-24', '2024-11-05'] as const
const FIRST_MS = Date.parse(SYNTHETIC_DAYS[0])
const MS_PER_DAY = 86_400_000
/** All of them, in their order. */
const DAYS = Array.from({ length: (Date.parse(SYNTHETIC_DAYS[1]) - FIRST_MS) / MS_PER_DAY + 1 }, (_, index) =>
  new Date(FIRST_MS + index * MS_PER_DAY).toISOString().slice(0, 10),
)

/** Percent of the events. */
export const SHARES = {
  points: 30,
  discs: 3,
  severalRegions: 4,
  unplaced: 1,
  undated: 1,
  severalDays: 8,
} as const

const drawType = createDraw(SYNTHETIC_TYPES.map(([, share]) => share))

export interface SyntheticOptions {
  readonly count: number
  readonly places: SyntheticPlaces
  /** Each point says which region it is in, so that nobody has to look for it. */
  readonly hasWithin?: boolean
}

/**
 * Made-up events, one at a time: the same for the same count and places, and the first thousand of a million are those
 * of a thousand. Nothing of them is true.
 */
export function* syntheticEvents({
  count,
  places,
  hasWithin = false,
}: SyntheticOptions): Generator<ConflictEvent> {
  const random = createRandom(20_241_105)
  const drawPlaces = createPlaceDraw(places, hasWithin)
  for (let index = 0; index < count; index += 1) {
    const id = `e${index}`
    const [type, , title] = SYNTHETIC_TYPES[drawType(random)] ?? SYNTHETIC_TYPES[0]
    const { where, near } = drawPlaces(random)
    yield {
      id,
      type,
      title: { en: `${title} ${near}` },
      summary: { en: words(9 + random.below(8), random) },
      when: whenOf(random),
      places: where,
      actors: [],
      claims: syntheticClaims(id, random),
      related: [],
      status: 'active',
    }
  }
}

function whenOf({ below }: Random): When {
  const percent = below(100)
  if (percent < SHARES.undated) return { start: null, end: null, precision: 'unknown' }
  const first = below(DAYS.length)
  const start = DAYS[first] ?? SYNTHETIC_DAYS[0]
  if (percent >= SHARES.undated + SHARES.severalDays)
    return { start, end: start, precision: percent === 99 ? 'reported' : 'day' }
  const end = DAYS[Math.min(DAYS.length - 1, first + 1 + below(3))] ?? SYNTHETIC_DAYS[1]
  return { start, end, precision: start === end ? 'day' : 'days' }
}

interface Drawn {
  readonly where: readonly Place[]
  /** End of a title. */
  readonly near: string
}

/** Most events of regions in few regions, most events of points in few settlements: both after Zipf. */
function createPlaceDraw(
  { regions, settlements }: SyntheticPlaces,
  hasWithin: boolean,
): (random: Random) => Drawn {
  const drawRegion = createDraw(zipfWeights(regions.length))
  const drawSettlement = createDraw(zipfWeights(settlements.length))
  const regionPlace = (random: Random): readonly [place: Place, name: string] => {
    const region = regions[drawRegion(random)]
    if (region === undefined) throw new Error('No region')
    return [{ region: region.code, role: 'location', precision: 'region' }, region.name.en]
  }
  return (random) => {
    const percent = random.next() * 100
    if (percent < SHARES.points) {
      const settlement = settlements[drawSettlement(random)]
      if (settlement === undefined) throw new Error('No settlement')
      const within = hasWithin ? { within: settlement.region } : {}
      return {
        where: [{ ...spotOf(settlement, percent, random), ...within }],
        near: `near ${settlement.name}`,
      }
    }
    if (percent >= 100 - SHARES.unplaced)
      return { where: [{ country: 'UA', role: 'mentioned', precision: 'country' }], near: 'in Ukraine' }
    const [first, name] = regionPlace(random)
    const isSeveral = percent < SHARES.points + SHARES.severalRegions
    const others = isSeveral ? Array.from({ length: 1 + random.below(2) }, () => regionPlace(random)[0]) : []
    return { where: [first, ...others], near: `in ${name}` }
  }
}

/** Most stand exactly on their settlement, as gazetteers have it; few have a place of their own. */
function spotOf({ point, hasRoom }: Settlement, percent: number, random: Random) {
  const role = 'location' as const
  if (percent < SHARES.discs)
    return { point, role, precision: 'nearSettlement' as const, radiusKm: random.of([5, 10, 20]) }
  if (!hasRoom || percent > SHARES.points / 4) return { point, role, precision: 'settlement' as const }
  const aside = (): number => (random.next() * 2 - 1) * ROOM_DEGREES
  return {
    point: rounded([point[0] + aside(), point[1] + aside()]),
    role,
    precision: 'site' as const,
  }
}
