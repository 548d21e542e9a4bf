import { type ColumnMapping, NO_MAPPING } from '../../domain/columnMapping'
import { featurePlaces } from './featurePlaces'
import { type Feature, isGeoJson, readFeatures } from './features'
import { featureWhen, ZONE } from './featureWhen'
import type { JsonFormat } from './format'
import type { Intake } from './intake'
import { addMapped } from './table'
import { byNames } from './tableMapping'

/**
 * GeoJSON of any maker (RFC 7946). Properties are understood by the names that columns of tables have; what a place
 * comes to is told at `featurePlaces`.
 */
export const GEO_JSON: JsonFormat = {
  kind: 'json',
  id: 'geoJson',
  title: { en: 'GeoJSON file', uk: 'Файл GeoJSON' },
  licence: 'not stated in the file',
  attribution: { en: 'not said in the file', uk: 'у файлі не зазначено' },
  timeZone: ZONE,
  types: [],
  parts: [{ id: 'events', isDocument: isGeoJson }],
  read: (intake) => {
    const mappingOf = createMappings()
    return { document: (value) => readFeatures(intake, value, (feature) => add(intake, feature, mappingOf)) }
  },
}

type MappingOf = (names: readonly string[]) => ColumnMapping

function add(intake: Intake, { row, spots }: Feature, mappingOf: MappingOf): void {
  const cells = { intake, row, mapping: mappingOf(row.names) }
  addMapped(cells, {
    format: 'geoJson',
    when: () => featureWhen(cells),
    places: () => featurePlaces(cells, spots),
  })
}

/** Different sets of names that are kept; a file of one program has few. */
const MOST_MAPPINGS = 200

function createMappings(): MappingOf {
  const known = new Map<string, ColumnMapping>()
  return (names) => {
    const key = names.join('\n')
    const mapping = known.get(key) ?? mappingFor(names)
    if (known.size < MOST_MAPPINGS) known.set(key, mapping)
    return mapping
  }
}

function mappingFor(names: readonly string[]): ColumnMapping {
  const { columns } = byNames(names.map((name) => ({ name })))
  return { ...NO_MAPPING, exactness: 'settlement', sharedNames: 'area', columns: { id: 'id', ...columns } }
}
