import type { Claim, Figure } from '../domain/dataset'
import type { RegionSet } from '../domain/region'
import { reportUnknownPlace } from './knownPlaces'
import { readRows } from './readRow'
import type { Path, Report } from './report'
import { claimSchema, figureSchema } from './schema'

/** What rows may refer to, and the report that they go to. */
export interface References {
  readonly claimants: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** Built-in and declared event types. */
  readonly types: ReadonlySet<string>
  /** Claim ids met so far, in all events; reading adds to it. */
  readonly claimIds: Set<string>
  readonly timeZone: string
  /** `undefined` = places are not compared with a region set. */
  readonly known: Pick<RegionSet, 'regions' | 'countries'> | undefined
  readonly report: Report
  /** Whether there is an event of this id beside those that are read: for files that are read in parts. */
  readonly isEvent?: ((id: string) => boolean) | undefined
}

/** Reads the claims of one event, in order; a claim by or from somebody unknown is left out. */
export function readClaims(rows: readonly unknown[], path: Path, references: References): readonly Claim[] {
  const claims = readRows(claimSchema, rows, path, references.report)
    .filter(({ row, index }) => isKnown(row, [...path, index], references))
    .map(({ row, index }) => ({
      index,
      claim: { ...row, figures: figuresOf(row.figures, [...path, index], references) },
    }))
  const ids = new Set(claims.map(({ claim }) => claim.id))
  return claims.map(({ claim, index }) => withKnownAnswer(claim, ids, [...path, index], references))
}

function isKnown(
  claim: Pick<Claim, 'id' | 'claimant' | 'source'>,
  path: Path,
  { claimants, sources, claimIds, report }: References,
): boolean {
  const { id, claimant, source } = claim
  if (claimIds.has(id)) {
    report.add({ path: [...path, 'id'], value: id, reason: 'idDuplicate', effect: 'leftOut' })
    return false
  }
  if (!claimants.has(claimant)) {
    report.add({ path: [...path, 'claimant'], value: claimant, reason: 'unknownClaimant', effect: 'leftOut' })
    return false
  }
  if (!sources.has(source)) {
    report.add({ path: [...path, 'source'], value: source, reason: 'unknownSource', effect: 'leftOut' })
    return false
  }
  claimIds.add(id)
  return true
}

function figuresOf(rows: readonly unknown[], path: Path, { report, known }: References): readonly Figure[] {
  return readRows(figureSchema, rows, [...path, 'figures'], report).map(({ row, index }) => {
    reportUnknownPlace(row.scope ?? {}, [...path, 'figures', index, 'scope'], known, report)
    return row
  })
}

function withKnownAnswer(claim: Claim, ids: ReadonlySet<string>, path: Path, { report }: References): Claim {
  const { about, ...rest } = claim
  if (about === undefined || ids.has(about)) return claim
  report.add({ path: [...path, 'about'], value: about, reason: 'unknownClaim', effect: 'changed' })
  return rest
}
