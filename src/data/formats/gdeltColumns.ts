const actor = (prefix: string): readonly string[] =>
  [
    ...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
    ...['Type1Code', 'Type2Code', 'Type3Code'],
  ].map((name) => prefix + name)

const geo = (prefix: string): readonly string[] =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${prefix}Geo_${name}`,
  )

/** The 61 columns of GDELT 2.0, by the names of its codebook. */
const GDELT_2 = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...['Actor1', 'Actor2'].flatMap(actor),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1', 'Actor2', 'Action'].flatMap(geo),
  ...['DATEADDED', 'SOURCEURL'],
]
/** The 58 columns of GDELT 1.0, which has no codes of districts. */
const GDELT_1 = GDELT_2.filter((name) => !name.endsWith('ADM2Code'))

/** What cells look like in the columns that every record fills. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  GLOBALEVENTID: /^\d{1,12}$/,
  SQLDATE: /^(19|20)\d{6}$/,
  MonthYear: /^(19|20)\d{4}$/,
  Year: /^(19|20)\d{2}$/,
  EventCode: /^\d{2,4}$/,
  EventRootCode: /^\d{2}$/,
  QuadClass: /^[1-4]$/,
  NumMentions: /^\d+$/,
  ActionGeo_Type: /^[0-5]?$/,
  DATEADDED: /^20\d{6}(\d{6})?$/,
}

/**
 * The names of the columns of a GDELT 2.0 export, which has no header, by the shape of its first record; `null` for any
 * other file. The source is not looked at: it is no address where the report was not on the web.
 */
export function gdeltColumns(firstRecord: readonly string[]): readonly string[] | null {
  return isOf(GDELT_2, firstRecord) ? GDELT_2 : null
}

/** The same for GDELT 1.0. */
export function oldGdeltColumns(firstRecord: readonly string[]): readonly string[] | null {
  return isOf(GDELT_1, firstRecord) ? GDELT_1 : null
}

function isOf(names: readonly string[], record: readonly string[]): boolean {
  const isShaped = ([name, shape]: readonly [string, RegExp]): boolean =>
    shape.test((record[names.indexOf(name)] ?? '').trim())
  return record.length === names.length && Object.entries(SHAPES).every(isShaped)
}
