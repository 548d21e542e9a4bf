import type { RegionSet } from '../domain/region'
import type { Path, Report } from './report'

/** Reports a region or country that the region set lacks: mistyped, renamed or of another part of the world. */
export function reportUnknownPlace(
  place: { readonly region?: string; readonly country?: string },
  path: Path,
  known: Pick<RegionSet, 'regions' | 'countries'> | undefined,
  report: Report,
): void {
  if (known === undefined) return
  const { region, country } = place
  if (region !== undefined && !known.regions.has(region)) {
    report.add({ path: [...path, 'region'], value: region, reason: 'regionUnknown', effect: 'kept' })
  }
  if (country !== undefined && !known.countries.has(country)) {
    report.add({ path: [...path, 'country'], value: country, reason: 'regionUnknown', effect: 'kept' })
  }
}
