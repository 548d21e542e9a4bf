/** A feature as in a file: a point in Kharkiv Oblast, unless told otherwise. */
export function aFeature(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [36.25, 50] },
    properties: { title: 'A report' },
    ...changes,
  }
}

/** A feature with this geometry. */
export function aShape(type: string, coordinates: unknown): Readonly<Record<string, unknown>> {
  return aFeature({ geometry: { type, coordinates } })
}

/** The text of a collection of these features. */
export function aCollection(features: unknown, members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...members, features })
}
