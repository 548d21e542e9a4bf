/**
 * Columns of the atlas's own CSV of events, in their order: one row for each event and place, one for an event without
 * places. The first block is for reading, the second so that nothing is lost when the file is opened again, the third
 * says of which data set the rows are.
 *
 * Lists are joined with "; ". `related` holds ids; `claims_json`, `actors_json` and `origin_json` stand in the first row
 * of an event only. `region_code` and `country_code` name the place itself where the row has no coordinates. A row
 * without `event_id` stands alone in a file without events and says only what it is an extract of.
 */
export const EVENT_COLUMNS = [
  'event_id',
  'title',
  'event_type',
  'start',
  'end',
  'date_precision',
  'region_code',
  'region',
  'country_code',
  'country',
  'latitude',
  'longitude',
  'place_precision',
  'radius_km',
  'place_role',
  'support',
  'according_to',
  'denied_by',
  'not_confirmed_by',
  'parties',
  'figures',
  'summary',
  'content_warning',
  'sources',
  'source_urls',

  'declared_type_label',
  'date_wording',
  'place_wording',
  'place_index',
  'place_count',
  'status',
  'merged_into',
  'related',
  'actors_json',
  'claims_json',
  'origin_json',

  'dataset_id',
  'dataset_version',
  'dataset_title',
  'licence',
  'attribution',
  'published_at',
  'time_zone',
  'region_set',
  'extract',
  'language',
] as const
export type EventColumn = (typeof EVENT_COLUMNS)[number]
