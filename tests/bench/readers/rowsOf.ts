import { createRandom } from '../seededRandom'
import {
  ACLED,
  type Columns,
  GDELT,
  GEO_CONFIRMED,
  INFO,
  LABELS,
  type Made,
  PLACES,
  TABLE,
  UCDP,
} from './columnsOf'

/** Formats that are measured, in the order of the table. */
export const BENCH_FORMATS = [
  'acled',
  'ucdpGed',
  'viina',
  'geoConfirmed',
  'gdelt',
  'table',
  'native',
  'geoJson',
  'timemap',
] as const
export type BenchFormat = (typeof BENCH_FORMATS)[number]

/** The largest JSON file that is read, in characters; all that is made here is ASCII. */
const LARGEST_JSON = 50 * 1024 * 1024 - 2048

/** A made-up file, piece by piece: the same for the same format and number of rows. */
export interface BenchFile {
  readonly name: string
  readonly pieces: () => Generator<string, { readonly rows: number }>
}

/** The files of a format with so many rows; JSON ends at its limit, and the pieces end with the rows there are. */
export function filesOf(format: BenchFormat, rows: number): readonly BenchFile[] {
  if (format === 'viina')
    return [tableFile('viina-labels.csv', LABELS, rows, ','), tableFile('viina-info.csv', INFO, rows, ',')]
  if (isJson(format)) return [jsonFile(format, rows)]
  const [name, columns, delimiter, hasHeader = true] = TABLES[format]
  return [tableFile(name, columns, rows, delimiter, hasHeader)]
}

function isJson(format: BenchFormat): format is keyof typeof DOCUMENTS {
  return format === 'native' || format === 'geoJson' || format === 'timemap'
}

const WORDS =
  'reported that a building near the road was damaged and two people were taken to hospital'.split(' ')
const SEED = 20_241_105

function* madeRows(rows: number): Generator<Made> {
  const { below } = createRandom(SEED)
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(' ')
  for (let index = 0; index < rows; index += 1) {
    const place = PLACES[below(PLACES.length)] ?? PLACES[0]
    const day = new Date(Date.UTC(2022, 1, 24) + below(1000) * 86_400_000).toISOString().slice(0, 10)
    yield { index, day, place, below, words }
  }
}

function tableFile(
  name: string,
  columns: Columns,
  rows: number,
  delimiter: string,
  hasHeader = true,
): BenchFile {
  const cells = Object.values(columns)
  const cellText = (text: string): string =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
  return {
    name,
    *pieces() {
      if (hasHeader) yield `${Object.keys(columns).join(delimiter)}\n`
      for (const made of madeRows(rows)) {
        const texts = cells.map((cell) => cellText(String(typeof cell === 'string' ? cell : cell(made))))
        yield `${texts.join(delimiter)}\n`
      }
      return { rows }
    },
  }
}

const TABLES = {
  acled: ['acled.csv', ACLED, ','],
  ucdpGed: ['ged.csv', UCDP, ','],
  geoConfirmed: ['geo-confirmed.csv', GEO_CONFIRMED, ';'],
  gdelt: ['export.csv', GDELT, '\t', false],
  table: ['table.csv', TABLE, ','],
} as const

const HEAD = {
  format: 'dispatch-atlas/1',
  id: 'bench',
  version: '1',
  title: { en: 'Bench' },
  description: { en: 'Made up.' },
  regionSet: 'ukraine-russia',
  timeZone: 'Europe/Kyiv',
  licence: 'CC BY 4.0',
  attribution: { en: 'Bench' },
  claimants: [{ id: 'c1', name: { en: 'Office' }, role: { en: 'Office' }, party: 'other', kind: 'official' }],
  sources: [
    {
      id: 's1',
      publisher: { en: 'Wire' },
      title: { en: 'Report' },
      kind: 'newsReport',
      language: 'en',
      url: 'https://news.example/',
    },
  ],
}

function nativeEvent({ index, day, place, words }: Made): unknown {
  return {
    id: `e${index}`,
    type: 'attack',
    title: { en: words(5) },
    summary: { en: words(15) },
    when: { start: day, end: day, precision: 'day' },
    places: [{ region: place.code, role: 'location', precision: 'region' }],
    claims: [
      { id: `e${index}-1`, claimant: 'c1', stance: 'asserts', source: 's1', statement: { en: words(10) } },
    ],
  }
}

function feature({ index, day, place, below, words }: Made): unknown {
  const coordinates = [place.lng, place.lat].map((text) => Number(`${text}${below(1000)}`))
  return {
    type: 'Feature',
    id: `f${index}`,
    geometry: { type: 'Point', coordinates },
    properties: { title: words(5), description: words(15), date: day, source: `Wire ${below(300)}` },
  }
}

function timemapEvent({ index, day, place, below, words }: Made): unknown {
  const [year, month, date] = day.split('-')
  return {
    id: `CIV${index}`,
    date: `${month}/${date}/${year}`,
    latitude: `${place.lat}${below(1000)}`,
    longitude: `${place.lng}${below(1000)}`,
    location: place.city,
    description: words(12),
    sources: [{ id: `s${index}`, path: `https://video.example/${index}`, description: words(3) }],
    filters: [{ key: 'Weapon System', value: 'Unknown' }],
  }
}

const DOCUMENTS = {
  native: ['native.json', `${JSON.stringify(HEAD).slice(0, -1)},"events":[\n`, ']}', nativeEvent],
  geoJson: ['points.geojson', '{"type":"FeatureCollection","features":[\n', ']}', feature],
  timemap: ['timemap.json', '[\n', ']', timemapEvent],
} as const

function jsonFile(format: keyof typeof DOCUMENTS, rows: number): BenchFile {
  const [name, start, end, itemOf] = DOCUMENTS[format]
  return {
    name,
    *pieces() {
      let length = start.length
      let fitting = 0
      yield start
      for (const made of madeRows(rows)) {
        const item = `${fitting === 0 ? '' : ',\n'}${JSON.stringify(itemOf(made))}`
        if (length + item.length + end.length > LARGEST_JSON) break
        length += item.length
        fitting += 1
        yield item
      }
      yield end
      return { rows: fitting }
    },
  }
}
