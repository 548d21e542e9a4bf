import type { Claim, Figure } from './dataset'

/** What one claim says in one number. */
export interface Statement {
  readonly claim: Claim
  readonly figure: Figure
}

/** All numbers of the claims with who gave them, in the order of the claims. */
export function statementsOf(claims: readonly Claim[]): readonly Statement[] {
  return claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })))
}

/** Code of the place that a figure counts; empty = the event's own. */
export function scopeOf({ scope }: Figure): string {
  return scope?.region ?? scope?.country ?? ''
}

/** "None or unknown" is no number, not even 0. */
export function isNumber({ wording }: Figure): boolean {
  return wording !== 'noneOrUnknown'
}

/** Whether any of the claims gives a number. */
export function haveNumber(claims: readonly Claim[]): boolean {
  return claims.some(({ figures }) => figures.some(isNumber))
}

/**
 * Whether the statements may not be taken for one number: two of them differ for the same place, or somebody denies
 * one of them or the whole event.
 *
 * @param claims all claims of the event, as a denial need not hold a number.
 */
export function isContested(statements: readonly Statement[], claims: readonly Claim[]): boolean {
  return statements.some(
    ({ claim, figure }) =>
      isDenied(claim, claims) ||
      statements.some((other) => scopeOf(other.figure) === scopeOf(figure) && !isSame(other.figure, figure)),
  )
}

function isDenied(claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ stance, about, id }) =>
      stance === 'denies' && id !== claim.id && (about === undefined || about === claim.id),
  )
}

function isSame(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high
}
