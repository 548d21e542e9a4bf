import type { Claim, Figure } from './dataset'
import { scopeOf } from './statements'

/** Drones shot down out of drones used, as one claim gives them for the same place. */
export interface FigurePair {
  readonly part: Figure
  readonly whole: Figure
}

/** A pair of plain numbers of one claim. */
export interface PartOfWhole extends FigurePair {
  readonly claim: Claim
  readonly partCount: number
  readonly wholeCount: number
  /** Of these nothing is said: they are not "missed". */
  readonly restCount: number
}

/** The pair among the figures of one claim; `null` when one is missing, or counts another place than the other. */
export function pairIn(figures: readonly Figure[]): FigurePair | null {
  const whole = figures.find(({ measure }) => measure === 'dronesLaunched')
  const part = figures.find(({ measure }) => measure === 'dronesIntercepted')
  return whole === undefined || part === undefined || scopeOf(whole) !== scopeOf(part)
    ? null
    : { part, whole }
}

/**
 * Pairs that can be drawn, in the order of the claims. Only exact numbers can: the rest of "about 79" is not known. Nor
 * is a pair drawn whose part is the larger number, or whose claim denies or doubts it.
 */
export function partsOfWhole(claims: readonly Claim[]): readonly PartOfWhole[] {
  return claims.flatMap((claim) => {
    const pair = claim.stance === 'denies' || claim.stance === 'cannotConfirm' ? null : pairIn(claim.figures)
    if (pair === null) return []
    const [partCount, wholeCount] = [exactCount(pair.part), exactCount(pair.whole)]
    if (partCount === null || wholeCount === null || wholeCount === 0 || partCount > wholeCount) return []
    return [{ ...pair, claim, partCount, wholeCount, restCount: wholeCount - partCount }]
  })
}

function exactCount({ low, high, wording }: Figure): number | null {
  return wording === 'exactly' && low === high ? low : null
}
