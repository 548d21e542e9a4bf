import type { Actor, ConflictEvent, Party, Place, PlacePrecision } from '../../domain/dataset'
import type { Text } from '../../domain/language'
import { linkOf } from '../linkOf'
import { CAMEO_TYPES, cameoKind } from './cameo'
import { dayCell } from './cells'
import { countryOfFips, regionOfFips } from './fipsRegions'
import type { RowFormat } from './format'
import { gdeltColumns, oldGdeltColumns } from './gdeltColumns'
import type { Intake } from './intake'
import { codeIn, neededIn, wordsIn } from './rowFields'
import { rowPlace } from './rowPlace'
import type { SourceRow } from './sourceRow'

/**
 * GDELT 2.0 export of events: 61 columns divided by tabs and without a header, or with one. What a row holds is that a
 * program found something like it in an article: it becomes a mention without a claim, and a place only mentioned.
 */
export const GDELT: RowFormat = {
  kind: 'rows',
  id: 'gdelt',
  title: { en: 'GDELT 2.0: mentions coded by a program', uk: 'GDELT 2.0: згадки, закодовані програмою' },
  licence: 'GDELT terms: free use with a citation and a link to gdeltproject.org',
  attribution: { en: 'The GDELT Project, gdeltproject.org', uk: 'Проєкт GDELT, gdeltproject.org' },
  timeZone: 'UTC',
  types: CAMEO_TYPES,
  parts: [
    {
      id: 'mentions',
      isHeader: (header) => header.has('GLOBALEVENTID', 'SQLDATE', 'EventCode', 'ActionGeo_ADM2Code'),
      fixedNames: gdeltColumns,
    },
  ],
  read: (intake) => ({ row: (row) => readRow(intake, row) }),
}

/** GDELT 1.0, 58 columns: the same without codes of districts. */
export const OLD_GDELT: RowFormat = {
  ...GDELT,
  title: { en: 'GDELT 1.0: mentions coded by a program', uk: 'GDELT 1.0: згадки, закодовані програмою' },
  parts: [
    {
      id: 'mentions',
      isHeader: (header) => header.has('GLOBALEVENTID', 'SQLDATE', 'EventCode', 'ActionGeo_Type'),
      fixedNames: oldGdeltColumns,
    },
  ],
}

/** 2 and 3 are states and cities of the United States, 5 and 4 those of the world; 0 and blank are no place. */
const PRECISIONS: ReadonlyMap<string, PlacePrecision> = new Map([
  ['1', 'country'],
  ['2', 'region'],
  ['5', 'region'],
  ['3', 'settlement'],
  ['4', 'settlement'],
  ['0', 'unknown'],
  ['', 'unknown'],
])

function readRow(intake: Intake, row: SourceRow): void {
  const day = neededIn(intake, row, 'SQLDATE', dayCell)
  const place = day === null ? 'refused' : placeOf(intake, row)
  if (day === null || place === 'refused') return
  const field = 'GLOBALEVENTID'
  const spot = { index: row.index, field }
  const id = intake.eventId(spot, row.cell(field))
  intake.note(spot, row.cell(field), 'mentionOnly', 'kept')
  intake.add({
    id,
    ...kindOf(intake, row),
    summary: summaryOf(intake, row),
    when: { start: day, end: day, precision: 'day' },
    places: place === null ? [] : [place],
    actors: actorsOf(intake, row),
    claims: [],
    related: [],
    status: 'active',
    origin: { format: 'gdelt', file: intake.file(), row: row.index, kind: 'mention', raw: row.raw() },
  })
}

function kindOf(intake: Intake, row: SourceRow): Pick<ConflictEvent, 'type' | 'title'> {
  const field = 'EventCode'
  const code = wordsIn(intake, row, field) ?? ''
  const kind = cameoKind(code)
  if (kind === null) intake.note({ index: row.index, field }, code, 'codeUnknown', 'kept', '010–204')
  const place = wordsIn(intake, row, 'ActionGeo_FullName')
  const at = place === null ? '' : `, ${place}`
  const [en, uk] = kind === null ? ['', ''] : [` (${kind.words.en})`, ` (${kind.words.uk ?? kind.words.en})`]
  return {
    type: kind?.type ?? 'other',
    title: { en: `Mention coded ${code}${en}${at}`, uk: `Згадка з кодом ${code}${uk}${at}` },
  }
}

/** By FIPS codes: `RS` is Russia. Where the code of a region is not known, its name decides, then its point. */
function placeOf(intake: Intake, row: SourceRow): Place | null | 'refused' {
  const precision = codeIn(intake, row, 'ActionGeo_Type', PRECISIONS, 'unknown')
  const country = countryOfFips(row.cell('ActionGeo_CountryCode'))
  const field = 'ActionGeo_ADM1Code'
  const code = row.cell(field)
  const name = regionOfFips(code) ?? (country === null ? code : regionName(row))
  const place = rowPlace(intake, row, {
    precision,
    role: 'mentioned',
    degrees: { lat: 'ActionGeo_Lat', lng: 'ActionGeo_Long' },
    region: { field, name, kind: 'area' },
  })
  if (place !== null || precision === 'unknown') return place
  if (precision === 'country')
    intake.note(
      { index: row.index, field: 'ActionGeo_Type' },
      row.cell('ActionGeo_FullName'),
      'placeTooWide',
      'kept',
    )
  return country === null ? null : { country, role: 'mentioned', precision: 'country' }
}

/** Of "Kharkivs'ka Oblast', Ukraine" the region. */
function regionName(row: SourceRow): string {
  return row.cell('ActionGeo_FullName').split(',')[0]?.trim() ?? ''
}

const SIDES: ReadonlyMap<string, Party> = new Map([
  ['UKR', 'ukraine'],
  ['RUS', 'russia'],
  ['USA', 'unitedStates'],
  ['KOR', 'southKorea'],
])
/** Government, military and spy agencies: others of a country are not on its side only for being from there. */
const OFFICIAL = new Set(['GOV', 'MIL', 'SPY'])

/** Who does what to whom is part of what the program guesses. */
function actorsOf(intake: Intake, row: SourceRow): readonly Actor[] {
  const actors = ['Actor1', 'Actor2'].flatMap((actor): Actor[] => {
    const name = wordsIn(intake, row, `${actor}Name`)
    if (name === null) return []
    const isOfficial = OFFICIAL.has(row.cell(`${actor}Type1Code`))
    const side = isOfficial ? SIDES.get(row.cell(`${actor}CountryCode`)) : undefined
    return [{ name: { en: name }, party: side ?? 'other', role: 'subject' }]
  })
  return actors.filter(({ name }, index) => index === 0 || name.en !== actors[0]?.name.en)
}

/** The article stays in the raw row: no source without a claim is shown, and nobody has said this. */
function summaryOf(intake: Intake, row: SourceRow): Text {
  const link = linkOf(row.cell('SOURCEURL'))
  const [en, uk] = link.kind === 'link' ? [` at ${link.host}`, ` на ${link.host}`] : ['', '']
  const articles = wordsIn(intake, row, 'NumArticles')
  const [counted, countedUk] =
    articles === null ? ['', ''] : [` Articles counted: ${articles}.`, ` Статей нараховано: ${articles}.`]
  return {
    en: `A program of GDELT coded this from an article${en}; nobody has checked it.${counted}`,
    uk: `Програма GDELT закодувала це зі статті${uk}; ніхто цього не перевіряв.${countedUk}`,
  }
}
