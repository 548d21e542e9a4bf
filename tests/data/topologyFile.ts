/** A small TopoJSON file as `npm run geo` writes them; `objects` and `arcs` can be replaced. */
export function aTopology(changes: object = {}, objects: object = {}): object {
  const square = { type: 'Polygon', arcs: [[0]] }
  const line = { type: 'LineString', arcs: [1] }
  return {
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [30, 50] },
    arcs: [
      [
        [0, 0],
        [2, 0],
        [0, 2],
        [-2, -2],
      ],
      [
        [0, 0],
        [2, 2],
      ],
    ],
    objects: {
      regions: collection([
        { ...square, id: 'UA-63', properties: { country: 'UA', extra: '<b>' } },
        { type: 'MultiPolygon', arcs: [[[0]]], id: 'RU-KRS', properties: { country: 'RU' } },
      ]),
      context: collection([square]),
      land: collection([square]),
      regionBorders: collection([line]),
      stateBorders: collection([{ type: 'MultiLineString', arcs: [[1], [-2]] }]),
      rivers: collection([{ ...line, properties: { en: 'Dnipro', uk: 'Дніпро' } }]),
      lakes: collection([square]),
      ...objects,
    },
    ...changes,
  }
}

/** Geometries as one TopoJSON object. */
export function collection(geometries: readonly object[]): object {
  return { type: 'GeometryCollection', geometries }
}
