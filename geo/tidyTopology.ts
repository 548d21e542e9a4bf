import type { GeometryObject, Properties, Topology } from 'topojson-specification'
import * as v from 'valibot'

const propertiesSchema = v.object({
  iso: v.optional(v.string()),
  country: v.optional(v.string()),
  en: v.optional(v.string()),
  uk: v.optional(v.string()),
})

/** What each layer keeps: nothing, the id alone, or the id and some properties. */
const KEPT: Readonly<Record<string, readonly ('country' | 'en' | 'uk')[]>> = {
  regions: ['country'],
  rivers: ['en', 'uk'],
}

type Item = GeometryObject<Properties>

function tidyGeometry(geometry: Item, kept: readonly ('country' | 'en' | 'uk')[]): Item {
  const found = v.parse(propertiesSchema, geometry.properties ?? {})
  const properties: Properties = {}
  for (const key of kept) if (found[key] !== undefined) properties[key] = found[key]
  const bare = { ...geometry }
  delete bare.properties
  delete bare.id
  return {
    ...bare,
    ...(found.iso === undefined ? {} : { id: found.iso }),
    ...(kept.length === 0 ? {} : { properties }),
  }
}

const idOf = (geometry: Item) => String(geometry.id ?? '')

/**
 * Gives the layers their final form: ids instead of `iso`, only the promised properties, features with ids sorted
 * by them, layers in alphabetical order. Arcs stay as they are.
 */
export function tidyTopology(topology: Topology): Topology {
  const objects: Topology['objects'] = {}
  for (const [name, object] of Object.entries(topology.objects).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = KEPT[name] ?? []
    const geometries = object.type === 'GeometryCollection' ? object.geometries : [object]
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries
        .map((geometry) => tidyGeometry(geometry, kept))
        .sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0)),
    }
  }
  return { ...topology, objects }
}
