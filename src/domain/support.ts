import type { Claim, Claimant, Party, Stance } from './dataset'

/** How an event is supported by its claims. It is not a grade of truth, and the page says so. */
export const SUPPORTS = ['severalParties', 'oneParty', 'unconfirmed', 'contested', 'notStated'] as const
export type Support = (typeof SUPPORTS)[number]

const STANDS_BEHIND: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'estimates', 'reportsNone'])

/** Whether a claim says that it happened, and not that somebody denies it or cannot confirm it. */
export function standsBehind({ stance }: Pick<Claim, 'stance'>): boolean {
  return STANDS_BEHIND.has(stance)
}

/** Whose side speaks in a claim; `other` where the claimant is missing. */
export function partyOf({ claimant }: Claim, claimants: ReadonlyMap<string, Claimant>): Party {
  return claimants.get(claimant)?.party ?? 'other'
}

/**
 * Derives support from the claims of one event; the first rule that fits decides.
 *
 * @param claimants by id; a claim whose claimant is missing counts as a speaker of party `other`.
 * @returns `notStated` for no claims.
 */
export function supportOf(claims: readonly Claim[], claimants: ReadonlyMap<string, Claimant>): Support {
  if (claims.length === 0) return 'notStated'
  const behind = claims.filter(standsBehind)
  const denials = claims.filter((claim) => claim.stance === 'denies')
  if (denials.length > 0 && behind.length > 0) return 'contested'

  const parties = new Set(behind.map((claim) => partyOf(claim, claimants)))
  const doubters = claims.filter((claim) => claim.stance === 'cannotConfirm')
  if (doubters.length > 0 && parties.size < 2) return 'unconfirmed'
  if (parties.size >= 2) return 'severalParties'
  return parties.size === 1 ? 'oneParty' : 'notStated'
}
