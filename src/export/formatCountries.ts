/** How other formats number and group the countries of the region sets; others are left empty. */
interface FormatCountry {
  /** ISO 3166-1 numeric. */
  readonly iso: number
  /** Gleditsch and Ward, as UCDP numbers countries. */
  readonly gw: number
  /** Part of the world, the same word in ACLED and UCDP. */
  readonly region: string
}

const COUNTRIES: ReadonlyMap<string, FormatCountry> = new Map([
  ['BY', { iso: 112, gw: 370, region: 'Europe' }],
  ['RU', { iso: 643, gw: 365, region: 'Europe' }],
  ['UA', { iso: 804, gw: 369, region: 'Europe' }],
])

/** By ISO 3166-1 alpha-2; `undefined` for a country that is not known here. */
export function formatCountry(code: string | null): FormatCountry | undefined {
  return code === null ? undefined : COUNTRIES.get(code)
}
