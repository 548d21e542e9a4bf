/** One part of the laboratory: what takes too long for `npm test`. */
export interface LabPart {
  readonly name: string
  /** What it holds, for the help. */
  readonly holds: string
  /** Answers what was seen, a line each. Throws an Error that says what does not hold; `Skipped` where it cannot run. */
  readonly run: () => Promise<readonly string[]>
}

/** Thrown by a part that this machine lacks something for; the message says what. */
export class Skipped extends Error {}

/** Throws where something does not hold. */
export function hold(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise)
}
