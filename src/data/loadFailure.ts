import type { Problem, ProblemReason } from '../domain/problem'
import type { FetchResult } from './fetchBytes'

/** Why a file of the site could not be used: it did not arrive, or what arrived was refused. */
export type LoadFailure =
  | Exclude<FetchResult, { kind: 'ok' }>
  | { readonly kind: 'digestMismatch'; readonly path: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** A whole file that is of no use, and why. */
export type FileRefusal = Extract<LoadFailure, { readonly kind: 'refused' }>

/** A refusal of a whole file for one reason. */
export function refusalOf(file: string, reason: ProblemReason, advice: string | null = null): FileRefusal {
  const problem = {
    file,
    row: null,
    path: '',
    field: '',
    value: '',
    reason,
    advice,
    effect: 'fileRefused',
  } as const
  return { kind: 'refused', problems: [problem] }
}
