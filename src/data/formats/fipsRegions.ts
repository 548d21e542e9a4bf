import type { RegionCode } from '../../domain/dataset'

/**
 * FIPS 10-4 codes of countries, as GDELT uses them: `RS` is Russia there, which is Serbia in ISO, and `BO` Belarus, which
 * is Bolivia. Only those that a region set has.
 */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['UP', 'UA'],
  ['RS', 'RU'],
  ['BO', 'BY'],
])

/** Of each country the FIPS number and what follows the hyphen in ISO 3166-2. */
const REGIONS: Readonly<Record<string, string>> = {
  UP:
    '01=71 02=74 03=77 04=12 05=14 06=26 07=63 08=65 09=68 10=35 11=43 12=30 13=32 14=09 15=46 16=48 17=51 18=53 ' +
    '19=56 20=40 21=59 22=61 23=05 24=07 25=21 26=23 27=18',
  RS:
    '01=AD 09=BEL 10=BRY 21=IVA 22=KB 23=KGD 24=KL 25=KLU 27=KC 38=KDA 41=KRS 42=LEN 43=LIP 47=MOS 48=MOW 52=NGR ' +
    '56=ORL 57=PNZ 60=PSK 61=ROS 62=RYA 66=SPE 67=SAR 69=SMO 70=STA 72=TAM 76=TUL 77=TVE 83=VLA 84=VGG 86=VOR 88=YAR',
  BO: '01=BR 02=HO 03=HR 04=HM 05=MI 06=MA 07=VI',
}

const CODES: ReadonlyMap<string, RegionCode> = new Map(
  Object.entries(REGIONS).flatMap(([country, pairs]) =>
    pairs.split(' ').map((pair): [string, RegionCode] => {
      const [number = '', code = ''] = pair.split('=')
      return [`${country}${number}`, `${COUNTRIES.get(country) ?? ''}-${code}`]
    }),
  ),
)

/** ISO 3166-1 alpha-2 of a FIPS 10-4 country; `null` for one that no region set has. */
export function countryOfFips(fips: string): string | null {
  return COUNTRIES.get(fips.toUpperCase()) ?? null
}

/** ISO 3166-2 of a FIPS 10-4 region such as `UP07`; `null` for one that no region set has. */
export function regionOfFips(fips: string): RegionCode | null {
  return CODES.get(fips.toUpperCase()) ?? null
}
