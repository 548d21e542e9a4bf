/** How a column is stored, and what SQL calls it. */
export const PARQUET_KINDS = {
  /** `VARCHAR`. */
  text: 'VARCHAR',
  /** `DATE`, or `VARCHAR` with `2024-11-05` in it. */
  day: 'DATE',
  /** `DOUBLE`, `FLOAT`, `DECIMAL` or a whole number. */
  number: 'DOUBLE',
  /** `BOOLEAN`. */
  flag: 'BOOLEAN',
  /** `VARCHAR`, or `VARCHAR[]` where an event is in several regions. */
  texts: 'VARCHAR, VARCHAR[]',
} as const
export type ParquetKind = keyof typeof PARQUET_KINDS

/**
 * Columns of events in Parquet, one row for each event, that are read for a first view: what is filtered and counted by,
 * and what is drawn. In the order in which they are written, so that one request fetches them together.
 *
 * `region_code` of a row with coordinates is the region that the source names for the point. An event with several places
 * has them all in `places_json`; its other columns of a place then tell the first one. `located_region`, `parties`,
 * `support` and `has_number` follow from the rest and spare a first view the claims; `parties` are joined with "; ".
 */
export const VIEW_COLUMNS = [
  ['event_type', 'text'],
  ['start', 'day'],
  ['end', 'day'],
  ['date_precision', 'text'],
  ['region_code', 'texts'],
  ['country_code', 'text'],
  ['longitude', 'number'],
  ['latitude', 'number'],
  ['place_precision', 'text'],
  ['radius_km', 'number'],
  ['place_role', 'text'],
  ['places_json', 'text'],
  ['located_region', 'text'],
  ['parties', 'text'],
  ['support', 'text'],
  ['has_number', 'flag'],
  ['status', 'text'],
] as const satisfies readonly (readonly [string, ParquetKind])[]
export type ViewColumn = (typeof VIEW_COLUMNS)[number][0]

/**
 * Columns that are read when an event is shown, searched or written. `…_uk` is the Ukrainian of a text; `start_time` and
 * `end_time` are the `14:30` of days whose source gives a time; `related` holds ids joined with "; ".
 */
export const DETAIL_COLUMNS = [
  ['event_id', 'text'],
  ['title', 'text'],
  ['title_uk', 'text'],
  ['start_time', 'text'],
  ['end_time', 'text'],
  ['date_wording', 'text'],
  ['date_wording_uk', 'text'],
  ['place_wording', 'text'],
  ['place_wording_uk', 'text'],
  ['summary', 'text'],
  ['summary_uk', 'text'],
  ['content_warning', 'text'],
  ['content_warning_uk', 'text'],
  ['merged_into', 'text'],
  ['related', 'text'],
  ['actors_json', 'text'],
  ['claims_json', 'text'],
  ['origin_json', 'text'],
] as const satisfies readonly (readonly [string, ParquetKind])[]
export type DetailColumn = (typeof DETAIL_COLUMNS)[number][0]

export type ParquetColumn = ViewColumn | DetailColumn

/** All columns that are read, in the order in which they are written. */
export const PARQUET_COLUMNS: readonly (readonly [ParquetColumn, ParquetKind])[] = [
  ...VIEW_COLUMNS,
  ...DETAIL_COLUMNS,
]

/** Columns without which a file is no file of events. */
export const NEEDED_COLUMNS: readonly ParquetColumn[] = ['event_id', 'title', 'event_type', 'start']

/** Key of the note that holds the head of the data set as JSON: the members of a native file but its events. */
export const HEAD_NOTE = 'dispatch_atlas'
/** Key of the note of GeoParquet. */
export const GEO_NOTE = 'geo'
/** Column of points for programs of maps; the atlas reads it where there are no coordinates. */
export const GEOMETRY_COLUMN = 'geometry'
/** Column of the boxes around all points of an event. */
export const BOX_COLUMN = 'bbox'
