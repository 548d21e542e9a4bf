/** What a row is made of. */
export interface Made {
  readonly index: number
  readonly day: string
  readonly place: (typeof PLACES)[number]
  /** A whole number below `count`. */
  readonly below: (count: number) => number
  /** So many words. */
  readonly words: (count: number) => string
}

/** Cells of a row by their columns, in order; a text is the same in every row. */
export type Columns = Readonly<Record<string, string | ((made: Made) => string | number)>>

export const PLACES = [
  { region: 'Kharkiv', oblast: 'Kharkiv Oblast', code: 'UA-63', lat: '49.99', lng: '36.23', city: 'Testove' },
  {
    region: 'Donetsk',
    oblast: 'Donetsk Oblast',
    code: 'UA-14',
    lat: '48.02',
    lng: '37.80',
    city: 'Zrazkove',
  },
  { region: 'Odesa', oblast: 'Odesa Oblast', code: 'UA-51', lat: '46.48', lng: '30.72', city: 'Prykladne' },
  { region: 'Sumy', oblast: 'Sumy Oblast', code: 'UA-59', lat: '50.91', lng: '34.80', city: 'Vzirtseve' },
  { region: 'Kursk', oblast: 'Kursk Oblast', code: 'RU-KRS', lat: '51.73', lng: '36.19', city: 'Obraztsovo' },
] as const
const PLACE: Columns = {
  latitude: ({ place, below }) => `${place.lat}${below(1000)}`,
  longitude: ({ place, below }) => `${place.lng}${below(1000)}`,
}

export const ACLED: Columns = {
  event_id_cnty: ({ index }) => `UKR${index}`,
  event_date: ({ day }) => day,
  year: ({ day }) => day.slice(0, 4),
  time_precision: ({ below }) => 1 + below(3),
  disorder_type: 'Political violence',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Shelling/artillery/missile attack',
  actor1: 'Military Forces of Russia (2000-)',
  assoc_actor_1: '',
  inter1: '8',
  actor2: 'Military Forces of Ukraine (2019-)',
  assoc_actor_2: '',
  inter2: '1',
  interaction: '18',
  civilian_targeting: '',
  iso: '804',
  region: 'Europe',
  country: 'Ukraine',
  admin1: ({ place }) => place.region,
  admin2: 'Test',
  admin3: 'Test',
  location: ({ place }) => place.city,
  ...PLACE,
  geo_precision: ({ below }) => 1 + below(3),
  source: ({ below }) => `Wire ${below(300)}; Daily ${below(300)}`,
  source_scale: 'Subnational-National',
  notes: ({ words, place }) => `According to the region, ${words(25)}, near ${place.city}.`,
  fatalities: ({ below }) => below(4),
  tags: '',
  timestamp: '1731400000',
}

export const UCDP: Columns = {
  id: ({ index }) => 100_000 + index,
  relid: ({ index }) => `TST-${index}`,
  year: ({ day }) => day.slice(0, 4),
  code_status: 'Clear',
  type_of_violence: ({ below }) => 1 + below(3),
  conflict_name: 'Ukraine: Test',
  dyad_name: 'Government of Ukraine - Test Group',
  side_a: 'Government of Ukraine',
  side_b: 'Test Group',
  number_of_sources: '2',
  source_article: ({ below, words, day }) =>
    `"Wire ${below(300)},${day},${words(8)}; ${words(4)}";"Daily ${below(300)},${day},${words(8)}"`,
  where_prec: ({ below }) => 1 + below(6),
  where_coordinates: ({ place }) => place.city,
  where_description: ({ words }) => words(5),
  adm_1: ({ place }) => place.oblast,
  adm_2: 'Test raion',
  ...PLACE,
  country: 'Ukraine',
  event_clarity: '1',
  date_prec: '2',
  date_start: ({ day }) => `${day} 00:00:00.000`,
  date_end: ({ day }) => `${day} 00:00:00.000`,
  deaths_a: '1',
  deaths_b: '0',
  deaths_civilians: '2',
  deaths_unknown: '0',
  best: '3',
  high: '5',
  low: '1',
}

/** Two rows in a row are of one report. */
const VIINA_IDS: Columns = {
  viina_version: 'test_1',
  event_id: ({ index }) => 1 + index,
  event_id_1pd: ({ index }) => 1 + index,
  date: ({ day }) => day.replaceAll('-', ''),
}
export const INFO: Columns = {
  ...VIINA_IDS,
  time: ({ below }) => (below(2) === 0 ? '00:00' : `1${below(9)}:30`),
  geonameid: '1',
  feature_code: 'PPL',
  asciiname: ({ place }) => place.city,
  ADM1_NAME: ({ place }) => place.region,
  ADM1_CODE: '911',
  ADM2_NAME: 'Test',
  ADM2_CODE: '91101',
  ...PLACE,
  GEO_PRECISION: ({ below }) => (below(5) === 0 ? 'ADM1' : 'ADM3'),
  GEO_API: 'Yandex',
  location: '1',
  address: ({ place }) => place.city,
  report_id: ({ index }) => 1 + Math.floor(index / 2),
  source: ({ below }) => `outlet${below(20)}`,
  url: ({ index }) => `https://news.example/a/${Math.floor(index / 2)}`,
  text: ({ words }) => words(12),
  lang: 'ua',
}
const LABEL_NAMES =
  't_mil a_rus a_ukr a_rus_init a_ukr_init a_civ a_other t_aad t_airstrike t_airalert t_uav t_armor t_arrest t_artillery t_control t_firefight t_ied t_raid t_occupy t_property t_cyber t_hospital t_milcas t_civcas t_retreat'
    .split(' ')
    .flatMap((name) => [name, `${name}_b`])
export const LABELS: Columns = {
  ...VIINA_IDS,
  geonameid: '1',
  ...Object.fromEntries(
    LABEL_NAMES.map((name) => [
      name,
      ({ below }: Made) => (name.endsWith('_b') ? Number(below(8) === 0) : `0.${below(100)}`),
    ]),
  ),
}

export const GEO_CONFIRMED: Columns = {
  Date: ({ day }) => day,
  Name: ({ words }) => words(3),
  Faction: 'Ukraine',
  Origin: 'UAV',
  Latitude: ({ place, below }) => `${place.lat}${below(1000)}`,
  Longitude: ({ place, below }) => `${place.lng}${below(1000)}`,
  PlusCode: ({ place }) => `X4HP+M8V ${place.city}, ${place.oblast}`,
  Description: ({ words }) => words(15),
  Source: ({ index }) => `https://social.example/a/status/${index},https://video.example/${index}`,
  Geolocation: ({ index }) => `https://social.example/b/status/${index}`,
  Equipment: 'Truck',
  EquipmentItems: 'Truck x1',
  Units: '',
  OrbatUnits: '',
  Id: ({ index }) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
}

/** 61 columns without a header line: all blank but these. */
const GDELT_CELLS: ReadonlyMap<number, Columns[string]> = new Map<number, Columns[string]>([
  [0, ({ index }) => 900_000 + index],
  [1, ({ day }) => day.replaceAll('-', '')],
  [2, ({ day }) => day.slice(0, 7).replace('-', '')],
  [3, ({ day }) => day.slice(0, 4)],
  [4, '2024.8466'],
  [6, 'RUSSIA'],
  [7, 'RUS'],
  [12, 'MIL'],
  [16, 'CITIZEN'],
  [17, 'UKR'],
  [22, 'CVL'],
  [25, '1'],
  [26, '190'],
  [27, '190'],
  [28, '19'],
  [29, '4'],
  [30, '-10'],
  [31, '6'],
  [32, '1'],
  [33, '3'],
  [34, '-5.1'],
  [51, ({ below }) => (below(4) === 0 ? 5 : 4)],
  [52, ({ place }) => `${place.city}, ${place.oblast}, Ukraine`],
  [53, 'UP'],
  [54, 'UP07'],
  [55, '1'],
  [56, ({ place, below }) => `${place.lat}${below(1000)}`],
  [57, ({ place, below }) => `${place.lng}${below(1000)}`],
  [58, '-1'],
  [59, ({ day }) => `${day.replaceAll('-', '')}141500`],
  [60, ({ index }) => `https://news.example.org/2024/${index}`],
])
export const GDELT: Columns = Object.fromEntries(
  Array.from({ length: 61 }, (_, column) => [`column${column}`, GDELT_CELLS.get(column) ?? '']),
)

export const TABLE: Columns = {
  title: ({ words }) => words(5),
  description: ({ words }) => words(20),
  date: ({ day }) => day,
  region: ({ place }) => place.oblast,
  ...PLACE,
  claimant: ({ below }) => `Office ${below(50)}`,
  source: ({ below }) => `Wire ${below(300)}`,
  url: ({ index }) => `https://news.example/${index}`,
  killed: ({ below }) => below(4),
}
